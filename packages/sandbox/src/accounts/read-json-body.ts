import { MIMEType } from "node:util";
import type { Context } from "koa";
import { Refusal } from "./refusal.js";

const largest = 65_536;

/**
 * Reads the body of a POST: JSON in UTF-8.
 *
 * @throws {Refusal} 415 for another content type, 413 for more than 64 kB, 400 with U010 for what is no JSON.
 */
export async function readJsonBody(context: Context): Promise<unknown> {
  checkContentType(context);
  const bytes = await read(context);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new Refusal(400, {
      rule: "body-no-json",
      clause: "Read-Write Data API v4.0, body",
      errorCode: "U010",
      explanation: "The body is not JSON in UTF-8.",
    });
  }
}

function checkContentType(context: Context): void {
  if (!isJson(context.get("content-type")) || context.get("content-encoding") !== "") {
    throw new Refusal(415, {
      rule: "content-type",
      clause: "Read-Write Data API v4.0, request headers",
      explanation:
        "The body has to be `Content-Type: application/json`, in UTF-8 and without a Content-Encoding.",
    });
  }
}

function isJson(contentType: string): boolean {
  try {
    const { essence, params } = new MIMEType(contentType);
    return essence === "application/json" && (params.get("charset") ?? "utf-8").toLowerCase() === "utf-8";
  } catch {
    return false;
  }
}

async function read({ req }: Context): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of req as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > largest) {
      throw new Refusal(
        413,
        {
          rule: "body-too-large",
          clause: "RFC 9110 §15.5.14",
          explanation: "The body is more than 64 kB; no consent is that large.",
        },
        { Connection: "close" },
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
