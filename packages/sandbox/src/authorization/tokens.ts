/** What the bank knows of an access token. */
export interface TokenFacts {
  /** `client`: by client credentials, for consents. `customer`: by an authorisation, for account data. */
  readonly kind: "client" | "customer";
  readonly clientId: string;
  readonly scope: string;
  /** The certificate it is bound to (RFC 8705 §3). */
  readonly x5tS256: string | undefined;
  /** Past its end at the bank's present time. */
  readonly expired: boolean;
  /** The consent of a customer token. */
  readonly consentId?: string;
  /** The customer. */
  readonly userId?: string;
}

/** Looks up an access token. `undefined`: the bank never gave it out, or has revoked it. */
export type FindToken = (accessToken: string) => Promise<TokenFacts | undefined>;
