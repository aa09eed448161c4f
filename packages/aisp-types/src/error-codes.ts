/**
 * What a code in an error body, or in the reason for a consent's status, means and what to do about it.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/read-write-data-api-profile | Read/Write Data API profile, Errors}
 */
export interface ErrorCodeMeaning {
  readonly code: string;
  /** What happened. */
  readonly meaning: string;
  /** What to do about it. */
  readonly advice: string;
  /** The name that version 3 of the standard had for it, after `UK.OBIE.`. */
  readonly legacyName?: string;
  /** The HTTP status that it comes with. None: it is the reason for a status. */
  readonly httpStatus?: 400 | 403 | 409 | 500;
  /** Which API uses it. An AISP that meets one of the others has called the wrong one. */
  readonly usedBy: "account-information" | "payments" | "events" | "signatures";
}

type Row = readonly [
  code: string,
  usedBy: ErrorCodeMeaning["usedBy"],
  httpStatus: ErrorCodeMeaning["httpStatus"] | undefined,
  legacyName: string | undefined,
  meaning: string,
  advice: string,
];

const fix = "Correct the request; the same one will be refused again.";
const notYours = "Account information does not use it: look at which address was called.";
const sign = "Look at the signature and its header; account information at Zopa needs none.";
const reauthorise = "Ask the customer to agree to the same consent once more.";
const newConsent = "Ask for a new consent.";

const rows: readonly Row[] = [
  [
    "U000",
    "account-information",
    500,
    "UnexpectedError",
    "The bank failed, and does not say how.",
    "Try again later, a few times, ever more slowly.",
  ],
  [
    "U001",
    "account-information",
    400,
    "Field.Expected",
    "A member is needed because of another one that was sent.",
    fix,
  ],
  [
    "U002",
    "account-information",
    400,
    "Field.Invalid",
    "A member has a value, or a length, that is not allowed.",
    `${fix} For permissions: checkPermissions() names the reason.`,
  ],
  [
    "U003",
    "account-information",
    400,
    "Field.InvalidDate",
    "A date is not one, or not one that makes sense here.",
    "Send ISO 8601 with an offset in a consent, and without one in a filter.",
  ],
  [
    "U004",
    "account-information",
    400,
    "Field.Missing",
    "A mandatory member is not there.",
    `${fix} A consent needs an empty Risk.`,
  ],
  ["U005", "account-information", 400, "Field.Unexpected", "A member does not belong here.", fix],
  [
    "U006",
    "account-information",
    400,
    "Header.Invalid",
    "A header has a value that is not allowed; Path names it.",
    fix,
  ],
  ["U007", "account-information", 400, "Header.Missing", "A header is not there; Path names it.", fix],
  [
    "U008",
    "payments",
    400,
    "Resource.ConsentMismatch",
    "A payment is not the one that was agreed to.",
    notYours,
  ],
  [
    "U009",
    "account-information",
    400,
    "Resource.InvalidConsentStatus",
    "The consent is in a status that does not allow this.",
    "Read the consent, and look at its status.",
  ],
  [
    "U010",
    "account-information",
    400,
    "Resource.InvalidFormat",
    "The body is not JSON, or not of the right shape.",
    fix,
  ],
  [
    "U011",
    "account-information",
    400,
    "Resource.NotFound",
    "There is nothing with this id; a deleted consent answers so too.",
    "Read the list again and use an id from it. Do not try again.",
  ],
  [
    "U012",
    "payments",
    400,
    "Rules.AfterCutOffDateTime",
    "A payment came after the end of the day.",
    notYours,
  ],
  ["U013", "payments", 400, "Rules.DuplicateReference", "A reference was used before.", notYours],
  [
    "U014",
    "payments",
    400,
    "Rules.FailsControlParameters",
    "A payment is outside what was agreed to.",
    notYours,
  ],
  ["U015", "signatures", 400, "Signature.Invalid", "A signature does not fit what it signs.", sign],
  ["U016", "signatures", 400, "Signature.InvalidClaim", "A member of a signature's header is wrong.", sign],
  [
    "U017",
    "signatures",
    400,
    "Signature.MissingClaim",
    "A member of a signature's header is not there.",
    sign,
  ],
  ["U018", "signatures", 400, "Signature.Malformed", "A signature cannot be read.", sign],
  ["U019", "signatures", 400, "Signature.Missing", "A signature is needed.", sign],
  ["U020", "signatures", 400, "Signature.Unexpected", "A signature is not wanted.", sign],
  [
    "U021",
    "payments",
    400,
    "Unsupported.AccountIdentifier",
    "The bank does not take this kind of account number.",
    notYours,
  ],
  [
    "U022",
    "payments",
    400,
    "Unsupported.AccountSecondaryIdentifier",
    "The bank does not take this second account number.",
    notYours,
  ],
  ["U023", "payments", 400, "Unsupported.Currency", "The bank does not take this currency.", notYours],
  ["U024", "events", 400, "Unsupported.EventType", "The bank does not tell of this kind of event.", notYours],
  ["U025", "payments", 400, "Unsupported.Frequency", "The bank does not take this frequency.", notYours],
  [
    "U026",
    "payments",
    400,
    "Unsupported.LocalInstrument",
    "The bank does not take this way of payment.",
    notYours,
  ],
  ["U027", "payments", 400, "Unsupported.Scheme", "The bank does not take this scheme.", notYours],
  [
    "U028",
    "account-information",
    403,
    "Reauthenticate",
    "The customer must prove again who they are.",
    reauthorise,
  ],
  ["U029", "payments", 409, "Rules.ResourceAlreadyExists", "There is one already.", notYours],
  ["U030", "payments", undefined, undefined, "A payment was received.", notYours],
  ["U031", "payments", undefined, undefined, "A payment has not been looked at yet.", notYours],
  ["U032", "payments", undefined, undefined, "A payment fits the customer.", notYours],
  [
    "U033",
    "account-information",
    undefined,
    undefined,
    "The customer could not be authenticated, or did not agree.",
    newConsent,
  ],
  ["U034", "payments", undefined, undefined, "A payment has left the account.", notYours],
  ["U035", "payments", undefined, undefined, "A consent has been used already.", newConsent],
  [
    "U036",
    "account-information",
    undefined,
    undefined,
    "The customer has not agreed yet.",
    "Wait, or send the customer to the bank again.",
  ],
  ["U037", "account-information", undefined, undefined, "One of those who must agree did not.", newConsent],
  ["U038", "account-information", undefined, undefined, "The customer has agreed; all is done.", "Nothing."],
  ["U039", "account-information", undefined, undefined, "The consent cannot be brought back.", newConsent],
  ["U040", "account-information", undefined, undefined, "Another person must agree too.", "Wait."],
  [
    "U041",
    "payments",
    undefined,
    "ExemptionNotApplied",
    "A payment was not let off authentication.",
    notYours,
  ],
  [
    "U042",
    "account-information",
    undefined,
    "OtherReason",
    "The bank may not say why.",
    "Ask the bank's support desk, with the interaction id.",
  ],

  [
    "TK01",
    "account-information",
    undefined,
    undefined,
    "The token is not valid.",
    "Get a new token with the refresh token.",
  ],
  [
    "TK09",
    "account-information",
    undefined,
    undefined,
    "There is no token.",
    "Send the token of the customer.",
  ],
  [
    "TKSP",
    "account-information",
    undefined,
    undefined,
    "The token is suspended: the customer, or the bank, stopped it.",
    "Read the consent: with U028 beside it, the customer may agree again.",
  ],
  [
    "TKXP",
    "account-information",
    undefined,
    undefined,
    "The token, or the consent, has expired.",
    "Refresh the token; when the consent is EXPD, ask for a new one.",
  ],
  ["AC04", "account-information", undefined, undefined, "The account is closed.", "Stop reading it."],
  [
    "AC06",
    "account-information",
    undefined,
    undefined,
    "The account is blocked.",
    "Stop reading it, and try again another day.",
  ],
  [
    "AG08",
    "account-information",
    undefined,
    undefined,
    "The customer may not share this account.",
    "Stop reading it.",
  ],
  [
    "CUST",
    "account-information",
    undefined,
    undefined,
    "The customer asked for it.",
    "Respect it. Ask for a new consent only when the customer comes back.",
  ],
  [
    "FRAD",
    "account-information",
    undefined,
    undefined,
    "The bank suspects fraud.",
    "Stop, and tell your fraud team.",
  ],
  [
    "MS03",
    "account-information",
    undefined,
    undefined,
    "The bank does not say why.",
    "Ask the bank's support desk, with the interaction id.",
  ],
];

