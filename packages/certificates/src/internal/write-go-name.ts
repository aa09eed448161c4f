import { nameOfType } from "./attribute-types.js";
import { escapeRfc4514 } from "./escape-value.js";
import type { NameParts } from "./write-name.js";

/**
 * Writes a name as Go does from the fields of `pkix.Name`: an order of its own, values of one type side by side, and
 * nothing of the types that have no field.
 */
export function writeGoName(parts: NameParts): string {
  const attributes = parts.flat();
  return fields
    .flatMap(([type, written]) => {
      const values = attributes.filter(({ oid }) => nameOfType(oid) === type);
      // A certificate that names itself twice: Go keeps the last.
      const kept = type === "CN" || type === "serialNumber" ? values.slice(-1) : values;
      return kept.length === 0
        ? []
        : [kept.map(({ value }) => `${written}=${escapeRfc4514(value)}`).join("+")];
    })
    .join(",");
}

// In the order in which Go prints them: the reverse of that in which it puts them together.
const fields: readonly (readonly [type: string, written: string])[] = [
  ["serialNumber", "SERIALNUMBER"],
  ["CN", "CN"],
  ["postalCode", "POSTALCODE"],
  ["street", "STREET"],
  ["ST", "ST"],
  ["L", "L"],
  ["OU", "OU"],
  ["O", "O"],
  ["C", "C"],
];
