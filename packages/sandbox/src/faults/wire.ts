import type { Context } from "koa";
import { bodyText } from "./json-body.js";

/** Ends the connection without an answer. */
export function cutConnection(context: Context): void {
  context.respond = false;
  context.req.socket.destroy();
}

/** Sends the head and half of the body, and ends the connection. */
export async function cutMidBody(context: Context): Promise<void> {
  const bytes = Buffer.from(bodyText(context));
  const { res } = context;
  context.respond = false;
  context.remove("Transfer-Encoding");
  context.set("Content-Length", String(bytes.length + 1));
  await new Promise<void>((resolve) => {
    // A client that has gone already never lets the write end.
    res.once("close", () => resolve());
    res.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => resolve());
  });
  context.req.socket.destroy();
}

/** Holds the connection open until the client gives up. */
export async function neverAnswer(context: Context): Promise<void> {
  context.respond = false;
  const { socket } = context.req;
  await new Promise<void>((resolve) => {
    if (socket.destroyed) {
      resolve();
    }
    socket.once("close", () => resolve());
  });
}
