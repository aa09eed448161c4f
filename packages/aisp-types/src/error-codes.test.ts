import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorCodes, explainErrorCode } from "./error-codes.js";

describe("error codes", () => {
  it("knows U000 to U042 without a gap", () => {
    const own = errorCodes.map(({ code }) => code).filter((code) => code.startsWith("U"));

    expect(own).toEqual(Array.from({ length: 43 }, (_, index) => `U${String(index).padStart(3, "0")}`));
  });

  it("has each code and each older name once, and advice for all", () => {
    const names = errorCodes.flatMap(({ code, legacyName }) => [code, ...(legacyName ? [legacyName] : [])]);

    expect(new Set(names).size).toBe(names.length);
    expect(errorCodes.filter(({ meaning, advice }) => meaning === "" || advice === "")).toEqual([]);
  });

  it.each([
    ["U004", "U004"],
    ["u004", "U004"],
    [" U004 ", "U004"],
    ["UK.OBIE.Field.Missing", "U004"],
    ["uk.obie.field.missing", "U004"],
    ["Field.Missing", "U004"],
    ["UK.OBIE.Reauthenticate", "U028"],
    ["TKXP", "TKXP"],
  ])("explains %j as %s", (sent, code) => {
    expect(explainErrorCode(sent)?.code).toBe(code);
  });

  it("knows nothing about a code of tomorrow", () => {
    expect(explainErrorCode("U999")).toBeUndefined();
  });

  it("never throws, whatever a bank sent", () => {
    fc.assert(
      fc.property(fc.anything(), (sent) => {
        explainErrorCode(sent);
      }),
      { seed: 3 },
    );
  });
});
