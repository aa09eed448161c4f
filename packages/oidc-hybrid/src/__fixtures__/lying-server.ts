import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import type { SelfSigned } from "@zopa-openbanking/testing";
import { alternateKeys, bankKeys, type Keys } from "./lying-server-keys.js";
import {
  type Finding,
  observeAuthorization,
  observeClient,
  observeInteraction,
  observeResource,
  observeTransport,
  type RegisteredClient,
  reporterOf,
} from "./lying-server-observer.js";
import { type Claims, halfHash, type IdTokenLie, idTokenOf } from "./lying-server-tokens.js";

/** Where and how the server lies; it tells the truth about everything that is left out. */
export interface Lies {
  readonly discovery?: (document: Claims) => void;
  /** The id_token in the fragment. */
  readonly authorization?: IdTokenLie;
  /** The parameters of the fragment. */
  readonly response?: (parameters: URLSearchParams) => void;
  /** The id_token that comes for the code. */
  readonly exchange?: IdTokenLie;
  /** The whole answer to the code. */
  readonly exchangeBody?: (body: Claims) => void;
  /** Brings an id_token with a refresh, which there is none of otherwise. */
  readonly refresh?: IdTokenLie;
  readonly refreshBody?: (body: Claims) => void;
}

/** One request, as far as a certification run cares. */
interface Seen {
  /** `POST /token authorization_code`. */
  readonly what: string;
  /** False for the discovery document and the keys, which may be asked for at any time. */
  readonly matters: boolean;
}

export interface LyingServerOptions {
  readonly identity: SelfSigned;
  readonly client: RegisteredClient;
  readonly clock: () => number;
}

const base = "/open-banking/v4.0/aisp";

/** The names under which everything is served, both at 127.0.0.1: one with, one without client certificates. */
interface Hosts {
  readonly plain: string;
  readonly mtls: string;
}

/** Everything that lives for one test. */
class Session {
  lies: Lies = {};
  readonly seen: Seen[] = [];
  readonly findings: Finding[] = [];
  readonly consents = new Set<string>();
  readonly usedIds = new Set<unknown>();
  issued = 0;
  clientToken: string | undefined;
  accessToken: string | undefined;
  refreshToken: string | undefined;
  code: string | undefined;
  request: Claims = {};
  /** How much was seen when the last id_token of the front channel was issued. */
  mark = 0;

  next(kind: string): string {
    this.issued += 1;
    return `${kind}-${this.issued}-${"x7Qm2Zk9".repeat(3)}`;
  }
}

/** A server of the standard library alone that lies on demand, and takes down what its client does. */
export class LyingServer {
  readonly #options: LyingServerOptions;
  readonly #servers: readonly Server[];
  readonly #hosts: Hosts;
  #session: Session = new Session();

  private constructor(options: LyingServerOptions, servers: readonly Server[], hosts: Hosts) {
    this.#options = options;
    this.#servers = servers;
    this.#hosts = hosts;
  }

