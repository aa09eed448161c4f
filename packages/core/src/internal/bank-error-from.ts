import type { BankErrorDetail } from "../bank-error.js";
import { BankError } from "../bank-error.js";
import type { Clock } from "../clock.js";
import { readJson } from "../read-json.js";
import { errorBodyLimitBytes } from "./limits.js";
import { retryAfterSeconds } from "./retry-after.js";
import type { FailureContext } from "./transport-error-from.js";

const mostDetails = 20;

/**
 * Makes the error of a response outside 200 to 299.
 *
 * The body is optional everywhere (OBIE v4.0 declares none for 401, 404, 405, 406, 415 and 429) and may be a gateway's HTML:
 * what cannot be read adds nothing. Only the caller's abort and the time limit end the reading with an error of their own.
 */
export async function bankErrorFrom(
  response: Response,
  context: FailureContext,
  clock: Clock,
): Promise<BankError> {
  const { host, interactionId, secrets, signal } = context;
  const body = await readErrorBody(response, context);
  signal?.throwIfAborted();
  return new BankError({
    status: response.status,
    host,
    interactionId,
    secrets,
    errors: detailsOf(body),
    oauthError: textOf(body, "error") ?? challengeError(response.headers),
    oauthErrorDescription: textOf(body, "error_description"),
    retryAfterSeconds: retryAfterSeconds(response.headers, clock),
  });
}

async function readErrorBody(
  response: Response,
  { host, interactionId, signal }: FailureContext,
): Promise<unknown> {
  try {
    return await readJson(response, { limitBytes: errorBodyLimitBytes, host, interactionId, signal });
  } catch {
    return undefined;
  }
}

/** OBIE v4.0, OBErrorResponse1: `Errors` is a list of `ErrorCode`, `Message`, `Path` and `Url`. */
function detailsOf(body: unknown): readonly BankErrorDetail[] {
  const errors = memberOf(body, "Errors");
  return (Array.isArray(errors) ? errors : []).slice(0, mostDetails).map((entry: unknown) => ({
    ErrorCode: textOf(entry, "ErrorCode"),
    Path: textOf(entry, "Path"),
    Message: textOf(entry, "Message"),
  }));
}

/** RFC 6750 §3: `WWW-Authenticate: Bearer error="invalid_token"`. */
function challengeError(headers: Headers): string | undefined {
  return /\berror="([a-z_]{1,40})"/.exec(headers.get("www-authenticate") ?? "")?.[1];
}

function textOf(value: unknown, name: string): string | undefined {
  const member = memberOf(value, name);
  return typeof member === "string" ? member : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
