import { Agent } from "node:https";
import type { Clock } from "@zopa-openbanking/core";
import { discover } from "@zopa-openbanking/discovery";
import { createKeySet, createSigner, type DecryptJweRules } from "@zopa-openbanking/jws";
import { type BankProfile, zopaProduction } from "@zopa-openbanking/profiles";
import { fetchThrough, selfSigned } from "@zopa-openbanking/testing";
import { accessTokenOf } from "../access-token-of.js";
import { clientCredentials } from "../client-credentials.js";
import { completeAuthorization } from "../complete-authorization.js";
import type { Grant } from "../grant.js";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import type { Pending } from "../pending.js";
import { startAuthorization } from "../start-authorization.js";
import { LyingServer } from "./lying-server.js";
import { now } from "./lying-server-faults.js";
import { clientKeys, encryptionKeys } from "./lying-server-keys.js";

/** The clock of server and client. */
export const clock: Clock = () => now;

const identity = selfSigned("lying server");
const certificate = selfSigned("client");

export type Authentication = "private_key_jwt" | "tls_client_auth";

/** The lying server and a client of ours that is registered there. */
export class LyingBank {
  readonly server: LyingServer;
  readonly authentication: Authentication;
  readonly fetch: OidcHybridContext["fetch"];
  readonly #agent: Agent;

  private constructor(server: LyingServer, authentication: Authentication) {
    this.server = server;
    this.authentication = authentication;
    this.#agent = new Agent({
      cert: certificate.cert,
      key: certificate.key,
      ca: identity.cert,
      keepAlive: true,
    });
    this.fetch = fetchThrough(this.#agent);
  }

  static async open(authentication: Authentication): Promise<LyingBank> {
    const client = {
      clientId: "client-1",
      redirectUri: "https://tpp.example/callback",
      scope: "openid accounts",
      publicKey: clientKeys.publicKey,
      authentication,
      thumbprint: certificate.thumbprint,
    };
    return new LyingBank(await LyingServer.start({ identity, client, clock }), authentication);
  }

  close(): void {
    this.#agent.destroy();
    this.server.close();
  }

  /** What the certification plan asks of a client where Zopa's page asks for something else. */
  get profile(): BankProfile {
    const { link: _, ...authorization } = zopaProduction.authorization;
    return {
      ...zopaProduction,
      issuer: this.server.issuer,
      discoveryUrl: `${this.server.issuer}/.well-known/openid-configuration`,
      origins: { token: [new URL(this.server.resources).origin], resource: [] },
      authorization: {
        ...authorization,
        linkKind: "https",
        appOnly: false,
        duplicated: { response_type: "code id_token", scope: "openid accounts" },
      },
      requestObject: {
        ...zopaProduction.requestObject,
        type: "oauth-authz-req+jwt",
        acrValues: ["urn:openbanking:psd2:sca"],
      },
    };
  }

  /** Begins as an application does: with the bank's metadata. */
  async discover(changes: Partial<OidcHybridContext> = {}): Promise<OidcHybridContext> {
    const profile = changes.profile ?? this.profile;
    const metadata = await discover(
      { issuer: profile.issuer, discoveryUrl: this.profile.discoveryUrl, origins: this.profile.origins },
      { fetch: this.fetch, clock },
    );
    return {
      profile,
      metadata,
      clientId: "client-1",
      redirectUri: "https://tpp.example/callback",
      signer: await createSigner({ key: clientKeys.privateKey, kid: clientKeys.kid, alg: "PS256" }),
      keySet: createKeySet({ jwksUri: metadata.jwks_uri ?? "", fetch: this.fetch, clock }),
      fetch: this.fetch,
      clock,
      clientAuthentication: this.authentication,
      certificate: { x5tS256: certificate.thumbprint },
      ...changes,
    };
  }

  /** Gets a consent with the client's own token, and sends the customer: returns where the browser comes back. */
  async send(context: OidcHybridContext): Promise<{ callback: string; pending: Pending }> {
    const token = await clientCredentials(context, { scope: "accounts" });
    const { Data } = (await this.call("POST", "account-access-consents", accessTokenOf(context, token))) as {
      Data: { ConsentId: string };
    };
    const pending = await startAuthorization(context, { consentId: Data.ConsentId });
    return { callback: this.server.authorize(pending.url), pending };
  }

  /** The whole of it, from discovery to a grant. */
  async authorize(context: OidcHybridContext): Promise<Grant> {
    const { callback, pending } = await this.send(context);
    return await completeAuthorization(context, callback, pending);
  }

  async call(method: "GET" | "POST", path: string, accessToken: string): Promise<unknown> {
    const response = await this.fetch(`${this.server.resources}/${path}`, {
      method,
      headers: { authorization: `Bearer ${accessToken}`, accept: "application/json" },
      ...(method === "POST" ? { body: "{}" } : {}),
    });
    return await response.json();
  }
}

/** Opens what the server encrypts. */
export const decryptionKey: DecryptJweRules = {
  key: encryptionKeys.privateKey,
  algorithms: ["RSA-OAEP", "RSA-OAEP-256"],
};
