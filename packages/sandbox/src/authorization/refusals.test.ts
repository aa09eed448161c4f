import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createRefusalWorld, type RefusalWorld } from "./__fixtures__/refusal-world.js";
import { refusals } from "./__fixtures__/refusals.js";
import { startTestBank } from "./__fixtures__/test-bank.js";
import { createTestPki } from "./__fixtures__/test-pki.js";

let world: RefusalWorld;

beforeAll(async () => {
  const pki = await createTestPki();
  world = await createRefusalWorld(await startTestBank({ pki }), pki);
});

beforeEach(() => {
  world.bank.rules.length = 0;
});

afterAll(async () => {
  await Promise.all([world.client, world.tlsClient, world.other].map(({ agent }) => agent.close()));
  await world.bank.close();
});

describe("the strict bank refuses", () => {
  it.each(refusals)("$name ($sent)", async ({ attempt, error, shown, rule }) => {
    const outcome = await attempt(world);

    expect({ ...outcome, rule: world.bank.rules.at(-1)?.rule }).toEqual({
      error,
      shown,
      rule,
      description: expect.any(String),
    });
  });
});
