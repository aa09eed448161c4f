import { randomBytes } from "node:crypto";
import type { TLSSocket } from "node:tls";
import type { Context } from "koa";
import {
  type Adapter,
  type Configuration,
  type ErrorOut,
  errors,
  type JWKS,
  type KoaContextWithOIDC,
} from "oidc-provider";
import type { Addresses } from "../bank.js";
import type { BankClock } from "../clock/bank-clock.js";
import type { Consents } from "../consents/consents.js";
import type { Mode } from "../options.js";
import type { BrokenRule } from "../requests/request-log.js";
import type { AnswerParts } from "./answer-parts.js";
import type { AssertionReplays } from "./assertion-replays.js";
import { authorizationEndpoints, authorizationPaths } from "./authorization-endpoints.js";
import type { BankKeys } from "./bank-keys.js";
import { certificateSubject } from "./certificate-subject.js";
import { checkResponseParameters } from "./check-response-parameters.js";
import { brokenClientAssertionRule } from "./client-assertion-rules.js";
import { isSameName } from "./distinguished-name.js";
import { errorDescription } from "./explain-refusal.js";
import { findConsentAccount, refreshTokenExpiresAt } from "./find-consent-account.js";
import { createInteractionPolicy } from "./interaction-policy.js";
import { parseDistinguishedName } from "./parse-distinguished-name.js";
import { refusal } from "./refuse.js";
import { renderRefusal } from "./render-refusal.js";
import { tokenFaults } from "./request-facts.js";
import { brokenRequestObjectRule } from "./request-object-rules.js";
import { acrValues } from "./requested-acr.js";
import type { TokenStore } from "./token-store.js";

export interface ConfigurationParts extends Pick<AnswerParts, "faults" | "effects"> {
  readonly addresses: Addresses;
  readonly mode: Mode;
  readonly clock: BankClock;
  readonly consents: Consents;
  readonly keys: BankKeys;
  readonly store: TokenStore;
  readonly replays: AssertionReplays;
  readonly adapter: (model: string) => Adapter;
}

type Claims = Readonly<Record<string, unknown>>;

interface Identified {
  readonly clientId: string;
}

const daySeconds = 86_400;
const yearSeconds: number = 365 * daySeconds;

/** How oidc-provider is to behave. Everything that it has a default for is decided here, or it would say so aloud. */
export function providerConfiguration(parts: ConfigurationParts): Configuration {
  const { mode, consents } = parts;
  const permissive = mode === "permissive";

  return {
    adapter: parts.adapter,
    jwks: { keys: [parts.keys.providerJwk] } as unknown as JWKS,
    // The machine's clock must never decide: every time is checked by our own rules, on the bank's clock.
    clockTolerance: 1e11,
    routes: {
      authorization: authorizationPaths.authorization,
      jwks: authorizationPaths.jwks,
      token: authorizationPaths.token,
      revocation: authorizationPaths.revocation,
    },
    responseTypes: permissive ? ["code id_token", "code"] : ["code id_token"],
    // Known, so that asking for one that the client does not have is refused and not passed over.
    scopes: ["openid", "accounts", "payments", "fundsconfirmations"],
    subjectTypes: ["public"],
    acrValues,
    claims: { acr: null, auth_time: null, openid: ["sub", "openbanking_intent_id", refreshTokenExpiresAt] },
    clientAuthMethods: [
      "private_key_jwt",
      "tls_client_auth",
      ...(permissive ? (["client_secret_basic"] as const) : []),
    ],
    enabledJWA: {
      idTokenSigningAlgValues: ["PS256"],
      requestObjectSigningAlgValues: ["PS256"],
      clientAuthSigningAlgValues: ["PS256"],
    },
    allowOmittingSingleRegisteredRedirectUri: false,
    expiresWithSession: () => false,
    issueRefreshToken: () => true,
    rotateRefreshToken: (context: KoaContextWithOIDC) =>
      parts.effects.rotatesRefreshToken(tokenFaults(parts, context as unknown as Context)),
    clientBasedCORS: () => false,
    pkce: { required: () => false },
    cookies: {
      keys: [randomBytes(32).toString("base64url")],
      long: { signed: true, httpOnly: true, sameSite: "lax" },
      short: { signed: true, httpOnly: true, sameSite: "lax" },
    },
    ttl: {
      AccessToken: 300,
      ClientCredentials: 300,
      AuthorizationCode: 60,
      IdToken: 300,
      Interaction: 600,
      Session: 600,
      // A day longer than what is given out for it, so that the refresh token is what expires.
      Grant: yearSeconds + daySeconds,
      RefreshToken: yearSeconds,
    },
    features: features(parts),
    interactions: {
      url: (_context: KoaContextWithOIDC, interaction: { readonly uid: string }) =>
        `${authorizationPaths.interaction}/${interaction.uid}`,
      policy: createInteractionPolicy(consents),
    },
    findAccount: (context: KoaContextWithOIDC, consentId: string) =>
      findConsentAccount(parts, context, consentId),
    // Only the approval just given counts: a grant from before would let the next consent through without asking.
    loadExistingGrant: ({ oidc }: KoaContextWithOIDC) => {
      const grantId = oidc.result?.consent?.grantId;
      return grantId === undefined ? undefined : oidc.provider.Grant.find(grantId);
    },
    assertJwtClientAuthClaimsAndHeader: (
      _context: KoaContextWithOIDC,
      claims: Claims,
      _header: Claims,
      { clientId }: Identified,
    ) => {
      const { token: tokenEndpoint } = authorizationEndpoints(parts.addresses);
      const { clock, replays } = parts;
      const broken = brokenClientAssertionRule({
        claims,
        clientId,
        tokenEndpoint,
        now: clock.now(),
        replays,
      });
      throwIfBroken(broken, () => new errors.InvalidClientAuth());
    },
    renderError: (context: KoaContextWithOIDC, out: ErrorOut, error: Error) =>
      renderRefusal(context as unknown as Context, out, error),
  };
}

