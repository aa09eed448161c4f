import type { Grant, UnattendedSession } from "zopa-openbanking";
import { grantSummary } from "./grant-summary.ts";
import type { JourneyInput } from "./journey-input.ts";
import { codeOf } from "./problem.ts";
import { QuickstartError } from "./quickstart-error.ts";

/**
 * Refreshes the grant, deletes the consent behind it, and sees that the fresh grant is worth nothing then.
 *
 * @returns The code of the refusal.
 */
export async function endAccess({ zopa, bank, narrator }: JourneyInput, grant: Grant): Promise<string> {
  const { step } = narrator;
  const fresh = await step("Refresh", () => zopa.refreshGrant(grant), grantSummary);
  await step(
    "Deletion",
    () => zopa.deleteConsent(grant.consentId),
    () => "the consent is gone",
  );
  const customer = { ipAddress: bank.customerIpAddress };
  return await step(
    "Refusal",
    () => refusalOf(zopa.openSession(fresh, { customer })),
    (code) => `no access any more, as it should be: ${code}`,
  );
}

async function refusalOf(session: UnattendedSession): Promise<string> {
  try {
    await session.accounts().toArray();
  } catch (problem) {
    const code = codeOf(problem);
    if (code === undefined) {
      throw problem;
    }
    return code;
  }
  throw new QuickstartError(
    "The bank still answered after the consent was deleted. Tell the bank, and delete the tokens.",
    { code: "access_not_refused" },
  );
}
