import { Agent } from "node:https";
import type { Addresses } from "../bank.js";
import type { BankClock } from "../clock/bank-clock.js";
import type { Edition, Mode } from "../options.js";
import type { People } from "../people/people.js";
import type { Pki } from "../pki/pki.js";
import { type BeginVisitInput, beginVisit, type OpenVisit } from "./begin-visit.js";
import type { Phone, PhoneDecision, PhoneOutcome, PhoneVisit } from "./phone.js";
import { pickAccounts } from "./pick-accounts.js";

/** What the phone needs of the bank. */
export interface PhoneParts {
  readonly edition: Edition;
  readonly mode: Mode;
  readonly addresses: Pick<Addresses, "authorization">;
  readonly pki: Pick<Pki, "ca">;
  readonly people: Pick<People, "users" | "user" | "accountsOf">;
  readonly clock: Pick<BankClock, "now">;
}

const decisions: readonly PhoneDecision[] = ["approve", "decline", "ignore"];

/** Makes the customer's app for tests. */
export function createPhone(parts: PhoneParts): Phone {
  const toBank = linkInput(parts);

  return {
    open: async <Decision extends PhoneDecision>(
      link: string,
      visit: PhoneVisit<Decision>,
      { signal }: { readonly signal?: AbortSignal } = {},
    ) => {
      checkVisit(parts, visit);
      const begun = await beginVisit(link, toBank, signal);
      const callback = "callback" in begun ? begun.callback : await answer(parts, begun, visit, signal);
      return callback as PhoneOutcome<Decision>;
    },
  };
}

/** What is needed to open links at the bank. Connections that it keeps do not keep the process from ending. */
export function linkInput({ edition, mode, addresses, pki }: PhoneParts): BeginVisitInput {
  const agent = new Agent({ ca: pki.ca, keepAlive: true });
  return { edition, mode, issuer: addresses.authorization, agent };
}

async function answer(
  parts: PhoneParts,
  { request, answer: send }: OpenVisit,
  { user, decision, accounts, password }: PhoneVisit,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  if (decision === "ignore") {
    return undefined;
  }
  const { people, clock } = parts;
  const picked = pickAccounts(people.accountsOf(user, clock.now()), request, accounts);
  const known = people.user(user)?.password ?? "";
  return await send({ user, password: password ?? known, decision, accounts: picked }, signal);
}

function checkVisit({ people }: PhoneParts, visit: PhoneVisit): void {
  const { user, decision } = visit;
  if (people.user(user) === undefined) {
    const names = people
      .users()
      .slice(0, 12)
      .map(({ userId }) => userId);
    throw new TypeError(
      `\`user\`: the bank has no such customer. It has ${names.join(", ")} and maybe others.`,
    );
  }
  if (!decisions.includes(decision)) {
    throw new TypeError(`\`decision\` must be one of ${decisions.join(", ")}.`);
  }
}
