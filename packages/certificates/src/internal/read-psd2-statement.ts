import { type BaseBlock, ObjectIdentifier } from "asn1js";
import type { CompetentAuthority, Psd2Role } from "../certificate-facts.js";
import type { Oddity } from "../oddity.js";
import { oidOf, sequenceIn, stringIn } from "./der-blocks.js";

/** What the PSD2 statement says. */
export interface Psd2Statement {
  readonly roles: readonly Psd2Role[];
  readonly nca: CompetentAuthority | undefined;
  readonly oddities: readonly Oddity[];
}

/** Reads the PSD2 statement of ETSI TS 119 495 §5.1, whatever way its roles are nested. */
export function readPsd2Statement(content: BaseBlock | undefined): Psd2Statement {
  const [roleList, ncaName, ncaId] = sequenceIn(content) ?? [];
  const entries = sequenceIn(roleList);
  const [name, id] = [stringIn(ncaName), stringIn(ncaId)];
  const found = entries?.flatMap(rolesWithin) ?? [];
  const known = found.flatMap(({ role }) => role ?? []);

  return {
    roles: [...new Set(known)],
    nca: name === undefined || id === undefined ? undefined : { name, id },
    oddities: [
      ...(found.length === 0 || name === undefined || id === undefined ? [unreadable] : []),
      ...(found.length > 0 && !entries?.every(isPair) ? [malformed] : []),
      ...(found.some(({ role, text }) => role !== undefined && text !== role) ? [textDiffers] : []),
      ...(found.some(({ role }) => role === undefined) ? [unknownRole] : []),
    ],
  };
}

interface FoundRole {
  readonly role: Psd2Role | undefined;
  readonly text: string | undefined;
}

/** Every number with the text behind it, however deep they stand. */
function rolesWithin(block: BaseBlock, index: number, siblings: readonly BaseBlock[]): FoundRole[] {
  const oid = oidOf(block);
  if (oid !== undefined) {
    return [{ role: roles[oid], text: stringIn(siblings[index + 1]) }];
  }
  return sequenceIn(block)?.flatMap(rolesWithin) ?? [];
}

function isPair(entry: BaseBlock): boolean {
  const [first, second, ...more] = sequenceIn(entry) ?? [];
  return first instanceof ObjectIdentifier && stringIn(second) !== undefined && more.length === 0;
}

const roles: Readonly<Record<string, Psd2Role>> = {
  "0.4.0.19495.1.1": "PSP_AS",
  "0.4.0.19495.1.2": "PSP_PI",
  "0.4.0.19495.1.3": "PSP_AI",
  "0.4.0.19495.1.4": "PSP_IC",
};
const unreadable: Oddity = {
  code: "statement_unreadable",
  message: "Its PSD2 statement lacks roles or the authority, or cannot be read.",
};
const malformed: Oddity = {
  code: "roles_malformed",
  message:
    "The roles of its PSD2 statement are nested in another way than ETSI TS 119 495 has it, as in requests made from early templates.",
};
const textDiffers: Oddity = {
  code: "role_text_differs",
  message: "A role of its PSD2 statement is called by another text than its number means.",
};
const unknownRole: Oddity = {
  code: "role_unknown",
  message: "Its PSD2 statement has a role whose number is none of the four.",
};
