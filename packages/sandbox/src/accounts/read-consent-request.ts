import type { NewConsent } from "../consents/consents.js";
import { parseDateTime } from "../consents/parse-date-time.js";
import type { Mode, Surface } from "../options.js";
import { permissionFindings } from "./permission-rules.js";
import { type Finding, Refusal } from "./refusal.js";

const clause = "Account and Transaction API v4.0, OBReadConsent1";
const dates = ["ExpirationDateTime", "TransactionFromDateTime", "TransactionToDateTime"] as const;

type Members = Readonly<Record<string, unknown>>;

/**
 * Checks what a client asks a consent for. All that is wrong is said at once. Members that the standard does not have are
 * passed over, but for `Risk`, which it wants empty.
 *
 * @throws {Refusal} 400.
 */
export function readConsentRequest(
  body: unknown,
  bank: { readonly mode: Mode; readonly surface: Surface; readonly now: number },
): Omit<NewConsent, "clientId"> {
  if (!isObject(body)) {
    throw new Refusal(400, wrong("U010", undefined, "body-no-object", "The body is not a JSON object."));
  }
  const data = body["Data"];
  const findings = [
    ...riskFindings(body["Risk"]),
    ...(isObject(data) ? dataFindings(data, bank) : [absentOrWrong(data, "Data", "an object")]),
  ];
  if (findings.length > 0 || !isObject(data)) {
    throw new Refusal(400, findings);
  }
  const [expirationDateTime, transactionFromDateTime, transactionToDateTime] = dates.map(
    (name) => data[name],
  );
  return {
    permissions: data["Permissions"] as string[],
    ...(typeof expirationDateTime === "string" ? { expirationDateTime } : {}),
    ...(typeof transactionFromDateTime === "string" ? { transactionFromDateTime } : {}),
    ...(typeof transactionToDateTime === "string" ? { transactionToDateTime } : {}),
  };
}

function riskFindings(risk: unknown): readonly Finding[] {
  if (!isObject(risk)) {
    return [absentOrWrong(risk, "Risk", "an empty object")];
  }
  return Object.keys(risk).length === 0
    ? []
    : [wrong("U005", "Risk", "risk-not-empty", "Risk is not empty: for account information it is `{}`.")];
}

function dataFindings(
  data: Members,
  bank: { readonly mode: Mode; readonly surface: Surface; readonly now: number },
): readonly Finding[] {
  const permissions = data["Permissions"];
  const arePermissions =
    Array.isArray(permissions) && permissions.every((permission) => typeof permission === "string");
  return [
    ...(arePermissions
      ? permissionFindings(permissions as string[], bank)
      : [absentOrWrong(permissions, "Data.Permissions", "a list of texts")]),
    ...dateFindings(data, bank.now),
  ];
}

function dateFindings(data: Members, now: number): readonly Finding[] {
  const instants = dates.map((name) => {
    const value = data[name];
    return typeof value === "string" ? parseDateTime(value) : undefined;
  });
  const [end, from, to] = instants;
  return [
    ...dates.filter((name, index) => data[name] !== undefined && instants[index] === undefined).map(noDate),
    ...(end !== undefined && end <= now * 1000 ? [endsInThePast] : []),
    ...(from !== undefined && to !== undefined && from > to ? [endsBeforeItBegins] : []),
  ];
}

const endsInThePast: Finding = wrong(
  "U003",
  "Data.ExpirationDateTime",
  "consent-ends-in-the-past",
  "Data.ExpirationDateTime is past. Leave it out for a consent without an end.",
);

const endsBeforeItBegins: Finding = wrong(
  "U003",
  "Data.TransactionToDateTime",
  "transactions-end-before-they-begin",
  "Data.TransactionToDateTime is before Data.TransactionFromDateTime.",
);

function noDate(name: string): Finding {
  return wrong(
    "U003",
    `Data.${name}`,
    "consent-date-invalid",
    `Data.${name} is no date and time with an offset such as 2026-03-02T09:00:00+00:00 (RFC 3339).`,
  );
}

function absentOrWrong(value: unknown, path: string, form: string): Finding {
  return value === undefined
    ? wrong("U004", path, "member-missing", `${path} is missing; it has to be ${form}.`)
    : wrong("U010", path, "member-of-wrong-type", `${path} is not ${form}.`);
}

function wrong(errorCode: string, path: string | undefined, rule: string, explanation: string): Finding {
  return { rule, clause, explanation, errorCode, ...(path === undefined ? {} : { path }) };
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
