import { expect, it } from "vitest";
import { a } from "./index.js";

it("x", () => {
  expect(a).toBe(1);
});
