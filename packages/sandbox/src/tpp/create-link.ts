import { createPrivateKey, randomBytes } from "node:crypto";
import { SignJWT } from "jose";
import type { BankClock } from "../clock/bank-clock.js";
import type { Consents } from "../consents/consents.js";
import type { Edition } from "../options.js";
import type { ReadyMadeTpp } from "./ready-made-tpp.js";

/** What the link should ask the customer for. */
export interface LinkInput {
  /** Default: everything that a bank account or a card of Zopa can show. */
  readonly permissions?: readonly string[];
  /** When the consent ends, ISO 8601 with an offset. It has no end when left out. */
  readonly expirationDateTime?: string;
  /** Random when left out. */
  readonly state?: string;
  /** Random when left out. */
  readonly nonce?: string;
}

/** A consent that waits for the customer, and the link that opens it in the app. */
export interface ReadyLink {
  readonly consentId: string;
  readonly url: string;
  readonly state: string;
  readonly nonce: string;
}

interface LinkContext {
  readonly tpp: ReadyMadeTpp;
  readonly issuer: string;
  readonly edition: Edition;
  readonly clock: BankClock;
  readonly consents: Consents;
}

const usualPermissions = [
  "ReadAccountsDetail",
  "ReadBalances",
  "ReadTransactionsDetail",
  "ReadTransactionsCredits",
  "ReadTransactionsDebits",
  "ReadBeneficiariesDetail",
  "ReadDirectDebits",
  "ReadStandingOrdersDetail",
  "ReadOffers",
  "ReadStatementsDetail",
  "ReadParty",
  "ReadPartyPSU",
];

/**
 * Makes a consent of the ready-made third party and the link to it, as its own server would: for looking at the phone
 * page, and for tests that begin after the redirect.
 */
export async function createLink(context: LinkContext, input: LinkInput = {}): Promise<ReadyLink> {
  const { tpp, clock, consents, edition, issuer } = context;
  const state = input.state ?? randomBytes(16).toString("base64url");
  const nonce = input.nonce ?? randomBytes(16).toString("base64url");
  const { expirationDateTime } = input;
  const { consentId } = consents.create({
    clientId: tpp.clientId,
    permissions: input.permissions ?? usualPermissions,
    ...(expirationDateTime === undefined ? {} : { expirationDateTime }),
  });

  const now = clock.now();
  const request = await new SignJWT({
    response_type: "code id_token",
    client_id: tpp.clientId,
    redirect_uri: tpp.redirectUri,
    scope: "openid accounts",
    state,
    nonce,
    claims: { id_token: { openbanking_intent_id: { value: consentId, essential: true } } },
  })
    .setProtectedHeader({ alg: "PS256", kid: tpp.kid, typ: "JWT" })
    .setIssuer(tpp.clientId)
    .setAudience(issuer)
    .setNotBefore(now)
    .setExpirationTime(now + 500)
    .sign(createPrivateKey(tpp.signingKey));

  const outer = edition === "2026-05" ? "code%20id_token" : "code";
  const url = `zopa://consent-access-request?client_id=${encodeURIComponent(tpp.clientId)}&response_type=${outer}&scope=openid%20accounts&request=${request}`;
  return { consentId, url, state, nonce };
}
