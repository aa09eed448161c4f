import { createTransport } from "@zopa-openbanking/mtls";
import { Agent, fetch, request } from "undici";
import type { Benchmark, Findings, RunOptions } from "./harness/benchmark.ts";
import { compared } from "./harness/compared.ts";
import { inTurn } from "./harness/in-turn.ts";
import { repeated } from "./harness/repeated.ts";
import { median } from "./harness/statistics.ts";
import { makeCertificates } from "./parts/make-certificates.ts";
import { startBank } from "./parts/start-bank.ts";

export const transport: Benchmark = {
  name: "transport",
  title: "Mutual TLS",
  about:
    "Small answers from a bank in a process of its own. `transport.fetch` of mtls beside undici with the same certificate: its " +
    "`fetch`, which is what it stands on, and its `request`, which makes no `Response`.",
  run,
};

async function run(options: RunOptions): Promise<Findings> {
  const { isQuick } = options;
  const certificates = makeCertificates();
  const { ca, clients } = certificates;
  const [one, other] = clients;
  const bank = await startBank(certificates);
  const allowedOrigins = [bank.origin];
  const url = `${bank.origin}/accounts`;
  const ours = await createTransport({ ...one, ca, allowedOrigins });
  const agent = new Agent({ connect: { ...one, ca }, allowH2: false });
  const answers = {
    ours: async () => (await ours.fetch(url)).json(),
    fetch: async () => (await fetch(url, { dispatcher: agent })).json(),
    request: async () => (await request(url, { dispatcher: agent })).body.json(),
  };
  const sixteen = (ask: () => Promise<unknown>) => () => Promise.all(Array.from({ length: 16 }, ask));
  try {
    const alone = await repeated(answers, options);
    const together = await repeated(
      { ours: sixteen(answers.ours), fetch: sixteen(answers.fetch), request: sixteen(answers.request) },
      options,
    );
    const connecting = await inTurn(
      {
        ours: async () => {
          // As undici has it: a `ca` stands in place of the system's authorities.
          const fresh = await createTransport({ ...one, ca, allowedOrigins, trustSystemRoots: false });
          await (await fresh.fetch(url)).json();
          await fresh.close();
        },
        withSystemRoots: async () => {
          const fresh = await createTransport({ ...one, ca, allowedOrigins });
          await (await fresh.fetch(url)).json();
          await fresh.close();
        },
        undici: async () => {
          const fresh = new Agent({ connect: { ...one, ca }, allowH2: false });
          await (await fetch(url, { dispatcher: fresh })).json();
          await fresh.close();
        },
      },
      { rounds: isQuick ? 2 : 60, warmUps: 2 },
    );
    const unit = "µs" as const;
    const wall = (costs: (typeof connecting)["ours"]): readonly number[] => costs.map(({ wallMs }) => wallMs);
    return {
      rows: [
        compared({
          ...{
            what: "one answer, connection open",
            unit,
            ours: alone.ours,
            instead: "undici.fetch",
            theirs: alone.fetch,
          },
          aim: { atLeast: 0.95 },
        }),
        compared({
          what: "one answer, connection open",
          unit,
          ours: alone.ours,
          instead: "undici.request",
          theirs: alone.request,
        }),
        compared({
          ...{
            what: "16 answers at once",
            unit,
            ours: together.ours,
            instead: "undici.fetch",
            theirs: together.fetch,
          },
          aim: { atLeast: 0.95 },
        }),
        compared({
          what: "16 answers at once",
          unit,
          ours: together.ours,
          instead: "undici.request",
          theirs: together.request,
        }),
        compared({
          ...{ what: "open, handshake, one answer, close", unit: "ms", instead: "undici, a new Agent" },
          ...{ ours: wall(connecting.ours), theirs: wall(connecting.undici) },
        }),
        compared({
          ...{ what: "the same, the system's roots trusted besides `ca`", unit: "ms" },
          ...{ instead: "undici, a new Agent that trusts `ca` alone" },
          ...{ ours: wall(connecting.withSystemRoots), theirs: wall(connecting.undici) },
        }),
        ...(await rotating()),
      ],
    };
  } finally {
    await Promise.all([ours.close(), agent.close()]);
    bank.stop();
  }

  /** Eight callers without a pause; every 50 answers another certificate. */
  async function rotating(): Promise<Findings["rows"]> {
    const total = isQuick ? 100 : 2_000;
    const under = async (rotateEvery: number): Promise<readonly number[]> => {
      const rotated = await createTransport({ ...one, ca, allowedOrigins });
      const times: number[] = [];
      let asked = 0;
      const rotations: Promise<unknown>[] = [];
      const caller = async (): Promise<void> => {
        while (asked < total) {
          asked += 1;
          if (asked % rotateEvery === 0) {
            rotations.push(rotated.rotate((asked / rotateEvery) % 2 === 0 ? one : other));
          }
          const begun = performance.now();
          await (await rotated.fetch(url)).json();
          times.push(performance.now() - begun);
        }
      };
      await Promise.all(Array.from({ length: 8 }, caller));
      await Promise.all(rotations);
      await rotated.close();
      return times;
    };
    await under(50);
    const calm = await under(Number.POSITIVE_INFINITY);
    const busy = await under(50);
    return [
      {
        ...{
          what: `an answer among 8 callers, certificate changed every 50 (all of ${busy.length} answered)`,
          unit: "ms",
        },
        ...{ ours: median(busy), instead: { name: "the same without changes", value: median(calm) } },
        ratio: median(calm) / median(busy),
      },
    ];
  }
}
