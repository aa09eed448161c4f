import { expect, it } from "vitest";
import * as index from "./index.js";

it("exports these names and no other", () => {
  expect(Object.keys(index)).toMatchInlineSnapshot(`
    [
      "defineProfile",
      "sourceOf",
      "zopaProduction",
      "zopaProduction202605",
      "zopaSandbox",
    ]
  `);
});
