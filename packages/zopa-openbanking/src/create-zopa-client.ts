import { createConsent, deleteConsent, getConsent, waitForConsent } from "@zopa-openbanking/aisp";
import { completeAuthorization, startAuthorization } from "@zopa-openbanking/oidc-hybrid";
import { contextsOf } from "./contexts-of.js";
import { openSession } from "./open-session.js";
import type { ZopaClient } from "./zopa-client.js";
import type { ZopaClientConfig } from "./zopa-client-config.js";

/**
 * Makes a client of one bank. Nothing is sent before a method is called.
 *
 * Keep one for as long as your program runs: it holds the bank's metadata and keys, the client's own token and the
 * connections, and callers who share it share the refresh of a grant.
 *
 * @throws {TypeError} when a part of the configuration is wrong.
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html | FAPI 1.0 Advanced}
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { createSigner, createTransport, createZopaClient, zopaProduction } from "zopa-openbanking";
 *
 * const [cert, key, sealKey] = await Promise.all(
 *   ["obwac.pem", "obwac.key", "obseal.key"].map((name) => readFile(name, "utf8")),
 * );
 * const zopa = createZopaClient({
 *   profile: zopaProduction,
 *   clientId: "my-client-id",
 *   redirectUri: "https://tpp.example/callback",
 *   signer: await createSigner({ key: sealKey ?? "", kid: "VMGtZe0pwBpP8I2QgqoLvK1TMo4" }),
 *   transport: await createTransport({ cert: cert ?? "", key: key ?? "" }),
 *   clientAuthentication: "private_key_jwt",
 * });
 *
 * const { ConsentId } = await zopa.createConsent({ permissions: ["ReadAccountsDetail", "ReadBalances"] });
 * const { url } = await zopa.startAuthorization({ consentId: ConsentId });
 * console.log(url); // for the customer's phone
 * await zopa.close();
 * ```
 */
export function createZopaClient(config: ZopaClientConfig): ZopaClient {
  const contexts = contextsOf(config);
  const { consents, authorization } = contexts;
  return {
    createConsent: (input, options) => createConsent(consents, input, options),
    getConsent: (consentId, options) => getConsent(consents, consentId, options),
    deleteConsent: (consentId, options) => deleteConsent(consents, consentId, options),
    waitForConsent: (consentId, input, options) => waitForConsent(consents, consentId, input, options),
    startAuthorization: async (input, options) =>
      startAuthorization(await authorization(options), input, options),
    completeAuthorization: async (callback, pending, options) =>
      completeAuthorization(await authorization(options), callback, pending, options),
    refreshGrant: (grant, options) => contexts.refresh(grant, options),
    openSession: ((grant, input) => openSession(contexts, grant, input)) as ZopaClient["openSession"],
    close: (options) => config.transport.close(options),
    contexts,
  };
}
