import {
  type BaseBlock,
  Constructed,
  fromBER,
  Integer,
  ObjectIdentifier,
  OctetString,
  Sequence,
} from "asn1js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DerValue, derTag, derValues, MalformedDerError, readDer } from "./der.js";
import { derReader, derTime, insideTag, oidText, wholeBytes } from "./der-reader.js";

// asn1js writes, and is the oracle; it shares nothing with the reader.
const leaf = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map((bytes) => new OctetString({ valueHex: bytes })),
  fc.integer({ min: 0, max: 1_000_000 }).map((value) => new Integer({ value })),
);
const { tree } = fc.letrec<{ tree: OctetString | Integer | Sequence }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie("tree"), { maxLength: 5 }).map((value) => new Sequence({ value })),
  ),
}));

describe("the reader of DER", () => {
  it("reads what another library writes, byte for byte", () => {
    fc.assert(
      fc.property(tree, (block) => {
        const bytes = new Uint8Array(block.toBER());

        expectSame(readDer(bytes, bytes[0] ?? 0), fromBER(bytes).result);
      }),
      { seed: 51, numRuns: 300 },
    );
  });

  it("throws nothing but its own error, whatever it is given", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const problem = thrownBy(() => derValues(readDer(bytes, bytes[0] ?? 0)));

        expect(problem === undefined || problem instanceof MalformedDerError).toBe(true);
      }),
      { seed: 52, numRuns: 3_000 },
    );
  });

  it.each([
    ["nothing", ""],
    ["a tag alone", "30"],
    ["a length of more than there is", "300301"],
    ["something behind the value", "30000500"],
    ["another tag", "3100"],
    ["the indefinite form", "30800000"],
    ["a length that has a shorter form", "30810100"],
    ["a length with a zero in front", `3083000100${"00".repeat(256)}`],
    ["a length of five bytes", "30850000000001"],
    ["a length that is cut short", "3082"],
  ])("refuses %s", (_, hex) => {
    expect(() => readDer(Buffer.from(hex, "hex"), derTag.sequence)).toThrow(MalformedDerError);
  });

  it("refuses a tag of more than one byte", () => {
    expect(() => readDer(Buffer.from("1f00", "hex"), 0x1f)).toThrow(MalformedDerError);
  });

  it("refuses a member that is left over, missing or another", () => {
    const two = readDer(Buffer.from("3006020101020102", "hex"), derTag.sequence);

    const reader = derReader(two);
    reader.next(derTag.integer);

    expect(() => reader.end()).toThrow(MalformedDerError);
    expect(() => reader.next(derTag.oid)).toThrow(MalformedDerError);
    expect(reader.optional(derTag.oid)).toBeUndefined();
    expect([...reader.next(derTag.integer).content]).toEqual([2]);
    expect(() => reader.next(derTag.integer)).toThrow(MalformedDerError);
    expect(() => insideTag(two, derTag.integer)).toThrow(MalformedDerError);
  });
});

describe("an object identifier", () => {
  it("is read as another library writes it", () => {
    const arcs = fc.tuple(fc.integer({ min: 0, max: 39 }), fc.array(fc.nat(), { maxLength: 8 }));

    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), arcs, (root, [second, rest]) => {
        const value = [root, second, ...rest].join(".");
        const bytes = new Uint8Array(new ObjectIdentifier({ value }).toBER());

        expect(oidText(readDer(bytes, derTag.oid))).toBe(value);
      }),
      { seed: 53, numRuns: 300 },
    );
  });

  it.each(["0600", "06022a86"])("is refused when it does not end: %s", (hex) => {
    expect(() => oidText(readDer(Buffer.from(hex, "hex"), derTag.oid))).toThrow(MalformedDerError);
  });
});

describe("a time", () => {
  it.each([
    [derTag.utcTime, "261123120000Z", "2026-11-23T12:00:00Z"],
    [derTag.utcTime, "491231235959Z", "2049-12-31T23:59:59Z"],
    [derTag.utcTime, "500101000000Z", "1950-01-01T00:00:00Z"],
    [derTag.generalizedTime, "20501123120000Z", "2050-11-23T12:00:00Z"],
    [derTag.generalizedTime, "20240229000000Z", "2024-02-29T00:00:00Z"],
  ])("with the tag %i is read: %s", (tag, text, iso) => {
    expect(derTime(value(tag, text))).toBe(Date.parse(iso) / 1000);
  });

  it.each([
    [derTag.utcTime, "2611231200Z"],
    [derTag.utcTime, "261123120000+0100"],
    [derTag.utcTime, "20261123120000Z"],
    [derTag.generalizedTime, "261123120000Z"],
    [derTag.generalizedTime, "20261123120000.5Z"],
    [derTag.generalizedTime, "20261123120000"],
    [derTag.generalizedTime, "20260230120000Z"],
    [derTag.generalizedTime, "20261323120000Z"],
    [derTag.generalizedTime, "20261123240000Z"],
    [derTag.generalizedTime, "2026112312000xZ"],
    [derTag.octetString, "20261123120000Z"],
  ])("with the tag %i is refused: %s", (tag, text) => {
    expect(() => derTime(value(tag, text))).toThrow(MalformedDerError);
  });

  it("is refused when there is none", () => {
    expect(() => derTime(undefined)).toThrow(MalformedDerError);
  });
});

it("refuses a bit string that ends inside a byte", () => {
  expect(() => wholeBytes(readDer(Buffer.from("03020780", "hex"), derTag.bitString))).toThrow(
    MalformedDerError,
  );
});

function value(tag: number, text: string): DerValue {
  return { tag, raw: new Uint8Array(), content: Buffer.from(text) };
}

function expectSame(ours: DerValue, theirs: BaseBlock): void {
  expect(Buffer.from(ours.raw).equals(theirs.valueBeforeDecodeView)).toBe(true);
  if (theirs instanceof Constructed) {
    const values = derValues(ours);
    expect(values).toHaveLength(theirs.valueBlock.value.length);
    values.forEach((inner, index) => {
      expectSame(inner, theirs.valueBlock.value[index] as BaseBlock);
    });
  }
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (problem) {
    return problem;
  }
}
