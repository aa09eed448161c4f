import { expect, it } from "vitest";
import * as sandbox from "./index.js";

it("exports this and no more", () => {
  expect(Object.keys(sandbox).toSorted()).toMatchInlineSnapshot(`
    [
      "PhoneError",
      "SandboxError",
      "masked",
      "startSandbox",
    ]
  `);
});
