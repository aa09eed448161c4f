import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readStates, writeState } from "./running-state.js";

let folder = "";
const state = { processId: 42, control: "http://127.0.0.1:4080", token: "token" };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-state-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(text: string, mode = 0o600): void {
  writeFileSync(join(folder, "sandbox-4080.json"), text, { mode });
  chmodSync(join(folder, "sandbox-4080.json"), mode);
}

describe("what a running sandbox leaves", () => {
  it("is read as it was written", async () => {
    const written = await writeState([folder], state);

    expect(await readStates(["/nowhere", folder])).toEqual([written]);
  });

  it("goes into the first folder that can be had", async () => {
    writeFileSync(join(folder, "file"), "");

    const written = await writeState([join(folder, "file", "x"), join(folder, "run")], state);

    expect(written?.file).toBe(join(folder, "run", "sandbox-4080.json"));
  });

  it.each([
    ["of another machine", { ...state, control: "http://evil.example:4080" }],
    ["of another port than its name", { ...state, control: "http://127.0.0.1:4081" }],
    ["without a token", { ...state, token: undefined }],
    ["of no process", { ...state, processId: 0 }],
    ["of all processes", { ...state, processId: -1 }],
    ["that is nothing", null],
  ])("is not believed when it is one %s", async (_, value) => {
    write(JSON.stringify(value));

    expect(await readStates([folder])).toEqual([]);
  });

  it.each([0o644, 0o660, 0o604])("is not believed when others can read or write it: %o", async (mode) => {
    write(JSON.stringify(state), mode);

    expect(await readStates([folder])).toEqual([]);
  });

  it("is not believed when it is a link, or very long", async () => {
    write(`${JSON.stringify(state)}${" ".repeat(70_000)}`);
    const long = await readStates([folder]);
    writeFileSync(join(folder, "elsewhere"), JSON.stringify(state), { mode: 0o600 });
    rmSync(join(folder, "sandbox-4080.json"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "sandbox-4080.json"));

    expect([long, await readStates([folder])]).toEqual([[], []]);
  });

  it("brings nothing but a right state or none, whatever is in the file", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc
            .record({ processId: fc.anything(), control: fc.anything(), token: fc.anything() })
            .map((value) => {
              try {
                return JSON.stringify(value) ?? "";
              } catch {
                return "";
              }
            }),
        ),
        async (text) => {
          write(text);

          expect(await readStates([folder])).toEqual([]);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });
});
