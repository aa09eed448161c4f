// `pnpm --filter @zopa-openbanking/sandbox measure`: how long the bank takes, and how much memory.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Sandbox, startSandbox } from "@zopa-openbanking/sandbox";
import { createThirdParty, type ThirdParty } from "../src/__fixtures__/third-party.ts";

const { values } = parseArgs({
  options: {
    flows: { type: "string", default: "10000" },
    rows: { type: "string", default: "1000000" },
  },
});
const flows = Number(values.flows);
const rows = Number(values.rows);
const folder = mkdtempSync(join(tmpdir(), "sandbox-measure-"));

try {
  const cacheFolder = join(folder, "keys");
  await opening("with new keys", cacheFolder);
  await opening("with keys of last time", cacheFolder);
  await journeys(cacheFolder);
  await manyRows(cacheFolder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function opening(how: string, cacheFolder: string): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    if (how === "with new keys") {
      rmSync(cacheFolder, { recursive: true, force: true });
    }
    const begun = performance.now();
    const bank = await startSandbox({ cacheFolder });
    times.push(performance.now() - begun);
    await bank.close();
  }
  print(`start, ${how}`, `${milliseconds(median(times))} (median of 5)`);
}

async function journeys(cacheFolder: string): Promise<void> {
  const bank = await startSandbox({ cacheFolder });
  const thirdParty = await createThirdParty(bank);
  const times: number[] = [];
  for (let round = 0; round < 50; round += 1) {
    times.push(await journey(thirdParty));
  }
  print("one whole flow, consent to tokens", `${milliseconds(median(times.slice(10)))} (median of 40, warm)`);
  const before = memory();
  const begun = performance.now();
  for (let round = 0; round < flows; round += 1) {
    await journey(thirdParty);
  }
  const each = (performance.now() - begun) / flows;
  print(`${flows} flows`, `${milliseconds(each)} each; heap ${before} before and ${memory()} after`);
  await thirdParty.close();
  await bank.close();
}

async function journey(thirdParty: ThirdParty): Promise<number> {
  const begun = performance.now();
  await thirdParty.authorise(await thirdParty.createConsent(), "rora");
  return performance.now() - begun;
}

async function manyRows(cacheFolder: string): Promise<void> {
  const begun = performance.now();
  const bank = await startSandbox({ cacheFolder, rows });
  const thirdParty = await createThirdParty(bank);
  const tokens = await thirdParty.authorise(await thirdParty.createConsent(), "million");
  print(
    `a bank with ${rows} rows of one customer`,
    `${milliseconds(performance.now() - begun)} to the first token`,
  );
  await pages(bank, thirdParty, tokens.access_token);
  await thirdParty.close();
  await bank.close();
}

interface Page {
  readonly Data: { readonly Account?: readonly { readonly AccountId: string }[] };
  readonly Links: { readonly Next?: string; readonly Last?: string; readonly Prev?: string };
  readonly Meta: { readonly TotalPages?: number };
}

async function pages(bank: Sandbox, thirdParty: ThirdParty, token: string): Promise<void> {
  const read = async (url: string): Promise<Page> => (await thirdParty.get(url, token)) as Page;
  const base = bank.profile.aisp.baseUrl;
  const account = (await read(`${base}/accounts`)).Data.Account?.[0]?.AccountId;
  const first = `${base}/accounts/${account}/transactions`;
  const opened = performance.now();
  const { Links, Meta } = await read(first);
  print("the first answer about that account", milliseconds(performance.now() - opened));
  for (const [where, url] of [
    ["first", first],
    ["second", Links.Next],
    ["last", Links.Last],
  ] as const) {
    if (url === undefined) {
      throw new Error(`The ${where} page has no link.`);
    }
    const times: number[] = [];
    for (let round = 0; round < 30; round += 1) {
      const begun = performance.now();
      await read(url);
      times.push(performance.now() - begun);
    }
    print(`the ${where} of ${Meta.TotalPages} pages`, `${milliseconds(median(times))} (median of 30)`);
  }
}

/** What is alive; beside it what the process holds, which V8 gives back when it likes. */
function memory(): string {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return `${Math.round(heapUsed / 1e6)} MB (${Math.round(rss / 1e6)} MB of the process)`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`;
}

function print(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(48)} ${figure}\n`);
}