/**
 * The error codes `U000` to `U042` of the standard, and the ISO 20022 codes that an AISP meets, with what to do about each.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/read-write-data-api-profile | Read/Write Data API profile, Errors}
 *
 * @example
 * ```ts
 * import { errorCodes } from "@zopa-openbanking/aisp-types/error-codes";
 *
 * errorCodes.filter(({ usedBy }) => usedBy === "account-information").map(({ code }) => code);
 * ```
 */
export const errorCodes: readonly ErrorCodeMeaning[] = /* @__PURE__ */ rows.map(toMeaning);

const meanings: ReadonlyMap<string, ErrorCodeMeaning> = /* @__PURE__ */ indexByCode(errorCodes);

/**
 * Explains a code from an error body, or from the reason for a consent's status.
 *
 * Takes whatever a bank sent and never throws: codes of version 4 (`U004`), names of version 3 (`UK.OBIE.Field.Missing`), in
 * capitals or not. Undefined for a code that is not known here; the public list has about 330 and grows.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/read-write-data-api-profile | Read/Write Data API profile, Errors}
 *
 * @example
 * ```ts
 * import { explainErrorCode } from "@zopa-openbanking/aisp-types/error-codes";
 *
 * explainErrorCode("UK.OBIE.Field.Missing")?.code; // "U004"
 * ```
 */
export function explainErrorCode(code: unknown): ErrorCodeMeaning | undefined {
  if (typeof code !== "string") {
    return undefined;
  }
  return meanings.get(
    code
      .trim()
      .toUpperCase()
      .replace(/^UK\.OBIE\./, ""),
  );
}

function toMeaning([code, usedBy, httpStatus, legacyName, meaning, advice]: Row): ErrorCodeMeaning {
  return {
    code,
    meaning,
    advice,
    ...(legacyName !== undefined && { legacyName }),
    ...(httpStatus !== undefined && { httpStatus }),
    usedBy,
  };
}

function indexByCode(all: readonly ErrorCodeMeaning[]): ReadonlyMap<string, ErrorCodeMeaning> {
  return new Map(
    all.flatMap((row) => [
      [row.code, row] as const,
      ...(row.legacyName === undefined ? [] : [[row.legacyName.toUpperCase(), row] as const]),
    ]),
  );
}
