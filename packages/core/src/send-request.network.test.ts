import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { clientOf, interactionId } from "./__fixtures__/bank.js";
import type { Fetch } from "./fetch.js";
import { readJson } from "./read-json.js";
import { type RequestInput, sendRequest } from "./send-request.js";

const servers: Server[] = [];

/** A real server on loopback, the https URL by which the client knows it, and its open sockets. */
async function serve(
  listener: RequestListener,
): Promise<{ input: RequestInput<unknown>; sockets: Set<Socket> }> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  servers.push(server);
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { input: { method: "GET", url: `https://127.0.0.1:${port}/`, read: readJson }, sockets };
}

/** Node's own fetch, without the TLS: what is tested here is what becomes of its real errors. */
const overPlainHttp: Fetch = (url, init) => fetch(String(url).replace("https:", "http:"), init);

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  }
});

describe("over a real connection", () => {
  it("reads an answer", async () => {
    const { input } = await serve((_, response) =>
      response.setHeader("content-type", "application/json").end("[1]"),
    );

    await expect(sendRequest(clientOf(overPlainHttp), input)).resolves.toMatchObject({
      status: 200,
      body: [1],
      interactionId,
    });
  });

  it("names a port where nobody listens", async () => {
    const { input } = await serve(() => {});
    servers.splice(0).forEach((server) => {
      server.close();
    });

    await expect(sendRequest(clientOf(overPlainHttp), input)).rejects.toMatchObject({
      code: "transport_unreachable",
      cause: { cause: { code: "ECONNREFUSED" } },
    });
  });

  it("names a server that speaks no TLS", async () => {
    const { input } = await serve(() => {});

    await expect(sendRequest(clientOf(fetch), input)).rejects.toMatchObject({ code: "transport_tls" });
  });

  it("names a server that hangs up before it answers", async () => {
    const { input } = await serve((request) => request.socket.destroy());

    await expect(sendRequest(clientOf(overPlainHttp), input)).rejects.toMatchObject({
      code: "transport_connection_closed",
    });
  });

  it("names a server that hangs up in the middle of its answer", async () => {
    const { input } = await serve((request, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": 100 });
      response.write('{"Data":', () => request.socket.destroy());
    });

    await expect(sendRequest(clientOf(overPlainHttp), input)).rejects.toMatchObject({
      code: "transport_connection_closed",
    });
  });

  it("does not wait for a server that never answers, and closes its connection", async () => {
    const { input, sockets } = await serve(() => {});

    await expect(sendRequest(clientOf(overPlainHttp, { timeoutMs: 50 }), input)).rejects.toMatchObject({
      code: "transport_timeout",
    });

    await closed(sockets);
  });

  it("does not wait for a body that never ends, and closes its connection", async () => {
    const { input, sockets } = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write("[");
    });

    await expect(sendRequest(clientOf(overPlainHttp, { timeoutMs: 50 }), input)).rejects.toMatchObject({
      code: "transport_timeout",
    });

    await closed(sockets);
  });

  it("stops a body that grows beyond the limit once it is unpacked, and closes its connection", async () => {
    const bomb = gzipSync(Buffer.alloc(32 * 1024 * 1024, " "));
    const { input, sockets } = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).write(bomb);
    });

    await expect(sendRequest(clientOf(overPlainHttp), input)).rejects.toMatchObject({
      code: "transport_body_too_large",
    });

    expect(bomb.byteLength).toBeLessThan(100_000);
    await closed(sockets);
  });

  it("closes the connection behind a redirect that it does not follow", async () => {
    const { input, sockets } = await serve((_, response) => {
      response.writeHead(302, { location: "http://127.0.0.1:1/" }).write("moved");
    });

    await expect(sendRequest(clientOf(overPlainHttp), input)).rejects.toMatchObject({
      code: "transport_unexpected_redirect",
    });

    await closed(sockets);
  });
});

async function closed(sockets: Set<Socket>): Promise<void> {
  for (const socket of sockets) {
    await once(socket, "close");
  }
}
