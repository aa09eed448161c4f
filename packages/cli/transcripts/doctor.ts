// What the README shows of `zopa-ob doctor`: a signer that is configured with a kid that the bank does not know.
import { createBankWorld } from "../src/__fixtures__/bank-world.js";
import { fixedNow } from "../src/__fixtures__/cli-world.js";
import { keptOutput } from "../src/__fixtures__/streams.js";

// New in every run: the keys, their ids with them, and the ports.
const shownKid = "VMGtZe0pwBpP8I2QgqoLvK1TMo4";
const shownHost = "127.0.0.1:4443";

const world = await createBankWorld({ machineClock: () => fixedNow * 1_000 });
const screen = keptOutput({ isTTY: true, columns: 80 });
await world.run("doctor --kid seal-2025", { stdout: screen.stream, environment: { NO_COLOR: "1" } });
await world.close();
const shown = screen
  .text()
  .trimEnd()
  .replaceAll(world.bank.tpp.kid, shownKid)
  .replaceAll(/127\.0\.0\.1:\d+/g, shownHost);
console.log(`$ zopa-ob doctor --kid seal-2025\n${shown}`);
