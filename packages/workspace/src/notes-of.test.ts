import { expect, it } from "vitest";
import { notesOf } from "./notes-of.ts";

const changelog = `# @zopa-openbanking/core

## 0.10.0

### Minor Changes

- A new thing.

## 0.1.0

### Minor Changes

- The first thing.
`;

it("takes the notes of one version, up to the next", () => {
  expect(notesOf(changelog, "0.10.0")).toBe("### Minor Changes\n\n- A new thing.");
  expect(notesOf(changelog, "0.1.0")).toBe("### Minor Changes\n\n- The first thing.");
});

it.each(["0.1", "1.0", "0.2.0", ""])("has none for %j, which was not released", (version) => {
  expect(notesOf(changelog, version)).toBe("");
});
