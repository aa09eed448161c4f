import {
  Set as Asn1Set,
  type BaseBlock,
  Constructed,
  fromBER,
  ObjectIdentifier,
  OctetString,
  Sequence,
  Utf8String,
} from "asn1js";

/** Something that can be written as DER, or be inside of it. */
export type Asn1Value = BaseBlock;

export function sequence(...value: Asn1Value[]): Sequence {
  return new Sequence({ value });
}

export function set(...value: Asn1Value[]): Asn1Set {
  return new Asn1Set({ value });
}

export function oid(value: string): ObjectIdentifier {
  return new ObjectIdentifier({ value });
}

export function utf8(value: string): Utf8String {
  return new Utf8String({ value });
}

export function octets(valueHex: Uint8Array): OctetString {
  return new OctetString({ valueHex });
}

/** A value under a tag of the structure that it is in. */
export function under(tagNumber: number, ...value: Asn1Value[]): Constructed {
  return new Constructed({ idBlock: { tagClass: 3, tagNumber }, value });
}

/** A value that is DER already, and ours. */
export function written(der: Uint8Array): Asn1Value {
  return fromBER(der).result;
}

export function derOf(value: Asn1Value): Uint8Array<ArrayBuffer> {
  return new Uint8Array(value.toBER());
}
