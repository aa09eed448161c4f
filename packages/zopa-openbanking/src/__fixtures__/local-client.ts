import { createSigner } from "@zopa-openbanking/jws";
import { createTransport } from "@zopa-openbanking/mtls";
import type { Grant, StartAuthorizationInput } from "@zopa-openbanking/oidc-hybrid";
import type { Sandbox } from "@zopa-openbanking/sandbox";
import { createZopaClient } from "../create-zopa-client.js";
import type { ZopaClient } from "../zopa-client.js";
import type { ZopaClientConfig } from "../zopa-client-config.js";

/** A client of a local bank: the ready-made third party, on the bank's clock. */
export async function localClient(
  bank: Sandbox,
  config: Partial<ZopaClientConfig> = {},
): Promise<ZopaClient> {
  const { cert, key, ca, clientId, redirectUri, signingKey, kid } = bank.tpp;
  return createZopaClient({
    profile: bank.profile,
    clientId,
    redirectUri,
    signer: await createSigner({ key: signingKey, kid }),
    transport: await createTransport({ cert, key, ca }),
    clientAuthentication: "private_key_jwt",
    clock: bank.clock.now,
    ...config,
  });
}

/** What Zopa has an operation for. */
export const everyPermission = [
  "ReadAccountsDetail",
  "ReadBalances",
  "ReadBeneficiariesDetail",
  "ReadDirectDebits",
  "ReadStandingOrdersDetail",
  "ReadTransactionsCredits",
  "ReadTransactionsDebits",
  "ReadTransactionsDetail",
  "ReadStatementsDetail",
  "ReadOffers",
  "ReadParty",
  "ReadPartyPSU",
] as const;

/** From nothing to a grant: the customer approves everything. */
export async function authorised(
  bank: Sandbox,
  zopa: ZopaClient,
  { user = "rora", ...input }: { readonly user?: string } & Partial<StartAuthorizationInput> = {},
): Promise<Grant> {
  const { ConsentId } = await zopa.createConsent({ permissions: [...everyPermission] });
  const pending = await zopa.startAuthorization({ consentId: ConsentId, ...input });
  const callback = await bank.phone.open(pending.url, { user, decision: "approve" });
  return await zopa.completeAuthorization(callback, pending);
}
