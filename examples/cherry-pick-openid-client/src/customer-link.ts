import { signJwt } from "@zopa-openbanking/jws";
import type { BankClient } from "./bank-client.ts";

export interface CustomerLinkInput {
  readonly consentId: string;
  readonly state: string;
  readonly nonce: string;
}

/** Writes the link into the bank's app: a signed request object, and what the profile repeats beside it. */
export async function customerLink(client: BankClient, input: CustomerLinkInput): Promise<string> {
  const { profile, clientId } = client.registration;
  const { link, parameters, duplicated } = profile.authorization;
  const values: Readonly<Record<string, string>> = {
    client_id: clientId,
    ...duplicated,
    request: await requestObject(client, input),
  };
  const query = parameters.map((name) => `${name}=${encodeURIComponent(values[name] ?? "")}`);
  return `${link}?${query.join("&")}`;
}

async function requestObject(
  { registration, signer }: BankClient,
  { consentId, state, nonce }: CustomerLinkInput,
): Promise<string> {
  const { profile, clientId, redirectUri } = registration;
  const { type, responseType, scope, lifetimeSeconds, intentId } = profile.requestObject;
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: clientId,
    aud: profile.issuer,
    response_type: responseType,
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    nbf: now,
    exp: now + lifetimeSeconds,
    claims: { id_token: { [intentId.name]: { value: consentId, essential: intentId.essential } } },
  };
  return await signJwt(signer, { typ: type, claims });
}
