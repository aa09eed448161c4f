import type { VerifyJwtRules } from "../verify-jwt-rules.js";

/** The part of the rules that every verification has. */
type Rules = Pick<VerifyJwtRules, "keySet" | "clockToleranceSeconds" | "maximumAgeSeconds">;

/** FAPI's test of a client lets a token be refused that is over for six minutes. */
const largestTolerance = 300;

/** @throws {TypeError} which names the rule. */
export function checkRules(rules: VerifyJwtRules): void {
  const {
    algorithms,
    issuer,
    audience,
    authorizedParty = audience,
    typ = "JWT",
    expiryUnit = "seconds",
  } = rules;
  const isList = Array.isArray(algorithms) && algorithms.length > 0;
  if (!isList || !algorithms.every((alg) => alg === "PS256" || alg === "ES256")) {
    throw new TypeError("`algorithms` must be a list of PS256, ES256 or both (FAPI 1.0 Advanced §8.6).");
  }
  checkTexts({ issuer, audience, authorizedParty, typ });
  if (expiryUnit !== "seconds" && expiryUnit !== "milliseconds") {
    throw new TypeError("`expiryUnit` must be seconds or milliseconds.");
  }
  checkIssuedAtRule(rules);
  checkCommonRules(rules);
}

/** A limit on the age of a token that need not tell its age would be none. */
function checkIssuedAtRule({ issuedAt = "required", maximumAgeSeconds }: VerifyJwtRules): void {
  if (issuedAt !== "required" && issuedAt !== "optional") {
    throw new TypeError("`issuedAt` must be required or optional.");
  }
  if (issuedAt === "optional" && maximumAgeSeconds !== undefined) {
    throw new TypeError("`issuedAt` must be required where `maximumAgeSeconds` limits the age of the token.");
  }
}

/** @throws {TypeError} which names the rule. */
export function checkCommonRules({ keySet, clockToleranceSeconds = 0, maximumAgeSeconds = 1 }: Rules): void {
  if (typeof keySet?.find !== "function") {
    throw new TypeError("`keySet` must be a key set: make one with createKeySet or createLocalKeySet.");
  }
  if (!(clockToleranceSeconds >= 0 && clockToleranceSeconds <= largestTolerance)) {
    throw new TypeError(`\`clockToleranceSeconds\` must be a number from 0 to ${largestTolerance}.`);
  }
  if (!(maximumAgeSeconds > 0 && maximumAgeSeconds < Number.POSITIVE_INFINITY)) {
    throw new TypeError("`maximumAgeSeconds` must be a positive number.");
  }
}

/** @throws {TypeError} which names the first that is no text or empty. */
export function checkTexts(texts: Readonly<Record<string, unknown>>): void {
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text !== "string" || text === "") {
      throw new TypeError(`\`${name}\` must be a text that is not empty.`);
    }
  }
}
