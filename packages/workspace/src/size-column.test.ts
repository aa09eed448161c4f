import { describe, expect, it } from "vitest";
import { sizeFindings, withSizes } from "./size-column.ts";

const table =
  "| package | own size |\n| --- | ---: |\n| [`core`](packages/core) | 6.0 kB |\n| [`jws`](x) |  |\n";

describe("the column of sizes", () => {
  it("is filled where a size is known", () => {
    expect(withSizes(table, new Map([["jws", 11_449]]))).toBe(table.replace("(x) |  |", "(x) | 11.4 kB |"));
  });

  it("may be a tenth off, and no more", () => {
    expect(sizeFindings(table, new Map([["core", 6_400]]))).toEqual([]);
    expect(sizeFindings(table, new Map([["core", 7_000]]))).toEqual([
      "README.md: core has 7.0 kB, not 6.0 kB: run `pnpm show-sizes`.",
    ]);
  });

  it("may not be empty", () => {
    expect(sizeFindings(table, new Map([["jws", 11_449]]))).toHaveLength(1);
  });
});
