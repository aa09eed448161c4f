import type { Context, Next } from "koa";
import { ControlError } from "./control-error.js";

/** Middleware: what goes wrong in the controls is told as JSON, `{ error: { code, message } }`. */
export async function answerErrors(context: Context, next: Next): Promise<void> {
  try {
    await next();
    if (context.status === 404 && context.body === undefined) {
      throw new ControlError(
        404,
        "not_found",
        `There is no ${context.path} here. GET /_sandbox shows the state.`,
      );
    }
  } catch (problem) {
    const { status, code, message } = refusalOf(problem);
    context.status = status;
    context.body = { error: { code, message } };
  }
}

function refusalOf(problem: unknown): Pick<ControlError, "status" | "code" | "message"> {
  if (problem instanceof ControlError) {
    return problem;
  }
  // The bank's parts say by a TypeError which argument is wrong.
  if (problem instanceof TypeError) {
    return { status: 400, code: "invalid_request", message: problem.message };
  }
  const reason = problem instanceof Error ? problem.message : "no reason was given";
  return { status: 500, code: "failed", message: `The sandbox could not do it: ${reason}` };
}
