import { describe, expect, it } from "vitest";
import * as codes from "./generated/codes.js";
import * as productCodes from "./generated/product-codes.js";

const lists = Object.entries({ ...codes, ...productCodes });

describe("code lists", () => {
  it.each(lists)("%s is frozen and names each code once", (_, list) => {
    expect(Object.isFrozen(list)).toBe(true);
    expect(new Set<string>(list).size).toBe(list.length);
  });

  it("has the lists that the document holds as x-namespaced-enum", () => {
    const open = lists.filter(([, [first]]) => first?.startsWith("UK."));

    expect(open.map(([name]) => name)).toHaveLength(16);
  });

  it("keeps the values as they are", () => {
    expect(codes.transactionStatuses).toEqual(["BOOK", "FUTR", "INFO", "PDNG", "RJCT"]);
    expect(codes.creditLineTypes).toContain("Pre-Agreed");
    expect(codes.paymentPurposeCodes).toHaveLength(328);
    expect(codes.permissions).toHaveLength(21);
  });
});
