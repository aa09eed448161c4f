import type { Agent } from "node:https";
import { authorizationPaths } from "../authorization/authorization-endpoints.js";
import { type AskBank, type BankAnswer, createAskBank } from "./ask-bank.js";
import { PhoneError, type PhoneErrorCode } from "./phone-error.js";
import { type ReadLinkInput, readLink } from "./read-link.js";
import { type RequestToShare, readRequestToShare } from "./request-to-share.js";

/** What the customer sends: who they are and what they decided. */
export interface Answer {
  readonly user: string;
  readonly password: string;
  readonly decision: "approve" | "decline";
  readonly accounts: readonly string[] | undefined;
}

/** A request that waits for the customer. */
export interface OpenVisit {
  readonly request: RequestToShare;
  /**
   * Answers, and gives the callback URL.
   *
   * @throws {PhoneError} when the bank does not take the answer. The customer may try again unless it is `request_over`.
   */
  readonly answer: (answer: Answer, signal?: AbortSignal) => Promise<string>;
}

/** The bank has sent the customer back at once: it refuses the request. */
export interface RefusedVisit {
  readonly callback: string;
}

export interface BeginVisitInput extends ReadLinkInput {
  /** Trusts the bank's servers, and keeps connections to them. */
  readonly agent: Agent;
}

const mostRedirects = 10;

/** Opens a link at the bank, as far as a customer gets without logging in. */
export async function beginVisit(
  link: string,
  input: BeginVisitInput,
  signal?: AbortSignal,
): Promise<OpenVisit | RefusedVisit> {
  const start = readLink(link, input);
  const ask = createAskBank(input.agent);
  const end = await follow(ask, input.issuer, await ask(start, { signal }), signal);
  if ("callback" in end) {
    return end;
  }
  const request = readRequestToShare(end.json);
  if (end.status !== 200 || request === undefined) {
    throw refusal(end);
  }
  return {
    request,
    answer: async (json: Answer, abort?: AbortSignal): Promise<string> => {
      const answered = await follow(ask, input.issuer, await ask(end.url, { json, signal: abort }), abort);
      if ("callback" in answered) {
        return answered.callback;
      }
      throw refusal(answered);
    },
  };
}

// As far as the bank leads to itself. Where it leads elsewhere, that is the third party: its page is not opened.
async function follow(
  ask: AskBank,
  issuer: string,
  first: BankAnswer,
  signal: AbortSignal | undefined,
): Promise<BankAnswer | RefusedVisit> {
  let answer = first;
  for (let redirects = 0; redirects < mostRedirects; redirects += 1) {
    const { location } = answer;
    if (location === undefined) {
      return answer;
    }
    if (location.origin !== issuer || isNoPathOfTheBank(location)) {
      return { callback: location.href };
    }
    answer = await ask(location, { signal });
  }
  throw new PhoneError("The bank leads in circles: ten redirects and no end.", { code: "bank_answer" });
}

function isNoPathOfTheBank({ pathname }: URL): boolean {
  const { authorization, interaction } = authorizationPaths;
  return ![authorization, interaction].some((path) => pathname === path || pathname.startsWith(`${path}/`));
}

const codes: Readonly<Record<string, PhoneErrorCode>> = {
  no_interaction: "request_over",
  consent_ended: "request_over",
  wrong_password: "wrong_password",
  other_customer: "other_customer",
  no_account: "accounts_refused",
  foreign_account: "accounts_refused",
};

function refusal({ status, json }: BankAnswer): PhoneError {
  const { error, message, error_description: description } = json;
  if (typeof error === "string" && typeof message === "string") {
    return new PhoneError(message, { code: codes[error] ?? "bank_refused" });
  }
  if (typeof error === "string") {
    const why = typeof description === "string" ? description : error;
    return new PhoneError(`The bank refuses the request: ${why}`, { code: "bank_refused" });
  }
  return new PhoneError(`The bank answers ${status} with something that the app does not understand.`, {
    code: "bank_answer",
  });
}
