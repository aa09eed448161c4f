import type { CheckedIdentity, Rule } from "../checked-identity.js";
import { error, info, warning } from "../finding.js";
import { dayOf } from "../words.js";

/** It is valid now, and for a while (RFC 5280 §4.1.2.5). */
export const validityRules: Rule = ({
  facts: { notBefore, notAfter },
  options: { now },
}: CheckedIdentity) => {
  if (now < notBefore) {
    return [
      error(
        "not_yet_valid",
        `It is not valid before ${dayOf(notBefore)}.`,
        "Check the clock of this machine; if it is right, use the certificate that came before until then.",
      ),
    ];
  }
  if (now > notAfter) {
    return [error("expired", `It expired on ${dayOf(notAfter)}.`, renew)];
  }
  const days = Math.floor((notAfter - now) / 86_400);
  if (days > firstReminder) {
    return [];
  }
  const message = `It expires on ${dayOf(notAfter)}, in ${daysInWords(days)}.`;
  return [
    days > secondReminder
      ? info("expires_soon", message, renew)
      : warning("expires_soon", message, days > lastWeek ? renew : `Today: ${lowerFirst(renew)}`),
  ];
};

function daysInWords(days: number): string {
  return days === 0 ? "less than a day" : days === 1 ? "one day" : `${days} days`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const firstReminder = 60;
const secondReminder = 30;
const lastWeek = 7;
const renew =
  "Request a new one from its issuer. A transport certificate keeps its registration as long as its subject stays the same; a seal keeps its kid as long as its key does.";
