import type { Context } from "koa";
import type { Play, TokenFault } from "../fault.js";
import { answerFaultsOf } from "./answer-faults.js";
import { elsewhere, standard } from "./origins.js";

/**
 * Faults in how the token endpoint answers. The code has been spent, or the refresh token used, by then: the client has to
 * find out whether it may be used again.
 */
export const tokenAnswerFaults: readonly TokenFault[] = [
  ...answerFaultsOf("token", "token-"),
  error("token-500", 500, "server_error", "500 after the grant was given."),
  error("token-503", 503, "temporarily_unavailable", "503 with `Retry-After`.", { "Retry-After": "2" }),
  error("token-429", 429, "slow_down", "429 with `Retry-After`.", { "Retry-After": "2" }),
  error("token-invalid-client", 401, "invalid_client", "The client is not let in, and nothing says why."),
  error(
    "token-invalid-grant",
    400,
    "invalid_grant",
    "The code or refresh token is refused: only a new consent helps.",
  ),
  {
    name: "token-empty",
    place: "token",
    origin: elsewhere,
    description: "200 with an empty body.",
    after: ({ context }: Play) => {
      context.body = "";
      context.set("Content-Type", "application/json");
    },
  },
];

function error(
  name: string,
  status: number,
  code: string,
  description: string,
  headers: Readonly<Record<string, string>> = {},
): TokenFault {
  return {
    name,
    place: "token",
    origin: standard,
    description,
    after: ({ context }: Play) => answerError(context, status, code, headers),
  };
}

function answerError(
  context: Context,
  status: number,
  code: string,
  headers: Readonly<Record<string, string>>,
): void {
  context.status = status;
  context.set({ ...headers });
  context.body = { error: code };
}
