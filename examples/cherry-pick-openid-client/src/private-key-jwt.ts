import { randomUUID } from "node:crypto";
import { type createSigner, signJwt } from "@zopa-openbanking/jws";
import type { BankProfile } from "@zopa-openbanking/profiles";
import type { ClientAuth } from "openid-client";

/** `{ alg, kid, sign(bytes) }`: a key in memory, or your own in front of a KMS. */
export type Signer = Awaited<ReturnType<typeof createSigner>>;

/**
 * Authenticates openid-client with a signer of ours. Its own `PrivateKeyJwt` needs the key itself: this one also works with
 * a signer in front of a KMS or an HSM, and names the audience that the bank asks for.
 */
export function privateKeyJwt({ clientAssertion }: BankProfile, signer: Signer): ClientAuth {
  return async (server, client, body): Promise<void> => {
    const now = Math.floor(Date.now() / 1000);
    // Its own name and not the alias for mutual TLS: that is what a bank prints and compares with.
    const tokenEndpoint = server.token_endpoint;
    const claims = {
      iss: client.client_id,
      sub: client.client_id,
      aud: clientAssertion.audience === "issuer" ? server.issuer : tokenEndpoint,
      jti: randomUUID(),
      iat: now,
      exp: now + clientAssertion.lifetimeSeconds,
    };
    body.set("client_id", client.client_id);
    body.set("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    body.set("client_assertion", await signJwt(signer, { claims }));
  };
}
