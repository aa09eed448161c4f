import { expect, it } from "vitest";
import { sourceOf } from "./source-of.js";
import { zopaProduction } from "./zopa-production.js";

it("takes the source of the field itself before that of what is around it", () => {
  expect(sourceOf(zopaProduction, "requestObject.audience")?.document).toBe("zopa-production-2025-06");
  expect(sourceOf(zopaProduction, "requestObject.lifetimeSeconds")?.document).toBe("zopa-production-2026-05");
});

it.each(["", ".", "nothing", "__proto__", "constructor", "toString.length"])("knows none for %j", (path) => {
  expect(sourceOf(zopaProduction, path)).toBeUndefined();
});
