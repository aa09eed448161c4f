import type { Context } from "koa";

const mostBytes = 64 * 1024;

/** Reads a form that was sent; an empty one when it is no form, or too long. */
export async function readForm({ req }: Pick<Context, "req">): Promise<URLSearchParams> {
  const isForm = req.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= mostBytes) {
      chunks.push(chunk);
    }
  }
  return new URLSearchParams(isForm && size <= mostBytes ? Buffer.concat(chunks).toString("utf8") : "");
}
