import { createRequestLimiter, type ReadContext, transactions } from "@zopa-openbanking/aisp";
import { TransactionsResponse } from "@zopa-openbanking/aisp-types/transaction";
import { readJson, sendRequest } from "@zopa-openbanking/core";
import { createTransport, type Transport } from "@zopa-openbanking/mtls";
import { zopaProduction } from "@zopa-openbanking/profiles";
import { Agent, request } from "undici";
import type { Benchmark, Findings, Growth, Row, RunOptions } from "./harness/benchmark.ts";
import { compared } from "./harness/compared.ts";
import { inTurn } from "./harness/in-turn.ts";
import { makeCertificates } from "./parts/make-certificates.ts";
import { type Bank, startBank } from "./parts/start-bank.ts";
import { accountId, transactionsPage } from "./parts/transactions-page.ts";

export const reading: Benchmark = {
  name: "reading",
  title: "Reading transactions",
  about:
    "Pages of 100 transactions over mutual TLS from a bank in a process of its own: `transactions` of aisp over the transport of " +
    "mtls, every row validated and every link guarded, beside `undici.request` and `JSON.parse` in a loop that believes everything.",
  run,
};

interface Reader {
  readonly context: ReadContext;
  readonly transport: Transport;
  readonly agent: Agent;
  readonly base: string;
}

async function run({ isQuick }: RunOptions): Promise<Findings> {
  const certificates = makeCertificates();
  const bank = await startBank(certificates);
  const slowBank = await startBank(certificates, 120);
  const reader = await readerOf(bank, certificates);
  const slow = await readerOf(slowBank, certificates);
  try {
    const pages = isQuick ? 20 : 1_000;
    const costs = await inTurn(
      {
        ours: () => readOurs(reader, pages),
        oursOneByOne: () => readOurs(reader, pages, false),
        undici: () => readRaw(reader, pages),
        undiciValidated: () =>
          readRaw(
            reader,
            pages,
            parseWith(reader, (page) => TransactionsResponse.parse(page)),
          ),
        fetched: () => readRaw(reader, pages, fetchWith(reader)),
        sent: () => readRaw(reader, pages, sendWith(reader)),
        parse: () => Promise.resolve(parseOnly(pages)),
      },
      { rounds: isQuick ? 1 : 9 },
    );
    const afar = isQuick ? 2 : 25;
    const fromAfar = await inTurn(
      { ours: () => readOurs(slow, afar), undici: () => readRaw(slow, afar) },
      { rounds: isQuick ? 1 : 5 },
    );
    const wall = (name: keyof typeof costs): readonly number[] => costs[name].map(({ wallMs }) => wallMs);
    const cpu = (name: keyof typeof costs): readonly number[] => costs[name].map(({ cpuMs }) => cpuMs);
    const what = `${pages} pages`;
    const theirs = { unit: "ms", instead: "undici.request + JSON.parse, unchecked" } as const;
    return {
      rows: [
        compared({
          ...theirs,
          what: `${what}, wall`,
          ours: wall("ours"),
          theirs: wall("undici"),
          aim: { atLeast: 0.85 },
        }),
        compared({
          ...theirs,
          what: `${what}, processor`,
          ours: cpu("ours"),
          theirs: cpu("undici"),
          aim: { atLeast: 0.85 },
        }),
        compared({
          ...theirs,
          what: `${afar} pages of a bank that takes 120 ms for each, wall`,
          ours: fromAfar.ours.map(({ wallMs }) => wallMs),
          theirs: fromAfar.undici.map(({ wallMs }) => wallMs),
          aim: { atLeast: 0.85 },
        }),
        compared({
          ...theirs,
          what: `${what}, wall, no page ahead`,
          ours: wall("oursOneByOne"),
          theirs: wall("undici"),
        }),
        compared({
          ...theirs,
          what: `${what}, processor, no page ahead`,
          ours: cpu("oursOneByOne"),
          theirs: cpu("undici"),
        }),
        ...steps.map(([name, step]) =>
          compared({ ...theirs, what: `that loop, ${step}, wall`, ours: wall(name), theirs: wall("undici") }),
        ),
        compared({
          ...{
            what: `${what}, processor`,
            unit: "ms",
            instead: "JSON.parse of the same text, and nothing else",
          },
          ...{ ours: cpu("ours"), theirs: cpu("parse") },
        }),
        await memory(reader, pages),
      ],
      growth: [await byPages(reader, isQuick), await byConcurrency(slow, isQuick)],
    };
  } finally {
    await Promise.all([reader, slow].flatMap(({ transport, agent }) => [transport.close(), agent.close()]));
    bank.stop();
    slowBank.stop();
  }
}

/** What lies between the two: each one step further from the loop that believes everything. */
const steps = [
  ["fetched", "over the `fetch` of mtls"],
  ["sent", "over `sendRequest` of core and that `fetch`"],
  ["undiciValidated", "each page validated by aisp-types"],
] as const;

