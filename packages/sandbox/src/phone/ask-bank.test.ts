import { Agent, createServer, type Server } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBankClock } from "../clock/create-bank-clock.js";
import { makePki } from "../pki/make-pki.js";
import type { Pki } from "../pki/pki.js";
import { type AskBank, createAskBank } from "./ask-bank.js";
import { PhoneError } from "./phone-error.js";

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

describe("the line to the bank", () => {
  let pki: Pki;
  let server: Server;
  let url: URL;
  let next: Answer = { status: 200 };
  const connections = new Set<Socket>();

  beforeAll(async () => {
    pki = await makePki({ clock: createBankClock() });
    server = createServer(pki.server, (_request, response) => {
      response.writeHead(next.status, next.headers).end(next.body);
    });
    server.on("secureConnection", (socket) => connections.add(socket));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = new URL(`https://127.0.0.1:${(server.address() as AddressInfo).port}/auth`);
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const line = (ca = pki.ca): AskBank => createAskBank(new Agent({ ca, keepAlive: true }));

  async function problemOf(answer: Answer, ask = line()): Promise<unknown> {
    next = answer;
    return await ask(url, {}).catch((problem: unknown) => problem);
  }

  it("makes redirects absolute, and reads JSON objects and nothing else", async () => {
    next = { status: 303, headers: { location: "/interaction/1" }, body: "<h1>See other</h1>" };

    expect(await line()(url, {})).toMatchObject({
      status: 303,
      location: new URL("/interaction/1", url),
      json: {},
    });
  });

  it("is one connection for all requests of one agent", async () => {
    connections.clear();
    next = { status: 200, body: "{}" };
    const ask = line();
    for (const _ of [1, 2, 3]) {
      await ask(url, {});
    }

    expect(connections.size).toBe(1);
  });

  it.each<[string, Answer, string]>([
    ["a redirect to no address", { status: 303, headers: { location: "https://[" } }, "bank_answer"],
    ["an answer that does not end", { status: 200, body: "x".repeat(300_000) }, "bank_unreachable"],
  ])("does not take %s", async (_name, answer, code) => {
    const problem = await problemOf(answer);

    expect(problem).toBeInstanceOf(PhoneError);
    expect(problem).toMatchObject({ code });
  });

  it("does not speak to somebody with another authority", async () => {
    const other = await makePki({ clock: createBankClock() });

    expect(await problemOf({ status: 200 }, line(other.ca))).toMatchObject({ code: "bank_unreachable" });
  });
});
