import type {
  AccountAccessConsent,
  AccountAccessConsentRequestData,
} from "@zopa-openbanking/aisp-types/consent";
import { ConsentError } from "../consent-error.js";
import { consentDates } from "./consent-request.js";
import { readDateTime } from "./read-date-time.js";

/**
 * Compares the consent that was made with the one that was asked for: the customer is shown what the bank has, so a consent
 * with more in it, or with other dates, is not used.
 *
 * @returns the permissions that were asked for and are not in it.
 */
export function checkEcho(
  asked: AccountAccessConsentRequestData,
  made: AccountAccessConsent,
  interactionId: string,
): readonly string[] {
  const added = made.Permissions.filter(
    (permission) => !(asked.Permissions as readonly string[]).includes(permission),
  );
  if (added.length > 0) {
    throw altered(`holds permissions that were not asked for (${added.map(plainly).join(", ")})`);
  }
  for (const wireName of Object.keys(consentDates) as (keyof typeof consentDates)[]) {
    if (!isSameInstant(asked[wireName], made[wireName])) {
      throw altered(`has another ${dateWords[wireName]} than was asked for`);
    }
  }
  return asked.Permissions.filter((permission) => !made.Permissions.includes(permission));

  function altered(what: string): ConsentError {
    return new ConsentError(
      `The consent that the bank made ${what}. Do not send the customer there: delete this consent by the error's consentId, and ` +
        "quote the interaction id to the bank's support.",
      { code: "consent_altered", consentId: made.ConsentId, status: made.Status, interactionId },
    );
  }
}

const dateWords: Readonly<Record<keyof typeof consentDates, string>> = {
  ExpirationDateTime: "end",
  TransactionFromDateTime: "beginning of its transactions",
  TransactionToDateTime: "end of its transactions",
};

function plainly(permission: string): string {
  return /^[A-Za-z]{1,40}$/.test(permission) ? permission : "an unreadable one";
}

/** An empty text is left out, as some banks write it. Without an offset nobody knows which instant is meant. */
function isSameInstant(asked: string | undefined, made: string | undefined): boolean {
  const instant = instantOf(asked);
  return (asked ?? "") === (made ?? "") || (instant !== undefined && instant === instantOf(made));
}

function instantOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : readDateTime(text)?.instant;
}
