import { describe, expect, it } from "vitest";
import { canBecome, canReauthorise, consentTransitions, isFinal } from "./consent-status.js";
import { consentStatuses } from "./generated/codes.js";

describe("the status of a consent", () => {
  it("has a line for every status of the standard", () => {
    expect(Object.keys(consentTransitions).sort()).toEqual([...consentStatuses].sort());
  });

  it.each([
    ["AWAU", "AUTH"],
    ["AWAU", "RJCT"],
    ["AUTH", "CANC"],
    ["AUTH", "EXPD"],
    ["CANC", "AUTH"],
  ])("may go from %s to %s", (from, to) => {
    expect(canBecome(from, to)).toBe(true);
  });

  it("may go nowhere else", () => {
    const ways = consentStatuses.flatMap((from) => consentStatuses.filter((to) => canBecome(from, to)));

    expect(ways).toHaveLength(5);
  });

  it("is final when rejected or expired, and not when cancelled", () => {
    expect(consentStatuses.filter(isFinal).sort()).toEqual(["EXPD", "RJCT"]);
  });

  it("can be agreed to once more while authorised, and after it was cancelled", () => {
    expect(consentStatuses.filter(canReauthorise).sort()).toEqual(["AUTH", "CANC"]);
  });

  it.each(["PAUS", "", "toString", "__proto__"])(
    "goes nowhere from %j, which is not known, and is not final",
    (status) => {
      expect(canBecome(status, "AUTH")).toBe(false);
      expect(isFinal(status)).toBe(false);
      expect(canReauthorise(status)).toBe(false);
    },
  );
});
