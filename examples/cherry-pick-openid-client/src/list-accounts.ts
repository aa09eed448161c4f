import { authorizationCodeGrant, clientCredentialsGrant, randomNonce, randomState } from "openid-client";
import { askBank } from "./ask-bank.ts";
import type { BankClient } from "./bank-client.ts";
import { customerLink } from "./customer-link.ts";

/** The customer, who is with you. */
export interface Customer {
  readonly ipAddress: string;
  /** Follows the link to the bank, and comes home with the callback URL. */
  readonly follow: (link: string) => Promise<string>;
}

interface Account {
  readonly AccountId: string;
  readonly AccountTypeCode?: string;
  readonly Currency?: string;
}

/** From nothing to the customer's accounts: openid-client does the OAuth, we bring what is peculiar to the bank. */
export async function listAccounts(client: BankClient, customer: Customer): Promise<readonly Account[]> {
  const consentId = await openConsent(client);
  const accessToken = await authorize(client, consentId, customer);
  const { Data } = (await askBank(client, {
    path: "/accounts",
    accessToken,
    customerIpAddress: customer.ipAddress,
  })) as {
    readonly Data: { readonly Account?: readonly Account[] };
  };
  return Data.Account ?? [];
}

async function openConsent(client: BankClient): Promise<string> {
  const scope = client.registration.profile.tokenResponse.consentScope;
  const { access_token: accessToken } = await clientCredentialsGrant(client.configuration, { scope });
  const { Data } = (await askBank(client, {
    path: "/account-access-consents",
    accessToken,
    body: { Data: { Permissions: ["ReadAccountsBasic", "ReadBalances"] }, Risk: {} },
  })) as { readonly Data: { readonly ConsentId: string } };
  return Data.ConsentId;
}

async function authorize(client: BankClient, consentId: string, customer: Customer): Promise<string> {
  const [state, nonce] = [randomState(), randomNonce()];
  const callback = await customer.follow(await customerLink(client, { consentId, state, nonce }));
  const tokens = await authorizationCodeGrant(client.configuration, new URL(callback), {
    expectedState: state,
    expectedNonce: nonce,
  });
  // openid-client knows nothing of consents, so this comparison is yours. oidc-hybrid makes it, and others.
  if (tokens.claims()?.[client.registration.profile.requestObject.intentId.name] !== consentId) {
    throw new Error("The id_token is about another consent. Refuse it and begin again.");
  }
  return tokens.access_token;
}
