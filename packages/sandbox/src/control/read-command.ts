import type { Context } from "koa";
import { ControlError } from "./control-error.js";

const mostBytes = 1_048_576;

/** The body of a change: a JSON object; nothing at all is an empty one. */
export type CommandBody = Readonly<Record<string, unknown>>;

/**
 * Reads the body of a request that changes something.
 *
 * The content type has to be JSON even where there is no body: a form or a script of another page cannot send that
 * without asking first.
 *
 * @throws {ControlError} `not_json`, `too_large` or `invalid_request`.
 */
export async function readCommand(context: Context): Promise<CommandBody> {
  const type = context.get("content-type").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    throw new ControlError(
      415,
      "not_json",
      "Send the header `Content-Type: application/json` with every change.",
    );
  }
  const text = await textOf(context);
  const value = text.trim() === "" ? {} : parsed(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ControlError(400, "invalid_request", "The body must be a JSON object, names in double quotes.");
  }
  return value as CommandBody;
}

async function textOf(context: Context): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of context.req as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > mostBytes) {
      context.set("Connection", "close");
      throw new ControlError(413, "too_large", "The body is longer than one megabyte.");
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
