import { startSandbox } from "@zopa-openbanking/sandbox";
import { createSigner, createTransport, createZopaClient } from "zopa-openbanking";
import type { AccountApi } from "./read-accounts.ts";

/** An access to try this with, and its end. */
export interface BorrowedAccess {
  readonly api: AccountApi;
  readonly close: () => Promise<void>;
}

/**
 * Gets a token and a `fetch` for the local bank, in place of the ones that you have: this file is the whole toolkit, and
 * what it stands beside needs none of it.
 */
export async function borrowAccess(): Promise<BorrowedAccess> {
  const bank = await startSandbox({ seed: "cherry-pick" });
  const { tpp, profile, phone } = bank;
  const transport = await createTransport({
    cert: tpp.cert,
    key: tpp.key,
    ca: tpp.ca,
    allowedOrigins: [profile.issuer, ...profile.origins.token, ...profile.origins.resource],
  });
  const zopa = createZopaClient({
    profile,
    clientId: tpp.clientId,
    redirectUri: tpp.redirectUri,
    signer: await createSigner({ key: tpp.signingKey, kid: tpp.kid }),
    transport,
    clientAuthentication: "private_key_jwt",
  });
  const { consentId } = await bank.createLink();
  const pending = await zopa.startAuthorization({ consentId });
  const callback = await phone.open(pending.url, { user: "rora", decision: "approve" });
  const { accessToken } = await zopa.completeAuthorization(callback, pending);
  return {
    api: {
      fetch: transport.fetch,
      baseUrl: profile.aisp.baseUrl,
      accessToken,
      customerIpAddress: "127.0.0.1",
    },
    close: async () => {
      await zopa.close();
      await bank.close();
    },
  };
}
