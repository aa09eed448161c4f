import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { createCliWorld } from "../__fixtures__/cli-world.js";
import { keptOutput } from "../__fixtures__/streams.js";
import type { CliIo, TerminalInput } from "../cli-io.js";
import { createAsk } from "./ask.js";

const question = { message: "Which?", instead: "Give --which." };

function terminal(): { io: CliIo; type: (text: string) => void; shown: () => string } {
  const world = createCliWorld();
  world.remove();
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => stdin,
  }) as unknown as TerminalInput;
  const screen = keptOutput({ isTTY: true, columns: 80 });
  return {
    io: { ...world.io([]), stdin, stderr: screen.stream },
    type: (text) => void (stdin as unknown as PassThrough).write(text),
    shown: screen.text,
  };
}

it("takes what is typed, on stderr and not on stdout", async () => {
  const { io, type, shown } = terminal();
  const answer = createAsk(io, {}).text(question);
  type("  hello \r");
  expect(await answer).toBe("hello");
  expect(shown()).toContain("Which?");
});

it("asks again until the answer will do", async () => {
  const { io, type, shown } = terminal();
  const check = (text: string) => (text === "yes" ? undefined : "Say yes.");
  const answer = createAsk(io, {}).text({ ...question, check });
  type("no\r");
  await expect.poll(shown).toContain("Say yes.");
  type("\u007f\u007fyes\r");
  expect(await answer).toBe("yes");
});

it("ends at Ctrl-C", async () => {
  const { io, type } = terminal();
  const answer = createAsk(io, {}).choice(question, ["a", "b"]);
  type("\u0003");
  await expect(answer).rejects.toMatchObject({ code: "interrupted" });
});

it.each([
  ["with --no-input", { input: false }, true, true],
  ["without a keyboard", {}, false, true],
  ["without a screen", {}, true, false],
])("asks nothing %s, and says what to do instead", async (_, options, hasKeyboard, hasScreen) => {
  const { io } = terminal();
  const stdin = Object.assign(new PassThrough(), { isTTY: hasKeyboard }) as unknown as TerminalInput;
  const ask = createAsk({ ...io, stdin, stderr: keptOutput({ isTTY: hasScreen }).stream }, options);
  await expect(ask.text(question)).rejects.toMatchObject({ code: "input_needed" });
  await expect(ask.choice(question, ["a"])).rejects.toThrow("Give --which.");
  expect(() => ask.ready(question)).toThrow("Which?");
});
