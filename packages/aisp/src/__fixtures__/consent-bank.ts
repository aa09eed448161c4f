import { zopaProduction } from "@zopa-openbanking/profiles";
import type { AispContext } from "../aisp-context.js";
import type { ReadProblem } from "../read-problem.js";

/** 23 November 2026, 12:00 in London. */
export const now: number = Date.UTC(2026, 10, 23, 12) / 1_000;

/** One request as a fake bank saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A context whose bank gives these answers in turn, the last again and again. A function answers by itself. */
export function bankOf(
  answers: readonly (Response | Error | (() => Response | Promise<Response>))[],
  changes: Partial<AispContext> = {},
): { readonly context: AispContext; readonly seen: SeenRequest[]; readonly problems: ReadProblem[] } {
  const seen: SeenRequest[] = [];
  const problems: ReadProblem[] = [];
  const context: AispContext = {
    profile: zopaProduction,
    clock: () => now,
    accessToken: async () => "client-token-4711",
    retries: "none",
    onProblem: (problem) => problems.push(problem),
    fetch: async (input, init = {}) => {
      const { pathname } = new URL(input);
      const body = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
      seen.push({ method: init.method ?? "GET", path: pathname, headers: new Headers(init.headers), body });
      const answer = answers[Math.min(seen.length, answers.length) - 1];
      if (answer === undefined || answer instanceof Error) {
        throw answer ?? new Error("No answer was given.");
      }
      return answer instanceof Response ? answer.clone() : await answer();
    },
    ...changes,
  };
  return { context, seen, problems };
}

/** A consent as the bank answers it. */
export function consentOf(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    ConsentId: "aac-1",
    CreationDateTime: "2026-11-23T12:00:00+00:00",
    Status: "AWAU",
    StatusUpdateDateTime: "2026-11-23T12:00:00+00:00",
    Permissions: ["ReadAccountsBasic", "ReadBalances"],
    ...changes,
  };
}

/** The answer with this consent. */
export function consentAnswer(changes: Readonly<Record<string, unknown>> = {}, status = 200): Response {
  const links = {
    Self: "https://rs1.openbanking.zopa.com/open-banking/v4.0/aisp/account-access-consents/aac-1",
  };
  return Response.json(
    { Data: consentOf(changes), Risk: {}, Links: links, Meta: { TotalPages: 1 } },
    { status },
  );
}

/** An error body of the standard. */
export function refusal(status: number, ...codes: readonly string[]): Response {
  const Errors = codes.map((ErrorCode) => ({ ErrorCode, Message: "The bank's own words." }));
  return Response.json({ Errors }, { status });
}
