import { expect, it } from "vitest";
import { keptOutput } from "../__fixtures__/streams.js";
import { createColours } from "./colours.js";

const bold = "\u001b[1mx\u001b[22m";

it.each([
  ["a terminal", true, {}, undefined, bold],
  ["a pipe", false, {}, undefined, "x"],
  ["NO_COLOR", true, { NO_COLOR: "1" }, undefined, "x"],
  ["an empty NO_COLOR", true, { NO_COLOR: "" }, undefined, bold],
  ["FORCE_COLOR in a pipe", false, { FORCE_COLOR: "1" }, undefined, bold],
  ["FORCE_COLOR=0 on a terminal", true, { FORCE_COLOR: "0" }, undefined, "x"],
  ["NO_COLOR beside FORCE_COLOR", true, { NO_COLOR: "1", FORCE_COLOR: "1" }, undefined, "x"],
  ["a terminal that cannot", true, { TERM: "dumb" }, undefined, "x"],
  ["--color beside NO_COLOR", false, { NO_COLOR: "1" }, true, bold],
  ["--no-color beside FORCE_COLOR", true, { FORCE_COLOR: "1" }, false, "x"],
])("are chosen for %s", (_, isTTY, environment, asked, expected) => {
  const { stream } = keptOutput({ isTTY });
  expect(createColours(stream, environment, asked).strong("x")).toBe(expected);
});
