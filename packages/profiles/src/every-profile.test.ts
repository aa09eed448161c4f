import { describe, expect, it } from "vitest";
import { defineProfile } from "./define-profile.js";
import { leafPaths } from "./leaf-paths.js";
import { sourceOf } from "./source-of.js";
import { zopaProduction } from "./zopa-production.js";
import { zopaProduction202605 } from "./zopa-production-202605.js";
import { zopaSandbox } from "./zopa-sandbox.js";

const profiles = { zopaProduction, zopaProduction202605, zopaSandbox };

function fieldsOf(profile: object): [path: string, value: unknown][] {
  return leafPaths(profile).filter(([path]) => !path.startsWith("sources."));
}

function unfrozen(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  const below = Object.entries(value).flatMap(([key, child]) => unfrozen(child, `${path}.${key}`));
  return Object.isFrozen(value) ? below : [path, ...below];
}

describe.each(Object.entries(profiles))("%s", (name, profile) => {
  it("has a source for every line", () => {
    const without = fieldsOf(profile).filter(([path]) => sourceOf(profile, path) === undefined);

    expect(without).toEqual([]);
  });

  it("has no source for a line that is not there", () => {
    const fields = fieldsOf(profile).map(([path]) => path);
    const stray = Object.keys(profile.sources).filter((path) => {
      return !fields.some((field) => field === path || field.startsWith(`${path}.`));
    });

    expect(stray).toEqual([]);
  });

  it("is frozen at every depth", () => {
    expect(unfrozen(profile, name)).toEqual([]);
  });

  it("passes every check that a profile of one's own has to pass", () => {
    expect(defineProfile(profile, {})).toEqual(profile);
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });
});
