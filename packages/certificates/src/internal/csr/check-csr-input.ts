import type { Psd2Role } from "../../certificate-facts.js";
import { CsrError } from "../../csr-error.js";
import type { CsrInput, OrganisationCsrInput } from "../../csr-input.js";
import { isForSoftware } from "./is-for-software.js";

const kinds: readonly string[] = ["obwac", "obseal", "legacy_transport", "legacy_signing"];

/** Refuses what the Directory would refuse with no more than a status 400, and says which value it is. */
export function checkCsrInput(input: CsrInput): void {
  if (!kinds.includes(input.kind)) {
    throw new TypeError(`\`kind\` must be one of ${kinds.join(", ")}.`);
  }
  checkValue("organisationId", input.organisationId, directoryId(18), "the 18 letters and digits");
  if (isForSoftware(input)) {
    checkValue("softwareId", input.softwareId, directoryId(22), "the 22 letters and digits");
    return;
  }
  checkOrganisation(input);
}

function checkOrganisation(input: OrganisationCsrInput): void {
  const { competentAuthority, country = "GB", organisationIdentifier, organisationName, roles } = input;
  checkText("organisationName", organisationName);
  checkText("organisationIdentifier", organisationIdentifier);
  if (!pspIdentifier.test(organisationIdentifier)) {
    throw wrong(
      "organisationIdentifier",
      "must be PSD and a country, a dash, the authority, a dash and its number, as in PSDGB-FCA-1234",
    );
  }
  if (!countryCode.test(country)) {
    throw wrong("country", "must be two capital letters, as in GB (ISO 3166-1)");
  }
  if (competentAuthority !== undefined) {
    checkText("competentAuthority.name", competentAuthority.name);
    if (!authorityId.test(competentAuthority.id)) {
      throw wrong("competentAuthority.id", "must be a country, a dash and 2 to 8 capitals, as in GB-FCA");
    }
  }
  checkRoles(roles);
}

const knownRoles: readonly Psd2Role[] = ["PSP_AS", "PSP_PI", "PSP_AI", "PSP_IC"];

function checkRoles(roles: readonly Psd2Role[]): void {
  if (!Array.isArray(roles) || roles.some((role) => !knownRoles.includes(role))) {
    throw new TypeError(`\`roles\` must be a list of ${knownRoles.join(", ")}.`);
  }
  if (roles.length === 0 || new Set(roles).size < roles.length) {
    throw wrong("roles", "must name at least one role, and each once: PSP_AI for account information");
  }
}

function directoryId(length: number): RegExp {
  return new RegExp(`^[A-Za-z0-9]{${length}}$`);
}

function checkValue(field: string, value: string, form: RegExp, what: string): void {
  checkIsText(field, value);
  if (!form.test(value)) {
    throw wrong(field, `must be ${what} that the Directory shows for it`);
  }
}

function checkText(field: string, value: string): void {
  checkIsText(field, value);
  // RFC 5280 appendix A.1: ub-organization-name and ub-common-name are 64 characters.
  if (value === "" || [...value].length > 64 || value !== value.trim() || unprintable.test(value)) {
    throw wrong(
      field,
      "must be 1 to 64 characters without line breaks, control characters or space at either end",
    );
  }
}

function checkIsText(field: string, value: unknown): void {
  if (typeof value !== "string") {
    throw new TypeError(`\`${field}\` must be text.`);
  }
}

function wrong(field: string, rule: string): CsrError {
  return new CsrError(
    `\`${field}\` ${rule}. The Directory would refuse the request, or issue a useless certificate.`,
    {
      code: "csr_value",
      field,
    },
  );
}

const pspIdentifier = /^PSD[A-Z]{2}-[A-Z]{2,8}-.+$/;
const countryCode = /^[A-Z]{2}$/;
const authorityId = /^[A-Z]{2}-[A-Z]{2,8}$/;
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
