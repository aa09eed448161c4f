import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import {
  type Bank,
  endServers,
  listening,
  startBank,
  startOpenssl,
  startPlain,
} from "./__fixtures__/bank.js";
import { identityOf, pathOf, textOf, thumbprints } from "./__fixtures__/pki.js";
import { createTransport } from "./create-transport.js";
import type { Transport } from "./transport.js";

afterEach(endServers);

interface Proxy extends Bank {
  /** What it was asked for: the target, and the credentials. */
  readonly asked: (string | undefined)[];
}

/** A proxy that opens every tunnel, or answers each wish with another status. */
async function startProxy({
  status = 200,
  tls = false,
}: {
  status?: number;
  tls?: boolean;
} = {}): Promise<Proxy> {
  const asked: (string | undefined)[] = [];
  const noRequests: RequestListener = (_, response) => response.writeHead(500).end();
  const server = tls
    ? createTlsServer({ key: textOf("server.key"), cert: textOf("server.pem", "issuing.pem") }, noRequests)
    : createServer(noRequests);
  server.on("connect", (request: { url: string; headers: Record<string, string> }, socket: Socket) => {
    asked.push(request.url, request.headers["proxy-authorization"]);
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const target = connect(Number(request.url.split(":").at(-1)), "127.0.0.1");
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    target.pipe(socket).pipe(target);
    target.on("error", () => socket.destroy());
    socket.on("error", () => target.destroy());
    socket.on("close", () => target.destroy());
  });
  return { ...(await listening(server)), asked };
}

async function through(proxy: string, { origin }: Pick<Bank, "origin">): Promise<Transport> {
  return await createTransport({
    ...identityOf("a"),
    ca: textOf("root.pem"),
    allowedOrigins: [origin],
    connectTimeoutMs: 1_000,
    proxy,
  });
}

describe.each([
  ["http", false],
  ["https", true],
] as const)("through an %s proxy", (scheme, tls) => {
  it("the bank sees our certificate, and the proxy is asked for the bank alone", async () => {
    const [bank, proxy] = await Promise.all([startBank(), startProxy({ tls })]);
    const transport = await through(`${scheme}://localhost:${proxy.port}`, bank);

    const answers: unknown[] = [];
    for (let request = 0; request < 3; request += 1) {
      answers.push(await (await transport.fetch(bank.origin)).json());
    }

    expect(answers).toEqual(Array(3).fill({ caller: thumbprints.a }));
    expect(new Set(proxy.asked)).toEqual(new Set([`localhost:${bank.port}`, undefined]));
    await expect(transport.fetch("https://evil.example")).rejects.toMatchObject({
      code: "origin_not_allowed",
    });
    await transport.close();
    await Promise.all([...proxy.sockets].map((socket) => once(socket, "close")));
  });

  it.each(["-tls1_2", "-tls1_3"])("the bank's alert is explained, with %s", async (version) => {
    const [bank, proxy] = await Promise.all([
      startOpenssl(version, "-CAfile", pathOf("other.pem")),
      startProxy({ tls }),
    ]);
    const transport = await through(`${scheme}://localhost:${proxy.port}`, bank);

    await expect(transport.fetch(bank.origin)).rejects.toMatchObject({ code: "client_cert_untrusted" });
    await transport.close();
  });
});

describe("a proxy", () => {
  it("is given the name and password of its URL, decoded", async () => {
    const [bank, proxy] = await Promise.all([startBank(), startProxy()]);
    const transport = await through(`http://me:p%40ss@localhost:${proxy.port}`, bank);

    await (await transport.fetch(bank.origin)).text();

    expect(proxy.asked[1]).toBe(`Basic ${Buffer.from("me:p@ss").toString("base64")}`);
    await transport.close();
  });

  it.each([
    [407, false, "name and password"],
    [403, false, "allow CONNECT"],
    [503, true, "allow CONNECT"],
  ])("that answers %d is named, and the bank is not blamed", async (status, retryable, advice) => {
    const [bank, proxy] = await Promise.all([startBank(), startProxy({ status })]);
    const transport = await through(`http://me:swordfish@localhost:${proxy.port}`, bank);

    const sent = transport.fetch(bank.origin);

    await expect(sent).rejects.toMatchObject({
      code: "transport_unreachable",
      status,
      retryable,
      message: expect.stringMatching(new RegExp(`^The proxy localhost:${proxy.port} refused .*${advice}`)),
    });
    await expect(sent).rejects.not.toThrow(/swordfish/);
    await transport.close();
  });

  it("that is not there, or hangs up, is named", async () => {
    const gone = await startPlain((socket) => socket.destroy());
    const bank = await startBank();
    const transport = await through(`http://localhost:${gone.port}`, bank);

    await expect(transport.fetch(bank.origin)).rejects.toMatchObject({
      code: "transport_unreachable",
      host: `localhost:${gone.port}`,
      retryable: true,
    });
    await transport.close();
  });
});