  static async start(options: LyingServerOptions): Promise<LyingServer> {
    const { key, cert } = options.identity;
    const plain = createServer({ key, cert });
    // Nobody signed the client's certificate but itself: its thumbprint is compared instead.
    const mtls = createServer({ key, cert, requestCert: true, rejectUnauthorized: false });
    const [plainHost, mtlsHost] = await Promise.all([plain, mtls].map(listening));
    const hosts = { plain: plainHost ?? "", mtls: mtlsHost ?? "" };
    const server = new LyingServer(options, [plain, mtls], hosts);
    plain.on("request", (request, response) => void server.#serve(request, response, false));
    mtls.on("request", (request, response) => void server.#serve(request, response, true));
    return server;
  }

  get issuer(): string {
    return this.#hosts.plain;
  }

  get resources(): string {
    return `${this.#hosts.mtls}${base}`;
  }

  get findings(): readonly Finding[] {
    return this.#session.findings;
  }

  get seen(): readonly string[] {
    return this.#session.seen.map(({ what }) => what);
  }

  /** What came after the id_token of the front channel, discovery and keys aside. */
  get seenAfterIdToken(): readonly string[] {
    const { seen, mark } = this.#session;
    return seen.slice(mark).flatMap(({ what, matters }) => (matters ? [what] : []));
  }

  /** Forgets everything of the test before, and lies like this from now on. */
  begin(lies: Lies = {}): void {
    this.#session = new Session();
    this.#session.lies = lies;
  }

  /** Lies differently, and forgets nothing. */
  lie(lies: Lies): void {
    this.#session.lies = lies;
  }

  /** The customer follows the link and agrees: returns where the browser is sent. */
  authorize(link: string): string {
    const session = this.#session;
    const { client, clock } = this.#options;
    const url = new URL(link);
    const intentId = [...session.consents].at(-1);
    const report = reporterOf(session.findings);
    session.request = observeAuthorization(url, client, this.#names(), intentId, clock(), report);
    session.code = session.next("code");
    const { state } = session.request;
    const claims = {
      ...this.#claims(),
      c_hash: halfHash(session.code),
      ...(typeof state === "string" ? { s_hash: halfHash(state) } : {}),
    };
    const parameters = new URLSearchParams({
      code: session.code,
      id_token: idTokenOf(claims, session.lies.authorization),
      ...(typeof state === "string" ? { state } : {}),
    });
    session.lies.response?.(parameters);
    session.mark = session.seen.length;
    return `${String(session.request["redirect_uri"])}#${parameters}`;
  }

  close(): void {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  #names(): { issuer: string; tokenEndpoints: string[] } {
    const { plain, mtls } = this.#hosts;
    return { issuer: plain, tokenEndpoints: [`${plain}/token`, `${mtls}/token`] };
  }

  /** What every id_token says. */
  #claims(): Claims {
    const { client, clock } = this.#options;
    const { request } = this.#session;
    const requested = (request["claims"] ?? {}) as Record<string, Record<string, Claims | undefined>>;
    const { openbanking_intent_id: intent, acr } = requested["id_token"] ?? {};
    return {
      iss: this.issuer,
      sub: "customer-7f3a",
      aud: client.clientId,
      nonce: request["nonce"],
      iat: clock(),
      exp: clock() + 300,
      auth_time: clock() - 20,
      openbanking_intent_id: intent?.["value"],
      ...(acr === undefined
        ? {}
        : { acr: [acr["value"], acr["values"]].flat().find((one) => one !== undefined) }),
    };
  }

  async #serve(request: IncomingMessage, response: ServerResponse, isMtls: boolean): Promise<void> {
    const address = new URL(request.url ?? "/", isMtls ? this.#hosts.mtls : this.#hosts.plain);
    let body = "";
    for await (const piece of request) {
      body += piece;
    }
    const [status, answer] = this.#answer(request, address, body, isMtls);
    // By the test's clock, since clients look at it.
    response.setHeader("date", new Date(this.#options.clock() * 1000).toUTCString());
    response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
    response.end(JSON.stringify(answer));
  }

  #answer(request: IncomingMessage, address: URL, body: string, isMtls: boolean): [number, unknown] {
    const session = this.#session;
    const route = `${request.method} ${address.pathname}`;
    const form = new URLSearchParams(body);
    const isOpen = route === "GET /.well-known/openid-configuration" || route === "GET /jwks";
    const grant = route === "POST /token" ? ` ${form.get("grant_type")}` : "";
    session.seen.push({ what: `${route}${grant}`, matters: !isOpen });
    const report = reporterOf(session.findings);
    const { client, clock } = this.#options;
    observeTransport(request.socket as TLSSocket, client, !isOpen, isMtls, report);
    observeInteraction(request.headers, report);
    switch (route) {
      case "GET /.well-known/openid-configuration":
        return [200, this.#document()];
      case "GET /jwks":
        return [200, { keys: [jwkOf(bankKeys, "PS256"), jwkOf(alternateKeys)] }];
      case "POST /token": {
        const type = request.headers["content-type"] ?? "";
        report("K6", "STOP", type.startsWith("application/x-www-form-urlencoded"), "the body is no form");
        observeClient(form, client, this.#names(), clock(), session.usedIds, report);
        return this.#token(form);
      }
      case `POST ${base}/account-access-consents`: {
        observeResource(address, request.headers, body, session.clientToken, report);
        const consentId = session.next("consent");
        session.consents.add(consentId);
        return [201, { Data: { ConsentId: consentId, Status: "AWAU" }, Risk: {} }];
      }
      case `GET ${base}/accounts`:
        observeResource(address, request.headers, body, session.accessToken, report);
        return [200, { Data: { Account: [{ AccountId: "22289" }] } }];
      default:
        report("T6", "STOP", false, `nothing is served at ${route}`);
        return [404, {}];
    }
  }

  #document(): Claims {
    const { plain, mtls } = this.#hosts;
    const document: Claims = {
      issuer: plain,
      authorization_endpoint: `${plain}/authorize`,
      token_endpoint: `${plain}/token`,
      jwks_uri: `${plain}/jwks`,
      mtls_endpoint_aliases: { token_endpoint: `${mtls}/token` },
      response_types_supported: ["code id_token"],
      grant_types_supported: ["authorization_code", "client_credentials", "refresh_token"],
      subject_types_supported: ["pairwise"],
      scopes_supported: ["openid", "accounts"],
      claims_supported: ["sub", "acr", "openbanking_intent_id"],
      acr_values_supported: ["urn:openbanking:psd2:sca", "urn:openbanking:psd2:ca"],
      id_token_signing_alg_values_supported: ["PS256"],
      request_object_signing_alg_values_supported: ["PS256"],
      token_endpoint_auth_methods_supported: ["private_key_jwt", "tls_client_auth"],
      token_endpoint_auth_signing_alg_values_supported: ["PS256"],
      tls_client_certificate_bound_access_tokens: true,
      request_parameter_supported: true,
      claims_parameter_supported: true,
    };
    this.#session.lies.discovery?.(document);
    return document;
  }

  #token(form: URLSearchParams): [number, unknown] {
    const session = this.#session;
    const report = reporterOf(session.findings);
    const { redirectUri } = this.#options.client;
    const bearer = { token_type: "Bearer", expires_in: 900 };
    switch (form.get("grant_type")) {
      case "client_credentials":
        session.clientToken = session.next("client");
        return [200, { ...bearer, access_token: session.clientToken, scope: form.get("scope") ?? "" }];
      case "authorization_code": {
        report("K7", "STOP", session.code !== undefined && form.get("code") === session.code, "another code");
        report("K7", "FAIL", form.get("redirect_uri") === redirectUri, "redirect_uri");
        session.code = undefined;
        const body: Claims = { ...bearer, ...this.#grant(), scope: session.request["scope"] };
        body["id_token"] = this.#secondIdToken(session.lies.exchange);
        session.lies.exchangeBody?.(body);
        return [200, body];
      }
      case "refresh_token": {
        const isNewest = form.get("refresh_token") === session.refreshToken;
        report("K8", "STOP", isNewest, "not the newest refresh token");
        const body: Claims = { ...bearer, ...this.#grant(), scope: session.request["scope"] };
        if (session.lies.refresh !== undefined) {
          body["id_token"] = this.#secondIdToken(session.lies.refresh);
        }
        session.lies.refreshBody?.(body);
        return [200, body];
      }
      default:
        return [400, { error: "unsupported_grant_type" }];
    }
  }

  #grant(): Claims {
    const session = this.#session;
    session.accessToken = session.next("access");
    session.refreshToken = session.next("refresh");
    return { access_token: session.accessToken, refresh_token: session.refreshToken };
  }

  #secondIdToken(lie: IdTokenLie | undefined): string {
    const { accessToken = "" } = this.#session;
    return idTokenOf({ ...this.#claims(), at_hash: halfHash(accessToken) }, lie);
  }
}

async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function jwkOf({ publicKey, kid }: Keys, alg?: string): Claims {
  return { ...publicKey.export({ format: "jwk" }), kid, use: "sig", ...(alg === undefined ? {} : { alg }) };
}
