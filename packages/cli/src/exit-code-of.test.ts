import { AccessError, ConsentError } from "@zopa-openbanking/aisp";
import { CertificateError } from "@zopa-openbanking/certificates";
import { BankError, TransportError } from "@zopa-openbanking/core";
import { DiscoveryError } from "@zopa-openbanking/discovery";
import { KeyError } from "@zopa-openbanking/jws";
import { TlsError } from "@zopa-openbanking/mtls";
import { AuthorizationError, TokenError } from "@zopa-openbanking/oidc-hybrid";
import { expect, it } from "vitest";
import { CliError } from "./cli-error.js";
import { exitCodeOf } from "./exit-code-of.js";
import { StoreError } from "./store/store-error.js";

const host = "bank.example";

it.each([
  ["usage", new CliError("x", { code: "usage" }), 2],
  ["Ctrl-C at a question", new CliError("x", { code: "interrupted" }), 130],
  ["configuration", new CliError("x", { code: "configuration_invalid" }), 3],
  ["the store", new StoreError("x", { code: "store_full", place: "x" }), 3],
  ["a key", new KeyError("x", { code: "key_is_public" }), 3],
  ["a certificate", new CertificateError("x", { code: "damaged" }), 3],
  ["our certificate in TLS", new TlsError("x", { code: "client_cert_revoked", host }), 3],
  ["the bank's certificate", new TlsError("x", { code: "server_cert_expired", host }), 5],
  ["no connection", new TransportError("x", { code: "transport_unreachable", host }), 5],
  ["a wrong argument", new TypeError("`x` must be"), 3],
  ["a declined authorisation", new AuthorizationError("x", { code: "authorization_denied" }), 4],
  ["an answer of another bank", new AuthorizationError("x", { code: "issuer_mismatch" }), 4],
  ["metadata of another bank", new DiscoveryError("x", { code: "issuer_mismatch" }), 5],
  ["a refused client", new TokenError("x", { code: "client_rejected", host }), 4],
  ["401", new BankError({ status: 401, host }), 4],
  ["invalid_grant", new BankError({ status: 400, host, oauthError: "invalid_grant" }), 4],
  ["500", new BankError({ status: 500, host }), 5],
  ["429", new BankError({ status: 429, host }), 6],
  ["the budget", new AccessError("x", { code: "access_limit_reached", endpoint: "GET /accounts" }), 6],
  ["403", new BankError({ status: 403, host }), 7],
  ["a consent", new ConsentError("x", { code: "consent_expired" }), 7],
  ["a mistake of ours", new TypeError("Cannot read properties of undefined"), 1],
  ["anything else", new Error("x"), 1],
  ["what is no error", "x", 1],
])("is stable: %s", (_, problem, expected) => {
  expect(exitCodeOf(problem)).toBe(expected);
});