function features({ mode, clock }: ConfigurationParts): Configuration["features"] & object {
  const permissive = mode === "permissive";
  return {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    userinfo: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    resourceIndicators: { enabled: false },
    revocation: {
      enabled: true,
      allowedPolicy: (
        _context: KoaContextWithOIDC,
        client: Identified,
        token: { readonly clientId?: string | undefined },
      ) => {
        if (token.clientId !== client.clientId) {
          throw new errors.InvalidRequest("client is not authorized to revoke the presented token");
        }
        return true;
      },
    },
    clientCredentials: { enabled: true },
    fapi: {
      enabled: true,
      // `code` by itself is outside FAPI 1.0 without JARM: only the hosted sandbox takes it.
      profile: permissive
        ? ({ oidc }: KoaContextWithOIDC) =>
            String(oidc.params?.["response_type"]).includes("id_token") ? "1.0 Final" : undefined
        : "1.0 Final",
    },
    claimsParameter: { enabled: true },
    requestObjects: {
      enabled: true,
      requireSignedRequestObject: !permissive,
      assertJwtClaimsAndHeader: (
        { query, oidc }: KoaContextWithOIDC,
        claims: Claims,
        _header: Claims,
        { clientId }: Identified,
      ) => {
        checkResponseParameters(oidc.params ?? {}, claims, permissive);
        const broken = brokenRequestObjectRule({ claims, clientId, query, now: clock.now() });
        throwIfBroken(broken, (rule) => new errors.InvalidRequestObject(errorDescription(rule)));
      },
    },
    mTLS: {
      enabled: true,
      certificateBoundAccessTokens: true,
      tlsClientAuth: true,
      getCertificate: (context: KoaContextWithOIDC) => peer(context).getPeerX509Certificate(),
      certificateAuthorized: (context: KoaContextWithOIDC) => peer(context).authorized,
      certificateSubjectMatches: (context: KoaContextWithOIDC, property: string, expected: string) =>
        property === "tls_client_auth_subject_dn" && isSubject(peer(context), expected),
    },
  };
}

function peer(context: KoaContextWithOIDC): TLSSocket {
  return context.req.socket as TLSSocket;
}

function isSubject(socket: TLSSocket, expected: string): boolean {
  const certificate = socket.getPeerX509Certificate();
  const registered = parseDistinguishedName(expected);
  return (
    certificate !== undefined &&
    registered !== undefined &&
    isSameName(registered, certificateSubject(certificate.raw))
  );
}

function throwIfBroken(
  broken: BrokenRule | undefined,
  error: (rule: BrokenRule) => errors.OIDCProviderError,
): void {
  if (broken !== undefined) {
    throw refusal(error(broken), broken);
  }
}
