import type { Grant } from "@zopa-openbanking/oidc-hybrid";
import { CliError } from "../cli-error.js";

/** The grant that is meant: the one of the consent, or the only one. */
export function chosenGrant(grants: readonly Grant[], consentId: string | undefined, place: string): Grant {
  if (consentId !== undefined) {
    const found = grants.find((grant) => grant.consentId === consentId);
    return (
      found ??
      fail(
        "grant_not_found",
        "No grant of this consent is kept. `zopa-ob grant show` lists those that are.",
        place,
      )
    );
  }
  const [grant, ...others] = grants;
  if (grant === undefined) {
    return fail("grant_not_found", "No grant is kept. `zopa-ob authorize` gets one.", place);
  }
  return others.length === 0
    ? grant
    : fail(
        "grant_ambiguous",
        "Several grants are kept. Say which by its consent: `zopa-ob grant show` lists them.",
        place,
      );
}

function fail(code: "grant_not_found" | "grant_ambiguous", message: string, place: string): never {
  throw new CliError(message, { code, place });
}
