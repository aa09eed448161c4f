import { type DerValue, derTag, derValues, readDer } from "../der.js";
import { derReader } from "../der-reader.js";
import type { Question } from "./question.js";

/** Tags of IssuingDistributionPoint, and those of a name inside it. */
const tag = { point: 0xa0, users: 0x81, cas: 0x82, reasons: 0x83, indirect: 0x84, attributes: 0x85 } as const;
const uriTag = 0x86;

/**
 * Fails unless the list covers a certificate of a user that names one of these addresses, for all reasons.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5280#section-5.2.5 | RFC 5280 §5.2.5}
 */
export function checkDistributionPoint(value: Uint8Array, question: Question): void {
  const reader = derReader(readDer(value, derTag.sequence));
  const name = reader.optional(tag.point);
  const forUsers = isTrue(reader.optional(tag.users));
  const forAuthorities = isTrue(reader.optional(tag.cas));
  const reasons = reader.optional(tag.reasons);
  const indirect = isTrue(reader.optional(tag.indirect));
  const forAttributes = isTrue(reader.optional(tag.attributes));
  reader.end();
  const { isAuthority, addresses } = question.certificate.extensions;
  const other = forAttributes || (isAuthority ? forUsers : forAuthorities);
  const elsewhere = name !== undefined && !namesIn(name).some((uri) => addresses.crl.includes(uri));
  if (reasons !== undefined || indirect || other || elsewhere) {
    throw question.fail(
      "revocation_partial_list",
      "covers other certificates, or this one for some reasons only. Ask in another way.",
    );
  }
}

function isTrue(value: DerValue | undefined): boolean {
  return value !== undefined && value.content[0] !== 0;
}

/** The URIs of a full name; none for a name that is relative to the issuer's. */
function namesIn(point: DerValue): string[] {
  const [fullName] = derValues(point);
  const names = fullName?.tag === 0xa0 ? derValues(fullName) : [];
  return names.filter((name) => name.tag === uriTag).map(({ content }) => new TextDecoder().decode(content));
}
