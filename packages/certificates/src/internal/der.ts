/** One value of DER: its tag, its bytes as they were read, and what is inside. */
export interface DerValue {
  /** The first byte: class, form and number. */
  readonly tag: number;
  /** Tag and length included: what signatures and hashes are over. */
  readonly raw: Uint8Array;
  readonly content: Uint8Array;
}

/** The tags that are used here. */
export const derTag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  enumerated: 0x0a,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
} as const;

/** Bytes that are not DER, or not the DER that belongs there. Never leaves this package. */
export class MalformedDerError extends Error {}

/**
 * Reads exactly one value.
 *
 * It keeps to DER: definite lengths in their shortest form, no tag above 30, nothing behind the value. A revocation list
 * is read before anybody vouches for it, so reading takes time in proportion to its length, and signatures need the bytes
 * as they came: a library that builds a tree of objects and writes it again gives neither.
 */
export function readDer(bytes: Uint8Array, tag: number): DerValue {
  const value = firstValue(bytes);
  if (value.raw.byteLength !== bytes.byteLength) {
    throw new MalformedDerError("bytes follow the value");
  }
  return tagged(value, tag);
}

/** The values inside one. */
export function derValues(value: DerValue): DerValue[] {
  const values: DerValue[] = [];
  for (let rest = value.content; rest.byteLength > 0; ) {
    const next = firstValue(rest);
    values.push(next);
    rest = rest.subarray(next.raw.byteLength);
  }
  return values;
}

/** The value, when there is one and it has this tag. */
export function tagged(value: DerValue | undefined, tag: number): DerValue {
  if (value?.tag !== tag) {
    throw new MalformedDerError("a value is missing, or is another");
  }
  return value;
}

function firstValue(bytes: Uint8Array): DerValue {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) {
    throw new MalformedDerError("no tag and length");
  }
  const [length, header] = first < 0x80 ? [first, 2] : longLength(bytes, first & 0x7f);
  const end = header + length;
  if (end > bytes.byteLength) {
    throw new MalformedDerError("cut short");
  }
  return { tag, raw: bytes.subarray(0, end), content: bytes.subarray(header, end) };
}

function longLength(bytes: Uint8Array, count: number): [length: number, header: number] {
  const digits = bytes.subarray(2, 2 + count);
  // Four bytes are 4 GiB, more than is ever read. None is the indefinite form, which DER does not have.
  if (count === 0 || count > 4 || digits.byteLength < count || digits[0] === 0) {
    throw new MalformedDerError("no length that DER allows");
  }
  const length = digits.reduce((sum, digit) => sum * 256 + digit, 0);
  if (length < 0x80) {
    throw new MalformedDerError("a length that is not in its shortest form");
  }
  return [length, 2 + count];
}
