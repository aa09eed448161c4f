import type { ErrorResponse } from "@zopa-openbanking/aisp-types";
import type { Context, Middleware, Next } from "koa";
import { noteBrokenRule } from "../requests/request-notes.js";
import { Refusal } from "./refusal.js";

/** Puts a refusal on the wire, and into the log; what nobody foresaw becomes a 500 in the standard's form. */
export function answerRefusals(): Middleware {
  return async (context: Context, next: Next): Promise<void> => {
    try {
      await next();
    } catch (problem) {
      if (problem instanceof Refusal) {
        answer(context, problem);
      } else {
        answerFailure(context, problem);
      }
    }
  };
}

function answer(context: Context, refusal: Refusal): void {
  for (const { rule, clause, explanation } of refusal.findings) {
    noteBrokenRule(context, { rule, clause, explanation });
  }
  if (refusal.errors.length === 0) {
    context.body = null;
  } else {
    context.body = errorResponse(context, refusal.errors);
  }
  context.status = refusal.status;
  context.set(refusal.headers);
}

function answerFailure(context: Context, problem: unknown): void {
  const what = problem instanceof Error ? `${problem.name}: ${problem.message}` : "no more is known";
  const Message = `The sandbox itself failed, which is a mistake in it: ${what}`.slice(0, 500);
  context.body = errorResponse(context, [{ ErrorCode: "U000", Message }]);
  context.status = 500;
}

function errorResponse(context: Context, errors: ErrorResponse["Errors"] | Refusal["errors"]): ErrorResponse {
  return { Id: context.response.get("x-fapi-interaction-id"), Errors: [...errors] };
}
