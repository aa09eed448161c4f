// A bank that costs as little as possible, in a process of its own: pages that were written before they are asked for.
import https from "node:https";
import type { Socket } from "node:net";
import type { BankMessage, BankOptions } from "./start-bank.ts";
import { transactionsPage } from "./transactions-page.ts";

process.once("message", (options: BankOptions) => {
  const { ca, server, delayMs } = options;
  const pages = new Map<string, Buffer>();
  const bank = https.createServer(
    { ...server, ca, requestCert: true, rejectUnauthorized: true, keepAlive: true },
    (request, response) => {
      const host = request.headers.host ?? "";
      const url = new URL(request.url ?? "/", `https://${host}`);
      const body = url.pathname.endsWith("/transactions") ? pageFor(url) : small;
      const answer = (): void => {
        response.writeHead(200, {
          "content-type": "application/json; charset=utf-8",
          "content-length": body.length,
          "x-fapi-interaction-id": request.headers["x-fapi-interaction-id"] ?? "",
        });
        response.end(body);
      };
      request.resume();
      if (delayMs === 0) {
        answer();
      } else {
        setTimeout(answer, delayMs);
      }
    },
  );

  const small = Buffer.from(
    JSON.stringify({ Data: { Account: [] }, Links: { Self: "https://bank.example/" } }),
  );

  /** `of` says how many pages there are; the links carry it on. */
  function pageFor(url: URL): Buffer {
    const page = Number(url.searchParams.get("page") ?? 1);
    const last = Number(url.searchParams.get("of") ?? url.pathname.match(/pages-(\d+)/)?.[1] ?? 1);
    const key = `${url.pathname} ${page} ${last}`;
    const known = pages.get(key);
    if (known !== undefined) {
      return known;
    }
    const at = (number: number): string => `${url.origin}${url.pathname}?page=${number}&of=${last}`;
    const next = page < last ? at(page + 1) : undefined;
    const body = Buffer.from(JSON.stringify(transactionsPage(page, { self: at(page), next })));
    if (pages.size < 1_000) {
      pages.set(key, body);
    }
    return body;
  }

  let handshakes = 0;
  let resumed = 0;
  const sockets = new Set<Socket>();
  bank.on("secureConnection", (socket) => {
    handshakes += 1;
    resumed += socket.isSessionReused() ? 1 : 0;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  process.on("message", (message: BankMessage) => {
    if (message === "count") {
      process.send?.({ handshakes, resumed });
    }
  });
  bank.listen(0, "127.0.0.1", () => {
    const address = bank.address();
    process.send?.({ port: typeof address === "object" ? address?.port : 0 });
  });
});
process.on("disconnect", () => process.exit());
