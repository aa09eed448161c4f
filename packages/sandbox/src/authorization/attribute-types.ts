/** The OIDs of the attribute types that certificates of third parties carry, by every name in use, in lower case. */
const oidOfName: ReadonlyMap<string, string> = new Map([
  ["cn", "2.5.4.3"],
  ["commonname", "2.5.4.3"],
  ["sn", "2.5.4.4"],
  ["surname", "2.5.4.4"],
  ["serialnumber", "2.5.4.5"],
  ["c", "2.5.4.6"],
  ["countryname", "2.5.4.6"],
  ["l", "2.5.4.7"],
  ["localityname", "2.5.4.7"],
  ["st", "2.5.4.8"],
  ["s", "2.5.4.8"],
  ["stateorprovincename", "2.5.4.8"],
  ["street", "2.5.4.9"],
  ["streetaddress", "2.5.4.9"],
  ["o", "2.5.4.10"],
  ["organizationname", "2.5.4.10"],
  ["ou", "2.5.4.11"],
  ["organizationalunitname", "2.5.4.11"],
  ["t", "2.5.4.12"],
  ["title", "2.5.4.12"],
  ["businesscategory", "2.5.4.15"],
  ["postalcode", "2.5.4.17"],
  ["g", "2.5.4.42"],
  ["gn", "2.5.4.42"],
  ["givenname", "2.5.4.42"],
  ["i", "2.5.4.43"],
  ["initials", "2.5.4.43"],
  ["organizationidentifier", "2.5.4.97"],
  ["organisationidentifier", "2.5.4.97"],
  ["dc", "0.9.2342.19200300.100.1.25"],
  ["uid", "0.9.2342.19200300.100.1.1"],
  ["e", "1.2.840.113549.1.9.1"],
  ["emailaddress", "1.2.840.113549.1.9.1"],
  ["jurisdictionc", "1.3.6.1.4.1.311.60.2.1.3"],
  ["jurisdictioncountryname", "1.3.6.1.4.1.311.60.2.1.3"],
]);

/** The OID of an attribute type: from its name, from dotted numbers, or from those with `OID.` before them. */
export function attributeOid(type: string): string | undefined {
  const dotted = /^(?:oid\.)?(\d+(?:\.\d+)+)$/i.exec(type)?.[1];
  return dotted ?? oidOfName.get(type.toLowerCase());
}
