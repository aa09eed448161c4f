import { createSigner, createTransport, createZopaClient, type ZopaClient } from "zopa-openbanking";
import type { BankAccess } from "./bank/bank-access.ts";
import type { Narrator } from "./narrator.ts";
import { day } from "./show/day.ts";

/** Makes the client of this bank: a transport that shows our certificate, a signer, and the bank's profile. */
export async function openClient(bank: BankAccess, narrator: Narrator): Promise<ZopaClient> {
  const { profile, clientId, redirectUri, clientAuthentication } = bank;
  const { transport, signer } = await narrator.step(
    "Identity",
    async () => ({
      transport: await createTransport({ cert: bank.cert, key: bank.key, ca: bank.ca, proxy: bank.proxy }),
      signer: await createSigner({ key: bank.signingKey, kid: bank.kid }),
    }),
    ({ transport: { certificate } }) =>
      `client ${clientId}, certificate until ${day(new Date(certificate.notAfter * 1000).toISOString())}`,
  );
  return createZopaClient({ profile, clientId, redirectUri, signer, transport, clientAuthentication });
}
