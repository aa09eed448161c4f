import { authorize } from "./authorize.ts";
import { endAccess } from "./end-access.ts";
import type { JourneyInput } from "./journey-input.ts";
import { permissions } from "./permissions.ts";
import { readAccounts } from "./read-accounts.ts";
import type { Reading } from "./tables/reading.ts";

/** What there is to tell at the end. */
export interface JourneyResult {
  readonly consentId: string;
  readonly link: string;
  readonly accounts: readonly Reading[];
  /** The code with which access was refused after the consent was deleted. */
  readonly refusal: string;
}

const consentDays = 90;

/** The main job, start to finish: a consent, the customer's yes, what they shared, and the end of it. */
export async function journey(input: JourneyInput): Promise<JourneyResult> {
  const { zopa, bank, narrator } = input;
  await narrator.step(
    "Metadata",
    () => zopa.contexts.authorization(),
    () => "found, and checked against the profile",
  );
  const { ConsentId: consentId } = await narrator.step(
    "Consent",
    () => zopa.createConsent({ permissions, expirationDateTime: inDays(consentDays) }),
    ({ ConsentId }) => `${permissions.length} permissions for ${consentDays} days: ${ConsentId}`,
  );
  try {
    const { link, grant } = await authorize(input, consentId);
    const customer = { ipAddress: bank.customerIpAddress };
    const session = zopa.openSession(grant, { customer });
    const accounts = await readAccounts(session, narrator);
    const refusal = await endAccess(input, session.grant());
    return { consentId, link, accounts, refusal };
  } catch (problem) {
    // Nothing is left behind at the bank. What went wrong is what the caller has to hear of, even when this fails, too.
    await zopa.deleteConsent(consentId).catch(() => {});
    throw problem;
  }
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}
