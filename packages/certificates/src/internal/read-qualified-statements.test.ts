import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQualifiedStatements } from "./read-qualified-statements.js";

function read(hex: string) {
  return readQualifiedStatements(new Uint8Array(Buffer.from(hex, "hex")).buffer);
}

describe("the statements of an account information provider's OBWAC", () => {
  // The bytes that every such certificate of the Directory has.
  const issued =
    "305b3013060604008e4601063009060704008e4601060330440606040081982702303a301330110607040081982701030c065053505f41490c1b46696e616e6369616c20436f6e6475637420417574686f726974790c0647422d464341";

  it("are read as they are issued", () => {
    expect(read(issued)).toEqual({
      claims: { qualified: false, qcType: "web" },
      isPsd2: true,
      roles: ["PSP_AI"],
      nca: { name: "Financial Conduct Authority", id: "GB-FCA" },
      oddities: [],
    });
  });

  it("are unreadable, and no more than that, wherever they are cut", () => {
    for (let end = 2; end < issued.length; end += 2) {
      expect(read(issued.slice(0, end))?.oddities.map(({ code }) => code)).toEqual(["statement_unreadable"]);
    }
  });
});

it("says nothing of a certificate without them", () => {
  expect(readQualifiedStatements(undefined)).toBeUndefined();
});

it.each([
  ["3000", []],
  ["0500", ["statement_unreadable"]],
  ["30020500", ["statement_unreadable"]],
  ["30023000", ["statement_unreadable"]],
  ["300b3009060704008e46010601", ["type_bare"]],
])("reads %s as statements with oddities %j", (hex, codes) => {
  expect(read(hex)?.oddities.map(({ code }) => code)).toEqual(codes);
});

it("takes any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const statements = readQualifiedStatements(new Uint8Array(bytes).buffer);
      return statements !== undefined && Array.isArray(statements.oddities);
    }),
    { seed: 19_495, numRuns: 2_000 },
  );
});
