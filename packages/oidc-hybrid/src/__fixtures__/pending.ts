import type { Pending } from "../pending.js";

/** The clock of the tests: 2027-01-15, in seconds. */
export const now = 1_800_000_000;

/** An authorisation that was begun a minute ago. */
export const pending: Pending = {
  url: "zopa://consent-access-request?client_id=client-1",
  state: "PjR8oN2vQm4xW6yK1sT3uA",
  nonce: "bZ7cX5dV9eL0fG2hJ4iM6k",
  consentId: "aac-9f3c",
  issuer: "https://auth.bank.example",
  clientId: "client-1",
  redirectUri: "https://tpp.example/callback?tenant=7",
  responseMode: "fragment",
  subject: null,
  codeVerifier: null,
  createdAt: now - 60,
  linkExpiresAt: now + 440,
  expiresAt: now + 840,
};
