import fc from "fast-check";
import { expect, it } from "vitest";
import type { BankProfile } from "./bank-profile.js";
import { defineProfile } from "./define-profile.js";
import { leafPaths } from "./leaf-paths.js";
import type { ProfileChanges } from "./profile-changes.js";
import { sourceOf } from "./source-of.js";
import { zopaProduction } from "./zopa-production.js";

const fieldPaths = leafPaths(zopaProduction)
  .map(([path]) => path)
  .filter((path) => !path.startsWith("sources."));
const branches = fieldPaths.flatMap((path) =>
  path.split(".").map((_, index, names) => names.slice(0, index + 1)),
);
const anyPath = fc.constantFrom(...branches);
const strangeKey = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "prototype",
  "length",
  "sources",
  "",
);
const anyValue = fc.anything({
  key: fc.oneof(strangeKey, fc.string()),
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});

function nest(path: readonly string[], value: unknown): unknown {
  return path.reduceRight<unknown>((inner, key) => Object.fromEntries([[key, inner]]), value);
}

function attempt(changes: unknown, base: unknown = zopaProduction): BankProfile | undefined {
  try {
    return defineProfile(base as BankProfile, changes as ProfileChanges);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toMatch(/^The profile field [^\n]+: [^\n]+\.$/u);
    return undefined;
  }
}

function isFrozenDeeply(value: unknown): boolean {
  return typeof value !== "object" || value === null
    ? true
    : Object.isFrozen(value) && Object.values(value).every(isFrozenDeeply);
}

const before = JSON.stringify(zopaProduction);

it("takes anything at all, and throws nothing but a TypeError of one line", () => {
  fc.assert(
    fc.property(anyValue, (changes) => {
      attempt(changes);
      attempt({}, changes);
      expect(JSON.stringify(zopaProduction)).toBe(before);
      expect(Object.prototype).not.toHaveProperty("polluted");
    }),
    { numRuns: 500 },
  );
});

it("takes anything at any field, and what it lets through is frozen, sourced and round-trips", () => {
  fc.assert(
    fc.property(anyPath, fc.oneof(anyValue, fc.jsonValue(), fc.string(), fc.integer()), (path, value) => {
      const profile = attempt(nest(path, value));

      expect(JSON.stringify(zopaProduction)).toBe(before);
      if (profile !== undefined) {
        expect(isFrozenDeeply(profile)).toBe(true);
        expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
        expect(defineProfile(profile, {})).toEqual(profile);
        expect(fieldPaths.filter((field) => sourceOf(profile, field) === undefined)).toEqual([]);
      }
    }),
    { numRuns: 3000 },
  );
});

it("keeps every valid change", () => {
  const changes = fc.record(
    {
      name: fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ]{0,30}$/),
      issuer: fc.webUrl({ validSchemes: ["https"] }),
      clientAuthentication: fc.uniqueArray(
        fc.constantFrom("private_key_jwt" as const, "tls_client_auth" as const),
        { minLength: 1 },
      ),
      requestObject: fc.record({ lifetimeSeconds: fc.integer({ min: 1, max: 3600 }) }),
      refreshToken: fc.record({ lifetimeDays: fc.integer({ min: 1, max: 10_000 }) }),
      aisp: fc.record({ pageSize: fc.integer({ min: 1, max: 1000 }) }),
    },
    { requiredKeys: [] },
  );

  fc.assert(
    fc.property(changes, (given) => {
      const copy = structuredClone(given);

      const profile = defineProfile(zopaProduction, given);

      expect(profile).toMatchObject(given);
      expect(given).toEqual(copy);
      expect(isFrozenDeeply(profile)).toBe(true);
    }),
  );
});
