import { randomBytes } from "node:crypto";
import type { Middleware } from "koa";
import { createAccountsHandler } from "./accounts/create-accounts-handler.js";
import {
  type AuthorizationServer,
  createAuthorizationServer,
} from "./authorization/create-authorization-server.js";
import type { Bank } from "./bank.js";
import type { BankClock } from "./clock/bank-clock.js";
import type { Consent } from "./consents/consents.js";
import { type ConsentEnd, createConsents, type KeptConsents } from "./consents/create-consents.js";
import { createControlApp } from "./control/create-control-app.js";
import { faultCatalogue } from "./faults/catalogue/fault-catalogue.js";
import { createAuthorizationEffects } from "./faults/create-authorization-effects.js";
import { createFaults } from "./faults/create-faults.js";
import {
  type FaultParts,
  faultMiddleware,
  type HttpPlace,
  type OccasionOf,
} from "./faults/fault-middleware.js";
import { faultsAround } from "./faults/faults-around.js";
import { magicUsers } from "./faults/magic-users.js";
import type { Listeners } from "./listeners/open-listeners.js";
import { refusePastCertificates } from "./listeners/refuse-past-certificates.js";
import type { RefusedConnections } from "./listeners/refused-connections.js";
import type { OpenPeople } from "./people/open-people.js";
import { createPhone } from "./phone/create-phone.js";
import { createPhonePage } from "./phone-page/create-phone-page.js";
import type { CertificateKind, CertificateRequest, Identity, Pki } from "./pki/pki.js";
import { localProfile } from "./profile/local-profile.js";
import { createRequestLog } from "./requests/create-request-log.js";
import type { ListenerName } from "./requests/request-log.js";
import type { Sandbox, SandboxOptions } from "./sandbox.js";
import { createLink, type LinkInput, type ReadyLink } from "./tpp/create-link.js";
import { registerReadyMadeTpp } from "./tpp/register-ready-made-tpp.js";

/** What a bank is opened with: everything that has to be closed again, or takes time, is there. */
export interface OpenBankInput {
  readonly options: SandboxOptions;
  readonly clock: BankClock;
  readonly pki: Pki;
  readonly people: OpenPeople;
  readonly refused: RefusedConnections;
  readonly listeners: Listeners;
}

/** Puts the parts of the bank together and lets the public in. */
export async function openBank(input: OpenBankInput): Promise<Sandbox> {
  const { options, clock, pki, people, refused, listeners } = input;
  const { edition = "2025-06", mode = "strict", surface = "zopa" } = options;
  const { addresses } = listeners;
  const requests = createRequestLog({ clock });
  const faults = createFaults({ catalogue: faultCatalogue, magicUsers });
  const { consents, serveWith } = consentsThatEndTokens(clock, people);
  const faultParts: FaultParts = {
    faults,
    clock,
    revokeConsent: (consentId: string): Consent => consents.revoke(consentId),
  };
  const around = (listener: ListenerName): readonly Middleware[] => [
    requests.middleware(listener),
    ...faultsAround(listener, faultParts),
  ];
  const server = createAuthorizationServer({
    addresses,
    clock,
    mode,
    consents,
    people,
    faults,
    pki,
    effects: createAuthorizationEffects(faultParts),
    // In memory nothing is gained by writing every token into tables.
    ...(options.database === undefined ? {} : { database: people.database }),
    around,
  });
  serveWith(server);
  const { clients, findToken } = server;
  const bank: Bank = {
    ...{
      edition,
      mode,
      surface,
      addresses,
      clock,
      pki,
      clients,
      consents,
      people,
      findToken,
      faults,
      requests,
    },
  };
  const resourceHandler = createAccountsHandler(bank, {
    before: [...around("resource"), refusePastCertificates(clock)],
    faults: (place: HttpPlace, occasionOf: OccasionOf): Middleware =>
      faultMiddleware(place, faultParts, occasionOf),
  });
  const tpp = await registerReadyMadeTpp({
    clients,
    pki,
    authentication: options.authentication ?? "private_key_jwt",
    redirectUri: options.redirectUri ?? "https://tpp.example/callback",
  });
  const phone = createPhone({ ...bank });

  const reset = (seed?: string): Promise<void> => {
    people.reset(seed);
    consents.reset();
    server.reset();
    faults.clear();
    requests.clear();
    refused.clear();
    return Promise.resolve();
  };
  const { closed, close } = closing(input);
  const linkParts = { tpp, issuer: addresses.authorization, edition, clock, consents };
  const newLink = (link?: LinkInput): Promise<ReadyLink> => createLink(linkParts, link);
  const controlToken = randomBytes(32).toString("base64url");
  const control = createControlApp(bank, {
    token: controlToken,
    tpp,
    refusedConnections: refused.all,
    createLink: newLink,
    reset,
    stop: close,
  });
  control.use(createPhonePage(bank));

  listeners.authorization.answerWith(server.authorizationHandler);
  listeners.token.answerWith(server.tokenHandler);
  listeners.resource.answerWith(resourceHandler);
  listeners.control.answerWith(control.callback());

  return {
    issuer: addresses.authorization,
    addresses,
    profile: localProfile({ addresses, edition, surface }),
    tpp,
    phone,
    clock,
    consents: { list: consents.list, find: consents.find, revoke: consents.revoke },
    faults,
    requests: { all: requests.all, clear: requests.clear, refusedConnections: refused.all },
    users: people.users,
    issueCertificate: async (kind: CertificateKind, request?: CertificateRequest): Promise<Identity> => {
      const identity = await pki.issue(kind, request);
      // The first certificate of a trust service brings an authority that the listeners do not know yet.
      listeners.token.letIn(pki.clientAuthorities);
      listeners.resource.letIn(pki.clientAuthorities);
      return identity;
    },
    registerClient: clients.register,
    createLink: newLink,
    reset,
    controlToken,
    closed,
    close,
  };
}

interface ConsentsThatEndTokens {
  readonly consents: KeptConsents;
  readonly serveWith: (server: Pick<AuthorizationServer, "revokeGrants">) => void;
}

/** The consents end the tokens of the authorisation server, which is made after them and needs them. */
function consentsThatEndTokens(clock: BankClock, { database }: OpenPeople): ConsentsThatEndTokens {
  let server: Pick<AuthorizationServer, "revokeGrants"> | undefined;
  const consents = createConsents({
    clock,
    database,
    // The access tokens of one that expired or was revoked stay known: the answer to them says why.
    onEnd: (consentId: string, end: ConsentEnd): void =>
      end === "deleted" ? server?.revokeGrants(consentId) : undefined,
  });
  return {
    consents,
    serveWith: (made: Pick<AuthorizationServer, "revokeGrants">): void => {
      server = made;
    },
  };
}

function closing({ options, listeners, people }: OpenBankInput): Pick<Sandbox, "closed" | "close"> {
  const { signal } = options;
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  let begun = false;

  const close = async (): Promise<void> => {
    if (!begun) {
      begun = true;
      signal?.removeEventListener("abort", close);
      await listeners.close();
      people.close();
      resolve();
    }
    await closed;
  };
  signal?.addEventListener("abort", close, { once: true });
  return { closed, close };
}
