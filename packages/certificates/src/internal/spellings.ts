import type { NameAttribute } from "../subject-name.js";
import type { SubjectNameForm } from "../subject-name-form.js";
import { javaNameOf, nameOfType, rfc4514NameOf } from "./attribute-types.js";
import { escapeByByte, escapeRfc4514, hexBytes, quote } from "./escape-value.js";
import { writeGoName } from "./write-go-name.js";
import { type NameParts, writeName } from "./write-name.js";

/** One way to write a name. */
interface Spelling {
  readonly form: SubjectNameForm;
  readonly usedBy: string;
  readonly write: (parts: NameParts) => string;
}

/** Every spelling that banks and tools are known to use; the one of the standard first. */
export const spellings: readonly Spelling[] = [
  {
    form: "dotted_hex",
    usedBy:
      "RFC 4514, Java (X500Principal.getName), Go. Barclays, Danske, HSBC, Monzo, NatWest and Tide have asked for it.",
    write: (parts: NameParts) => writeName(parts.toReversed(), { write: dottedHex }),
  },
  {
    form: "dotted_hex_upper",
    usedBy: "OpenSSL where it has no name for the type, and gateways that are built on it.",
    write: (parts: NameParts) =>
      writeName(parts.toReversed(), {
        write: (each: NameAttribute) =>
          rfc4514NameOf(each.oid) === undefined ? `${each.oid}=#${each.der.toUpperCase()}` : dottedHex(each),
      }),
  },
  {
    form: "dotted_text",
    usedBy: "Nationwide, and Lloyds in production.",
    write: (parts: NameParts) => writeName(parts.toReversed(), { write: dottedText }),
  },
  {
    form: "name",
    usedBy: "OpenSSL 1.1.1 and later (-nameopt RFC2253), nginx, Revolut, Coutts, and registries in Brazil.",
    write: (parts: NameParts) => writeName(backwards(parts), { write: openssl }),
  },
  {
    form: "oid_prefix",
    usedBy: "Bank of Ireland.",
    write: (parts: NameParts) =>
      writeName(parts.toReversed(), {
        write: (each: NameAttribute) => `${javaTypeOf(each)}=${escapeRfc4514(each.value)}`,
      }),
  },
  {
    form: "oid_prefix_spaced",
    usedBy: "Java (getSubjectDN, toString), Danske's examples.",
    write: (parts: NameParts) =>
      writeName(parts.toReversed(), {
        separator: ", ",
        plus: " + ",
        write: (each: NameAttribute) => `${javaTypeOf(each)}=${quote(each.value)}`,
      }),
  },
  {
    form: "certificate_order",
    usedBy: "Monzo's European pages.",
    write: (parts: NameParts) => writeName(parts, { write: openssl }),
  },
  {
    form: "identifier_lost",
    usedBy: "Go where a name is made from its fields: OBIE's conformance tool, and gateways written in Go.",
    write: writeGoName,
  },
  {
    form: "slash",
    usedBy:
      "OpenSSL's old form (-nameopt compat), Apache's old variables, Cloudflare's legacy field, jsrsasign.",
    write: (parts: NameParts) =>
      parts
        .map((part) => `/${part.map((each) => `${typeOf(each)}=${escapeByByte(each.value)}`).join("+")}`)
        .join(""),
  },
  {
    form: "lower_case",
    usedBy: "Java's canonical form, by which Keycloak compares.",
    write: (parts: NameParts) => writeName(parts.toReversed(), { write: canonical }),
  },
];

function dottedHex(each: NameAttribute): string {
  const name = rfc4514NameOf(each.oid);
  return name === undefined ? `${each.oid}=#${each.der}` : `${name}=${escapeRfc4514(each.value)}`;
}

function dottedText(each: NameAttribute): string {
  return `${rfc4514NameOf(each.oid) ?? each.oid}=${escapeRfc4514(each.value)}`;
}

// OpenSSL writes what is beyond ASCII byte by byte, and types without a name as RFC 4514 does, in upper case.
function openssl(each: NameAttribute): string {
  const name = nameOfType(each.oid);
  return name === undefined
    ? `${each.oid}=#${each.der.toUpperCase()}`
    : `${name}=${escapeRfc4514(each.value).replaceAll(/[\u0080-\u{10ffff}]/gu, hexBytes)}`;
}

function canonical(each: NameAttribute): string {
  const name = rfc4514NameOf(each.oid);
  const value = each.value.normalize("NFKD").trim().replaceAll(/\s+/g, " ").toLowerCase();
  return name === undefined ? `${each.oid}=#${each.der}` : `${name.toLowerCase()}=${escapeRfc4514(value)}`;
}

function javaTypeOf({ oid }: NameAttribute): string {
  return javaNameOf(oid) ?? `OID.${oid}`;
}

function typeOf({ oid }: NameAttribute): string {
  return nameOfType(oid) ?? oid;
}

function backwards(parts: NameParts): NameParts {
  return parts.toReversed().map((part) => part.toReversed());
}
