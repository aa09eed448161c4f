import type { CertificateFinding, FindingSeverity } from "./certificate-finding.js";
import type { CheckOptions } from "./check-options.js";
import type { IdentityToCheck } from "./identity-to-check.js";
import { type Rule, readIdentity } from "./internal/checked-identity.js";
import { requireCheckArguments } from "./internal/require-check-arguments.js";
import { chainRules } from "./internal/rules/chain-rules.js";
import { environmentRules } from "./internal/rules/environment-rules.js";
import { keyRules } from "./internal/rules/key-rules.js";
import { keySetRules } from "./internal/rules/key-set-rules.js";
import { organisationRules } from "./internal/rules/organisation-rules.js";
import { purposeRules } from "./internal/rules/purpose-rules.js";
import { softwareStatementRules } from "./internal/rules/software-statement-rules.js";
import { statementRules } from "./internal/rules/statement-rules.js";
import { strengthRules } from "./internal/rules/strength-rules.js";
import { validityRules } from "./internal/rules/validity-rules.js";

/**
 * Checks a certificate, with its chain and its key, before it is used at a bank: all that can be told from here why it
 * would be refused, now or before long.
 *
 * Nothing is fetched: give the key set and the roots for what only they can tell. Revocation is not looked at, and
 * whether a QWAC or QSeal is qualified stands in the trusted lists. An empty list means that nothing was found.
 *
 * @param identity - The certificate, and what belongs to it.
 * @param options - The bank, the purpose, the time in seconds since the epoch, and what to hold the certificate against.
 * @returns findings, the worst first.
 * @throws {CertificateError} when `certificate`, `other` or `roots` cannot be read.
 * @throws {TypeError} when a parameter is missing or of the wrong type.
 * @see {@link https://www.rfc-editor.org/rfc/rfc5280#section-6.1 | RFC 5280 §6.1}
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-8.6 | FAPI 1.0 Advanced §8.6}
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { systemClock } from "@zopa-openbanking/core";
 * import { check } from "@zopa-openbanking/certificates";
 * import { zopaProduction } from "@zopa-openbanking/profiles";
 *
 * const identity = { certificate: await readFile("obwac.pem"), key: await readFile("obwac.key") };
 * const findings = check(identity, { profile: zopaProduction, purpose: "transport", now: systemClock() });
 *
 * for (const { severity, code, message, cure } of findings) {
 *   console.log(`${severity} ${code}: ${message} ${cure}`);
 * }
 * ```
 */
export function check(identity: IdentityToCheck, options: CheckOptions): readonly CertificateFinding[] {
  requireCheckArguments(identity, options);
  const checked = readIdentity(identity, options);
  return rules
    .flatMap((rule) => rule(checked))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

const severities: readonly FindingSeverity[] = ["error", "warning", "info"];
// In the order in which somebody should hear of it.
const rules: readonly Rule[] = [
  keyRules,
  validityRules,
  purposeRules,
  environmentRules,
  strengthRules,
  organisationRules,
  softwareStatementRules,
  keySetRules,
  chainRules,
  statementRules,
];
