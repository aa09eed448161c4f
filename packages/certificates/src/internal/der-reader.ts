import { type DerValue, derTag, derValues, MalformedDerError, tagged } from "./der.js";

/** Walks through the members of a sequence in their order, optional ones included. */
export interface DerReader {
  /** The next member, which must have this tag. */
  readonly next: (tag: number) => DerValue;
  /** The next member if it has one of these tags; otherwise nothing is taken. */
  readonly optional: (...tags: readonly number[]) => DerValue | undefined;
  /** Throws when members are left. */
  readonly end: () => void;
}

export function derReader(sequence: DerValue): DerReader {
  const values = derValues(sequence);
  let position = 0;
  const optional = (...tags: readonly number[]): DerValue | undefined => {
    const value = values[position];
    if (value === undefined || !tags.includes(value.tag)) {
      return undefined;
    }
    position += 1;
    return value;
  };
  return {
    optional,
    next: (tag: number): DerValue => tagged(optional(tag), tag),
    end: (): void => {
      if (position < values.length) {
        throw new MalformedDerError("a member that does not belong there");
      }
    },
  };
}

/** The one value inside an explicit tag. */
export function insideTag(value: DerValue, tag: number): DerValue {
  const [inner, ...others] = derValues(value);
  if (others.length > 0) {
    throw new MalformedDerError("more than one value inside a tag");
  }
  return tagged(inner, tag);
}

/** The dotted number of an object identifier. */
export function oidText(value: DerValue): string {
  const { content } = tagged(value, derTag.oid);
  const last = content.at(-1);
  if (last === undefined || last > 0x7f) {
    throw new MalformedDerError("an object identifier that does not end");
  }
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const byte of content) {
    arc = arc * 128n + BigInt(byte & 0x7f);
    if (byte < 0x80) {
      arcs.push(arc);
      arc = 0n;
    }
  }
  const [first = 0n, ...rest] = arcs;
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...rest].join(".");
}

/** Seconds since the epoch. RFC 5280 §4.1.2.5 leaves one way to write each kind of time: to the second, in UTC. */
export function derTime(value: DerValue | undefined): number {
  const text = new TextDecoder().decode(value?.content);
  const [year, rest] =
    value?.tag === derTag.utcTime ? [century(text), text.slice(2)] : [text.slice(0, 4), text.slice(4)];
  const parts = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(rest);
  const isTime = value?.tag === derTag.utcTime || value?.tag === derTag.generalizedTime;
  if (!isTime || !/^\d{4}$/.test(year) || parts === null) {
    throw new MalformedDerError("no time");
  }
  const [, month, day, hour, minute, second] = parts;
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const milliseconds = Date.parse(written);
  // The 30th of February would become the 2nd of March.
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString() !== written) {
    throw new MalformedDerError("a time that there is not");
  }
  return milliseconds / 1000;
}

function century(text: string): string {
  return `${Number(text.slice(0, 2)) >= 50 ? "19" : "20"}${text.slice(0, 2)}`;
}

/** The bytes of a bit string that has no unused bits. */
export function wholeBytes(value: DerValue): Uint8Array {
  const { content } = tagged(value, derTag.bitString);
  if (content[0] !== 0) {
    throw new MalformedDerError("a bit string that does not end with a byte");
  }
  return content.subarray(1);
}
