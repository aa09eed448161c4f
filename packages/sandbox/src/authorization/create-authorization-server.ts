import type { RequestListener } from "node:http";
import type { DatabaseSync } from "node:sqlite";
import type { Middleware } from "koa";
import { Provider } from "oidc-provider";
import type { Bank } from "../bank.js";
import type { ListenerName } from "../requests/request-log.js";
import { answerAuthorization } from "./answer-authorization.js";
import { answerMetadata } from "./answer-metadata.js";
import { answerToken } from "./answer-token.js";
import { createAssertionReplays } from "./assertion-replays.js";
import { createBankKeys } from "./bank-keys.js";
import { clientMetadata } from "./client-metadata.js";
import type { ClientRegistry } from "./client-registry.js";
import { createClientRegistry } from "./create-client-registry.js";
import { createFindToken } from "./create-find-token.js";
import { type AuthorizationEffects, noEffects } from "./fault-effects.js";
import { interactionRoutes } from "./interaction-routes.js";
import { keepClients } from "./kept-clients.js";
import { keepEntries } from "./kept-entries.js";
import { listenerGate } from "./listener-gate.js";
import { type ListenerOf, mountProvider } from "./mount-provider.js";
import { prepareAuthorizationRequest } from "./prepare-authorization-request.js";
import { providerAdapter } from "./provider-adapter.js";
import { providerConfiguration } from "./provider-configuration.js";
import { createProviderTime } from "./provider-time.js";
import { createTokenStore } from "./token-store.js";
import type { FindToken } from "./tokens.js";

export interface AuthorizationServerParts
  extends Pick<Bank, "addresses" | "clock" | "mode" | "consents" | "faults"> {
  readonly pki: Pick<Bank["pki"], "signing">;
  readonly people: Pick<Bank["people"], "user" | "accountsOf">;
  /** What the names of the faults do. A bank without faults when left out. */
  readonly effects?: Partial<AuthorizationEffects>;
  /** Keeps clients, grants and tokens there. In memory when left out. */
  readonly database?: DatabaseSync;
  /** What stands around everything else on a listener: the request log, faults of the wire. */
  readonly around?: (listener: ListenerName) => readonly Middleware[];
}

/** The bank's authorisation server, for two TLS listeners. */
export interface AuthorizationServer {
  /** For the listener of the issuer: metadata, keys, authorisation, interactions. No client certificate is asked for. */
  readonly authorizationHandler: RequestListener;
  /** For the listener of the token endpoint and of revocation. A trusted client certificate is required. */
  readonly tokenHandler: RequestListener;
  readonly clients: ClientRegistry;
  readonly findToken: FindToken;
  /** Ends all that was given out for a consent. */
  readonly revokeGrants: (consentId: string) => void;
  /** Forgets codes, tokens, grants and interactions. Clients stay registered. */
  readonly reset: () => void;
}

/**
 * Makes the authorisation server: FAPI 1.0 Final with `code id_token` and PS256, on the bank's clock.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html | FAPI 1.0 Advanced}
 */
export function createAuthorizationServer(parts: AuthorizationServerParts): AuthorizationServer {
  const { addresses, clock, mode, consents, people, faults, database } = parts;
  const clients = createClientRegistry(mode, database && keepClients(database));
  const store = createTokenStore(clock.now, database && keepEntries(database));
  const replays = createAssertionReplays(clock.now);
  const time = createProviderTime(clock);
  const keys = createBankKeys(parts.pki);
  const adapter = providerAdapter({
    store,
    time,
    now: clock.now,
    findClient: (clientId: string) => {
      const client = clients.find(clientId);
      return client === undefined ? undefined : clientMetadata(client, mode);
    },
  });
  const effects = { ...noEffects, ...parts.effects };
  const provider = new Provider(
    addresses.authorization,
    providerConfiguration({
      addresses,
      mode,
      clock,
      consents,
      keys,
      store,
      replays,
      adapter,
      faults,
      effects,
    }),
  );
  const revokeGrants = (consentId: string): void => {
    const grantId = store.grantOf(consentId);
    if (grantId !== undefined) {
      store.removeGrant(grantId);
    }
  };
  const answer = { issuer: addresses.authorization, clock, time, keys, faults, effects, clients, consents };
  const handlers = mountProvider({
    provider,
    clients,
    around: parts.around ?? (() => []),
    within: (listenerOf: ListenerOf) => [
      listenerGate(clock, listenerOf),
      answerMetadata({ addresses, mode, keys }),
      answerToken(answer),
      interactionRoutes({ provider, clock, clients, consents, people, revokeGrants }),
      answerAuthorization(answer),
      prepareAuthorizationRequest({ mode, clients }),
    ],
  });

  return {
    ...handlers,
    clients,
    findToken: createFindToken({ store, consents, now: clock.now }),
    revokeGrants,
    reset: () => {
      store.clear();
      replays.clear();
    },
  };
}
