import type { NameAttribute } from "../subject-name.js";
import { nameOfType } from "./attribute-types.js";
import { escapeRfc4514 } from "./escape-value.js";

/** Relative names, in the order of the certificate. */
export type NameParts = readonly (readonly NameAttribute[])[];

/** How a name is written. */
export interface NameStyle {
  readonly write: (attribute: NameAttribute) => string;
  /** Between relative names. Default: a comma. */
  readonly separator?: string;
  /** Between the attributes of one. Default: a plus sign. */
  readonly plus?: string;
}

/** Writes a name in the order given. */
export function writeName(parts: NameParts, { write, separator = ",", plus = "+" }: NameStyle): string {
  return parts.map((part) => part.map(write).join(plus)).join(separator);
}

/** Writes a name for people: in the order of RFC 4514 §2.1, types by the names that people use. */
export function writeForPeople(parts: NameParts): string {
  const write = ({ oid, value, der }: NameAttribute): string => {
    const name = nameOfType(oid);
    return name === undefined ? `${oid}=#${der}` : `${name}=${escapeRfc4514(value)}`;
  };
  return writeName(parts.toReversed(), { write });
}