async function readerOf(bank: Bank, { ca, clients }: ReturnType<typeof makeCertificates>): Promise<Reader> {
  const transport = await createTransport({ ...clients[0], ca, allowedOrigins: [bank.origin] });
  const agent = new Agent({ connect: { ca, ...clients[0] }, allowH2: false });
  const base = `${bank.origin}/open-banking/v4.0/aisp`;
  const context: ReadContext = {
    profile: { ...zopaProduction, aisp: { ...zopaProduction.aisp, baseUrl: base } },
    fetch: transport.fetch,
    accessToken: () => Promise.resolve("a-token-of-this-run"),
    customer: { ipAddress: "203.0.113.7" },
  };
  return { context, transport, agent, base };
}

/** The profile's address of one page more: the number of pages stands in the path, where guarded links leave it alone. */
function withPages({ context, base }: Reader, pages: number): ReadContext {
  return {
    ...context,
    profile: {
      ...context.profile,
      aisp: { ...context.profile.aisp, baseUrl: base.replace("/aisp", `/pages-${pages}/aisp`) },
    },
  } as ReadContext;
}

async function readOurs(reader: Reader, pages: number, prefetch = true): Promise<void> {
  let rows = 0;
  for await (const row of transactions(withPages(reader, pages), accountId, {}, { prefetch })) {
    rows += row.AccountId === undefined ? 0 : 1;
  }
  expectRows(rows, pages);
}

const headers = { authorization: "Bearer a-token-of-this-run", accept: "application/json" };

type GetPage = (url: string) => Promise<RawPage>;

async function readRaw(
  reader: Reader,
  pages: number,
  getPage: GetPage = parseWith(reader, (page) => page),
): Promise<void> {
  let rows = 0;
  let url: string | undefined =
    `${reader.base.replace("/aisp", `/pages-${pages}/aisp`)}/accounts/${accountId}/transactions`;
  while (url !== undefined) {
    const page: RawPage = await getPage(url);
    for (const row of page.Data.Transaction) {
      rows += row.AccountId === undefined ? 0 : 1;
    }
    url = page.Links.Next;
  }
  expectRows(rows, pages);
}

function parseWith({ agent }: Reader, check: (page: unknown) => unknown): GetPage {
  return async (url) => {
    const { body } = await request(url, { dispatcher: agent, headers });
    return check(JSON.parse(await body.text())) as RawPage;
  };
}

function fetchWith({ transport }: Reader): GetPage {
  return async (url) => {
    const response = await transport.fetch(url, { headers });
    return JSON.parse(await response.text()) as RawPage;
  };
}

function sendWith({ transport: { fetch } }: Reader): GetPage {
  return async (url) => {
    const { body } = await sendRequest({ fetch }, { method: "GET", url, headers, read: readJson });
    return body as RawPage;
  };
}

/** What no client gets past: the same text, parsed, with nothing around it. */
function parseOnly(pages: number): void {
  const self = "https://127.0.0.1/transactions?page=1";
  const text = JSON.stringify(transactionsPage(1, { self, next: self }));
  for (let page = 0; page < pages; page += 1) {
    JSON.parse(text);
  }
}

type Point = Growth["points"][number];

interface RawPage {
  readonly Data: { readonly Transaction: readonly { readonly AccountId?: string }[] };
  readonly Links: { readonly Next?: string };
}

function expectRows(rows: number, pages: number): void {
  if (rows !== pages * 100) {
    throw new Error(`${rows} rows were read of ${pages} pages: the benchmark is broken.`);
  }
}

/** How much the live heap grows while pages go by, at its highest. */
async function memory(reader: Reader, pages: number): Promise<Row> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let highest = 0;
  let read = 0;
  for await (const page of transactions(withPages(reader, pages), accountId).pages()) {
    read += 1;
    if (page.number % 50 === 0 || page.number === pages) {
      globalThis.gc?.();
      highest = Math.max(highest, process.memoryUsage().heapUsed - before);
    }
  }
  return {
    what: `growth of the live heap over ${read} pages (aim: at most 30 MB)`,
    unit: "MB",
    ours: highest / 1e6,
  };
}

async function byPages(reader: Reader, isQuick: boolean): Promise<Growth> {
  const points: Point[] = [];
  for (const pages of isQuick ? [1, 10] : [1, 10, 100, 1_000, 10_000]) {
    const begun = performance.now();
    await readOurs(reader, pages);
    points.push({ at: pages, value: performance.now() - begun });
  }
  return { what: "Reading one account", by: "pages", each: "page", unit: "ms", points };
}

/** Eight accounts of five pages, at a bank that takes 120 ms for each answer. */
async function byConcurrency(reader: Reader, isQuick: boolean): Promise<Growth> {
  const [accounts, pages] = isQuick ? [4, 1] : [8, 5];
  const points: Point[] = [];
  for (const concurrency of isQuick ? [1, 4] : [1, 2, 4, 8]) {
    const limited = { ...reader, context: { ...reader.context, limiter: createRequestLimiter(concurrency) } };
    const begun = performance.now();
    await Promise.all(Array.from({ length: accounts }, () => readOurs(limited, pages)));
    points.push({ at: concurrency, value: performance.now() - begun });
  }
  const what = `${accounts} accounts of ${pages} pages at a bank that takes 120 ms for each`;
  return { what, by: "requests at once", unit: "ms", points };
}
