/** An attribute type of names, and how the tools call it. */
interface AttributeType {
  readonly oid: string;
  /** The short name that OpenSSL prints, and most people know. */
  readonly name: string;
  /** True for the nine that RFC 4514 §3 has a name for; all others are dotted numbers there. */
  readonly isRfc4514?: true;
  /** What Java prints, where it knows the type. */
  readonly java?: string;
  /** Other names that are read. */
  readonly aliases?: readonly string[];
}

const types: readonly AttributeType[] = [
  { oid: "2.5.4.3", name: "CN", isRfc4514: true, java: "CN", aliases: ["commonName"] },
  { oid: "2.5.4.6", name: "C", isRfc4514: true, java: "C", aliases: ["countryName"] },
  { oid: "2.5.4.7", name: "L", isRfc4514: true, java: "L", aliases: ["localityName"] },
  { oid: "2.5.4.8", name: "ST", isRfc4514: true, java: "ST", aliases: ["S", "stateOrProvinceName"] },
  { oid: "2.5.4.10", name: "O", isRfc4514: true, java: "O", aliases: ["organizationName"] },
  { oid: "2.5.4.11", name: "OU", isRfc4514: true, java: "OU", aliases: ["organizationalUnitName"] },
  { oid: "2.5.4.9", name: "street", isRfc4514: true, java: "STREET", aliases: ["streetAddress"] },
  {
    oid: "0.9.2342.19200300.100.1.25",
    name: "DC",
    isRfc4514: true,
    java: "DC",
    aliases: ["domainComponent"],
  },
  { oid: "0.9.2342.19200300.100.1.1", name: "UID", isRfc4514: true, java: "UID", aliases: ["userId"] },
  { oid: "2.5.4.97", name: "organizationIdentifier" },
  { oid: "2.5.4.5", name: "serialNumber", java: "SERIALNUMBER" },
  { oid: "2.5.4.17", name: "postalCode" },
  { oid: "2.5.4.15", name: "businessCategory" },
  { oid: "2.5.4.4", name: "SN", java: "SURNAME" },
  { oid: "2.5.4.42", name: "GN", java: "GIVENNAME" },
  { oid: "2.5.4.12", name: "title", java: "T" },
  { oid: "2.5.4.13", name: "description" },
  { oid: "2.5.4.46", name: "dnQualifier", java: "DNQ", aliases: ["DNQUALIFIER"] },
  { oid: "1.2.840.113549.1.9.1", name: "emailAddress", java: "EMAILADDRESS", aliases: ["E"] },
  {
    oid: "1.3.6.1.4.1.311.60.2.1.3",
    name: "jurisdictionC",
    aliases: ["jurisdictionCountryName"],
  },
  {
    oid: "1.3.6.1.4.1.311.60.2.1.2",
    name: "jurisdictionST",
    aliases: ["jurisdictionStateOrProvinceName"],
  },
  {
    oid: "1.3.6.1.4.1.311.60.2.1.1",
    name: "jurisdictionL",
    aliases: ["jurisdictionLocalityName"],
  },
];

const byOid: ReadonlyMap<string, AttributeType> = new Map(types.map((type) => [type.oid, type]));
const byName: ReadonlyMap<string, string> = new Map(
  types.flatMap(({ oid, name, java = name, aliases = [] }) =>
    [name, java, ...aliases].map((each) => [each.toLowerCase(), oid] as const),
  ),
);

/** The name that OpenSSL and people use. */
export function nameOfType(oid: string): string | undefined {
  return byOid.get(oid)?.name;
}

/** The name in RFC 4514 §3, in the spelling of that table. */
export function rfc4514NameOf(oid: string): string | undefined {
  const type = byOid.get(oid);
  return type?.isRfc4514 === true ? type.name.toUpperCase() : undefined;
}

/** The name that Java prints. */
export function javaNameOf(oid: string): string | undefined {
  return byOid.get(oid)?.java;
}

/** The dotted number of a type, from any of its names or from itself, `OID.` in front or not. */
export function oidOfType(text: string): string | undefined {
  const bare = text.replace(/^oid\./i, "");
  return /^\d+(?:\.\d+)+$/.test(bare) ? bare : byName.get(bare.toLowerCase());
}
