import { BankError, type Grant, type UnattendedSession } from "zopa-openbanking";
import { grantSummary } from "./grant-summary.ts";
import type { JourneyInput } from "./journey-input.ts";
import { codeOf } from "./problem.ts";
import { QuickstartError } from "./quickstart-error.ts";

/** How the bank, or the toolkit before it, says no. */
export interface Refusal {
  readonly code: string;
  /** The HTTP status, when the bank answered. */
  readonly status: number | undefined;
}

/** Refreshes the grant, deletes the consent behind it, and sees that the fresh grant is worth nothing then. */
export async function endAccess({ zopa, bank, narrator }: JourneyInput, grant: Grant): Promise<Refusal> {
  const { step } = narrator;
  const fresh = await step("Grant refreshed", () => zopa.refreshGrant(grant), grantSummary);
  await step(
    "Consent deleted",
    () => zopa.deleteConsent(grant.consentId),
    () => grant.consentId,
  );
  const customer = { ipAddress: bank.customerIpAddress };
  return await step(
    "Access refused",
    () => refusalOf(zopa.openSession(fresh, { customer })),
    ({ code, status }) => `${status ?? ""} ${code}, as it should be`.trim(),
  );
}

async function refusalOf(session: UnattendedSession): Promise<Refusal> {
  try {
    await session.accounts().toArray();
  } catch (problem) {
    const code = codeOf(problem);
    if (code === undefined) {
      throw problem;
    }
    return { code, status: BankError.is(problem) ? problem.status : undefined };
  }
  throw new QuickstartError(
    "The bank still answered after the consent was deleted. Tell the bank, and delete the tokens.",
    { code: "access_not_refused" },
  );
}
