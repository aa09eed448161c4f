import { Socket } from "node:net";
import { expect, it } from "vitest";
import { createAlertLog } from "./alert-log.js";

/** A socket between two ends, which is not connected to anything. */
function socketAt(localPort: number | undefined, remotePort = 443): Socket {
  const ends = { localAddress: "127.0.0.1", localPort, remoteAddress: "127.0.0.1", remotePort };
  const socket = new Socket();
  for (const [name, value] of Object.entries(ends)) {
    Object.defineProperty(socket, name, { value });
  }
  return socket.on("error", () => {});
}

const alert = (code = "ERR_SSL_TLSV1_ALERT_UNKNOWN_CA") => Object.assign(new Error("alert"), { code });

it("remembers what was heard between two ends, and only there", () => {
  const log = createAlertLog();
  const [socket, sameLocalEnd] = [socketAt(50_000), socketAt(50_000, 8443)];
  log.watch(socket);
  const heard = alert();

  socket.emit("error", heard);

  expect([socket, sameLocalEnd, socketAt(50_001), undefined].map(log.heardOn)).toEqual([
    heard,
    undefined,
    undefined,
    undefined,
  ]);
});

it("remembers TLS alone: a reset says nothing of a certificate", () => {
  const log = createAlertLog();
  const socket = socketAt(50_000);
  log.watch(socket);

  socket.emit("error", alert("ECONNRESET"));

  expect(log.heardOn(socket)).toBeUndefined();
});

it("forgets when a new connection uses the same ends", () => {
  const log = createAlertLog();
  const socket = socketAt(50_000);
  log.watch(socket);
  socket.emit("error", alert());

  log.watch(socketAt(50_000));

  expect(log.heardOn(socket)).toBeUndefined();
});

it("keeps a few of the last, so that it does not grow", () => {
  const log = createAlertLog();
  const sockets = Array.from({ length: 100 }, (_, index) => socketAt(50_000 + index));

  for (const socket of sockets) {
    log.watch(socket);
    socket.emit("error", alert());
  }

  expect(sockets.map((socket) => log.heardOn(socket) !== undefined)).toEqual(
    sockets.map((_, index) => index >= 36),
  );
});
