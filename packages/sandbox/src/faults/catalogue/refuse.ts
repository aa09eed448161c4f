import { randomUUID } from "node:crypto";
import type { Context } from "koa";

export interface Refusal {
  /** Four characters of the public code set. */
  readonly code: string;
  readonly message: string;
}

/** Answers with the error body of the standard. */
export function refuse(context: Context, status: number, { code, message }: Refusal): void {
  context.status = status;
  answerInteraction(context);
  context.body = { Id: randomUUID(), Errors: [{ ErrorCode: code, Message: message }] };
  context.set("Content-Type", "application/json; charset=utf-8");
}

/** Answers with a status and nothing else. */
export function refuseWithoutBody(context: Context, status: number): void {
  answerInteraction(context);
  // Koa writes the reason phrase into an answer that has no body, unless it is told that there is none.
  context.body = Buffer.alloc(0);
  context.remove("Content-Type");
  context.status = status;
}

/** Echoes the interaction id of the request, or makes one. */
function answerInteraction(context: Context): void {
  const header = "x-fapi-interaction-id";
  if (context.response.get(header) === "") {
    context.set(header, context.get(header) || randomUUID());
  }
}
