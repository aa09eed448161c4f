import {
  AccountAccessConsentRequest,
  type KnownPermission,
  permissions as knownPermissions,
} from "@zopa-openbanking/aisp-types/consent";
import { checkPermissions } from "@zopa-openbanking/aisp-types/permissions";
import type { AispBank } from "../aisp-bank.js";
import { ConsentError } from "../consent-error.js";
import type { CreateConsentInput } from "../create-consent-input.js";
import { readDateTime } from "./read-date-time.js";

/** The members of a request that are times. */
export const consentDates = {
  ExpirationDateTime: "expirationDateTime",
  TransactionFromDateTime: "transactionFromDateTime",
  TransactionToDateTime: "transactionToDateTime",
} as const;

type RequestData = AccountAccessConsentRequest["Data"];

/** What is sent to ask for a consent, with everything checked that the bank must refuse. */
export function consentRequest(bank: AispBank, input: CreateConsentInput, now: number): RequestData {
  checkNames(input);
  const data: RequestData = {
    Permissions: checkedPermissions(bank, input.permissions),
    ...Object.fromEntries(
      Object.entries(consentDates).flatMap(([wireName, name]) => {
        const value = input[name];
        return value === undefined ? [] : [[wireName, dateText(name, value)]];
      }),
    ),
  };
  checkDates(data, now);
  const { Data } = AccountAccessConsentRequest.parse({ Data: data, Risk: {} });
  return Data;
}

/** A misspelt name would be passed over, and the consent would have no end where one was meant. */
function checkNames(input: CreateConsentInput): void {
  if (typeof input !== "object" || input === null) {
    throw new TypeError("`input` must be an object with the `permissions` of the consent.");
  }
  const names: readonly string[] = ["permissions", ...Object.values(consentDates)];
  const unknown = Object.keys(input).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new TypeError(
      `\`${unknown}\` is not a member of the input of a consent; those are ${names.join(", ")}.`,
    );
  }
}

function checkedPermissions({ name, aisp }: AispBank, asked: readonly KnownPermission[]): KnownPermission[] {
  if (!Array.isArray(asked) || asked.some((permission) => typeof permission !== "string")) {
    throw new TypeError('`permissions` must be a list of permissions such as ["ReadAccountsBasic"].');
  }
  const { rejected, withoutEndpoint } = aisp.permissions;
  const useless: readonly string[] = [...rejected, ...withoutEndpoint];
  const supported = knownPermissions.filter((permission) => !useless.includes(permission));
  const findings = checkPermissions(asked, { supported });
  if (findings.length > 0) {
    throw new ConsentError(
      `${name} has to refuse a consent with these permissions; nothing was sent. ` +
        findings.map(({ message }) => message).join(" "),
      { code: "permissions_refused", findings },
    );
  }
  return [...new Set(asked)];
}

function dateText(name: string, value: unknown): string {
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
  // The standard's date-time has its seconds; RFC 3339 does not let them be left out.
  const isDateTime =
    typeof text === "string" && /T\d{2}:\d{2}:/.test(text) && readDateTime(text)?.instant !== undefined;
  if (!isDateTime) {
    throw new TypeError(
      `\`${name}\` must be a Date, or a text with seconds and an offset such as "2027-03-29T00:00:00+01:00": a consent means the ` +
        "same instant everywhere. The years 1000 to 2999 can be given.",
    );
  }
  return text;
}

function checkDates(
  { ExpirationDateTime, TransactionFromDateTime, TransactionToDateTime }: RequestData,
  now: number,
): void {
  if (ExpirationDateTime !== undefined && Date.parse(ExpirationDateTime) <= now * 1_000) {
    throw new ConsentError(
      "`expirationDateTime` is past, so the consent would end before it begins; nothing was sent. Give a later one, or leave it out for a " +
        "consent without an end.",
      { code: "dates_refused" },
    );
  }
  if (
    TransactionFromDateTime !== undefined &&
    TransactionToDateTime !== undefined &&
    Date.parse(TransactionFromDateTime) > Date.parse(TransactionToDateTime)
  ) {
    throw new ConsentError(
      "`transactionFromDateTime` is later than the end of the transactions, so no transaction can lie between; nothing was sent. " +
        "Change them over, or leave out the second for everything up to the day of reading.",
      { code: "dates_refused" },
    );
  }
}
