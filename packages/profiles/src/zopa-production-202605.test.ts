import { expect, it } from "vitest";
import { leafPaths } from "./leaf-paths.js";
import { zopaProduction } from "./zopa-production.js";
import { zopaProduction202605 } from "./zopa-production-202605.js";

it("differs from the edition of June 2025 in these fields and no other", () => {
  const before = new Map(leafPaths({ ...zopaProduction, sources: {} }));
  const after = leafPaths({ ...zopaProduction202605, sources: {} });
  const changed = after.filter(([path, value]) => JSON.stringify(value) !== JSON.stringify(before.get(path)));

  expect(Object.fromEntries(changed)).toEqual({
    edition: "2026-05",
    services: ["account_information", "payments"],
    "authorization.duplicated.response_type": "code id_token",
    commonMistakes: [...zopaProduction.commonMistakes, "response_type_code"],
    "registration.dynamic": true,
    "registration.how": "dynamic",
    "registration.endpoint": "discovery",
    "registration.audience": "organisation_id",
    "registration.version": "v3.2",
  });
});
