import type { BankProfile } from "./bank-profile.js";
import { freezeDeeply } from "./freeze-deeply.js";
import type { ProfileSource } from "./profile-source.js";
import { zopaProduction } from "./zopa-production.js";

/**
 * Zopa in production, as its page stood in May 2026.
 *
 * Against the edition of June 2025: the link says `code id_token` as the request object does, clients may
 * register dynamically with a software statement of the Open Banking Directory, and payments are offered.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html | FAPI 1.0 Advanced}
 *
 * @example
 * ```ts
 * import { zopaProduction202605 } from "@zopa-openbanking/profiles";
 *
 * zopaProduction202605.authorization.duplicated.response_type; // "code id_token"
 * ```
 */
export const zopaProduction202605: BankProfile = /* @__PURE__ */ edition202605();

function edition202605(): BankProfile {
  const document = "zopa-production-2026-05";
  const registration: ProfileSource = { document, section: "dynamic client registration" };
  const base = zopaProduction;

  return freezeDeeply({
    ...base,
    edition: "2026-05",
    services: ["account_information", "payments"],
    authorization: {
      ...base.authorization,
      duplicated: { ...base.authorization.duplicated, response_type: "code id_token" },
    },
    commonMistakes: [...base.commonMistakes, "response_type_code"],
    registration: {
      ...base.registration,
      dynamic: true,
      how: "dynamic",
      endpoint: "discovery",
      audience: "organisation_id",
      version: "v3.2",
    },
    sources: {
      ...base.sources,
      edition: { document, section: "the page as rewritten on 7 May 2026" },
      services: { document, section: "payment links" },
      "authorization.duplicated": { document, section: "authorisation URL" },
      "requestObject.audience": { document, section: "contents of the request object" },
      "requestObject.responseType": { document, section: "contents of the request object" },
      "clientAssertion.audience": { document, section: "note on private_key_jwt" },
      "refreshToken.lifetimeDays": { document, section: "tokens" },
      "refreshToken.afterwards": { document, section: "tokens" },
      "registration.dynamic": registration,
      "registration.how": registration,
      "registration.endpoint": {
        document: "toolkit",
        section: "our choice: the address is taken from the metadata",
      },
      "registration.audience": registration,
      "registration.version": registration,
      "registration.softwareStatements": registration,
    },
  });
}
