// What the README shows of `zopa-ob transactions`: a customer of the local bank, on a day that does not change.
import { createBankWorld } from "../src/__fixtures__/bank-world.js";
import { fixedNow } from "../src/__fixtures__/cli-world.js";

const world = await createBankWorld({ machineClock: () => fixedNow * 1_000 });
await world.authorize();
const { out } = await world.run("transactions --from 2026-11-15");
await world.close();
console.log(`$ zopa-ob transactions --from 2026-11-15\n${out.trimEnd()}`);
