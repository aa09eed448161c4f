import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSigner, createTransport, createZopaClient } from "zopa-openbanking";
import type { Benchmark, Findings, RunOptions } from "./harness/benchmark.ts";
import { median } from "./harness/statistics.ts";
import { type LocalBank, startLocalBank } from "./parts/start-local-bank.ts";

export const sandbox: Benchmark = {
  name: "sandbox",
  title: "The sandbox",
  about:
    "The local bank in a process of its own: how long it takes to be there, what one whole flow takes, a page of transactions " +
    "in a history of a million rows, and the memory that is alive in it.",
  run,
};

async function run({ isQuick }: RunOptions): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), "benchmarks-"));
  try {
    const cacheFolder = join(folder, "keys");
    const starts: number[] = [];
    const startsAgain: number[] = [];
    for (let round = 0; round < (isQuick ? 1 : 9); round += 1) {
      rmSync(cacheFolder, { recursive: true, force: true });
      for (const times of [starts, startsAgain]) {
        const bank = await startLocalBank({ cacheFolder });
        times.push(bank.startedMs);
        bank.stop();
      }
    }
    return {
      rows: [
        { what: "start, with new keys", unit: "ms", ours: median(starts) },
        { what: "start, with the keys of last time", unit: "ms", ours: median(startsAgain) },
        ...(await flows(cacheFolder, isQuick)),
        ...(await manyRows(cacheFolder, isQuick)),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function flows(cacheFolder: string, isQuick: boolean): Promise<Findings["rows"]> {
  const bank = await startLocalBank({ cacheFolder });
  const zopa = await clientOf(bank);
  const total = isQuick ? 3 : 1_000;
  const times: number[] = [];
  try {
    const before = await bank.memory();
    for (let round = 0; round < total; round += 1) {
      const begun = performance.now();
      await authorise(bank, zopa, "rora");
      times.push(performance.now() - begun);
    }
    const after = await bank.memory();
    return [
      { what: `one flow, consent to grant, client and bank (of ${total})`, unit: "ms", ours: median(times) },
      { what: "alive in the bank before them", unit: "MB", ours: before.heapMB },
      { what: "alive in the bank after them", unit: "MB", ours: after.heapMB },
    ];
  } finally {
    await zopa.close();
    bank.stop();
  }
}

async function manyRows(cacheFolder: string, isQuick: boolean): Promise<Findings["rows"]> {
  const rows = isQuick ? 1_000 : 1_000_000;
  const bank = await startLocalBank({ cacheFolder, rows });
  const zopa = await clientOf(bank);
  try {
    const session = zopa.openSession(await authorise(bank, zopa, "million"), {
      customer: { ipAddress: "203.0.113.7" },
    });
    const [account] = await session.accounts().toArray();
    const times: number[] = [];
    let begun = performance.now();
    let first = 0;
    for await (const page of session
      .transactions(account?.AccountId ?? "", {}, { prefetch: false })
      .pages()) {
      const time = performance.now() - begun;
      if (page.number === 1) {
        first = time;
      } else {
        times.push(time);
      }
      if (page.number === (isQuick ? 3 : 200)) {
        break;
      }
      begun = performance.now();
    }
    const name = `a history of ${rows.toLocaleString("en")} rows`;
    return [
      { what: `the first page of ${name}, which is made up then`, unit: "ms", ours: first },
      { what: `a later page of ${name}`, unit: "ms", ours: median(times) },
      { what: `alive in the bank with ${name}`, unit: "MB", ours: (await bank.memory()).heapMB },
    ];
  } finally {
    await zopa.close();
    bank.stop();
  }
}

type Client = ReturnType<typeof createZopaClient>;

async function clientOf({ profile, tpp }: LocalBank): Promise<Client> {
  const { clientId, redirectUri, signingKey, kid, cert, key, ca } = tpp;
  return createZopaClient({
    ...{ profile, clientId, redirectUri, clientAuthentication: "private_key_jwt" },
    signer: await createSigner({ key: signingKey, kid }),
    transport: await createTransport({ cert, key, ca }),
  });
}

async function authorise(
  bank: LocalBank,
  zopa: Client,
  user: string,
): Promise<Awaited<ReturnType<Client["completeAuthorization"]>>> {
  const { ConsentId } = await zopa.createConsent({
    permissions: [
      "ReadAccountsDetail",
      "ReadTransactionsDetail",
      "ReadTransactionsCredits",
      "ReadTransactionsDebits",
    ],
  });
  const pending = await zopa.startAuthorization({ consentId: ConsentId });
  return zopa.completeAuthorization(await bank.approve(pending.url, user), pending);
}
