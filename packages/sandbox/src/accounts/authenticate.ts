import type { IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";
import type { Context } from "koa";
import type { FindToken, TokenFacts } from "../authorization/tokens.js";
import { noteClient } from "../requests/request-notes.js";
import type { Operation } from "./operations.js";
import { Refusal } from "./refusal.js";

/** The SHA-256 thumbprint, in base64url, of the certificate that a request came with. */
export type ThumbprintOf = (request: IncomingMessage) => string | undefined;

/** Reads the thumbprint from the connection (RFC 8705 §3.1). */
export function thumbprintOfPeer(request: IncomingMessage): string | undefined {
  const { fingerprint256 } = (request.socket as TLSSocket).getPeerX509Certificate?.() ?? {};
  return fingerprint256 === undefined
    ? undefined
    : Buffer.from(fingerprint256.replaceAll(":", ""), "hex").toString("base64url");
}

/**
 * Looks at the access token: is it one of ours, bound to this certificate, alive, of the right kind and scope?
 *
 * @throws {Refusal} 401 or 403.
 */
export async function authenticate(
  context: Context,
  operation: Operation,
  parts: { readonly findToken: FindToken; readonly thumbprintOf: ThumbprintOf },
): Promise<TokenFacts> {
  const token = await parts.findToken(bearerIn(context));
  if (token === undefined) {
    throw unauthorised("token-unknown", "The bank never gave out this access token, or has revoked it.");
  }
  noteClient(context, token.clientId);
  refuseOtherCertificate(token, parts.thumbprintOf(context.req));
  if (token.expired) {
    throw new Refusal(
      401,
      {
        rule: "token-expired",
        clause: "RFC 6750 §3.1",
        errorCode: "TKXP",
        path: "Authorization",
        explanation: "The access token is past its end. Use the refresh token for a new one.",
      },
      challenge("invalid_token", "The access token expired"),
    );
  }
  refuseOtherKind(token, operation);
  refuseOtherScope(token);
  return token;
}

function bearerIn(context: Context): string {
  const authorization = context.get("authorization");
  if (authorization === "") {
    throw new Refusal(
      401,
      {
        rule: "token-missing",
        clause: "RFC 6750 §2.1",
        explanation: "There is no Authorization header. Send `Authorization: Bearer` and the access token.",
      },
      { "WWW-Authenticate": "Bearer" },
    );
  }
  const [, token] = /^bearer ([A-Za-z0-9\-._~+/]+=*)$/i.exec(authorization) ?? [];
  if (token === undefined) {
    throw unauthorised(
      "token-malformed",
      "The Authorization header is not `Bearer`, one space and a token.",
      "RFC 6750 §2.1",
    );
  }
  return token;
}

function refuseOtherCertificate({ x5tS256 }: TokenFacts, presented: string | undefined): void {
  if (x5tS256 === undefined || x5tS256 !== presented) {
    throw unauthorised(
      "token-of-another-certificate",
      "The access token is bound to another client certificate than this connection has. After a change of certificate, refresh first.",
      "RFC 8705 §3",
    );
  }
}

function refuseOtherKind({ kind }: TokenFacts, { token, endpoint }: Operation): void {
  if (kind !== token) {
    throw unauthorised(
      "token-of-another-kind",
      token === "client"
        ? `${endpoint} takes a token by client credentials, not one of a customer.`
        : `${endpoint} takes a token that a customer's authorisation brought, not one by client credentials.`,
      "Account and Transaction API v4.0, security",
    );
  }
}

function refuseOtherScope({ scope }: TokenFacts): void {
  if (!scope.split(" ").includes("accounts")) {
    throw new Refusal(
      403,
      {
        rule: "scope-missing",
        clause: "RFC 6750 §3.1",
        errorCode: "AG08",
        path: "Authorization",
        explanation: "The access token does not have the scope `accounts`.",
      },
      { "WWW-Authenticate": 'Bearer error="insufficient_scope", scope="accounts"' },
    );
  }
}

// What is not a token of ours gets no body: AISP v4.0 has none for it.
function unauthorised(rule: string, explanation: string, clause = "RFC 6750 §3.1"): Refusal {
  return new Refusal(401, { rule, clause, explanation }, challenge("invalid_token", explanation));
}

function challenge(error: string, description: string): Readonly<Record<string, string>> {
  // The grammar of error_description has no quotation mark and no backslash.
  return {
    "WWW-Authenticate": `Bearer error="${error}", error_description="${description.replaceAll(/["\\]/g, "'")}"`,
  };
}
