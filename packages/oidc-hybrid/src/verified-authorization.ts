/** What the id_token of the authorisation response said, for the next one to be compared with. */
export interface VerifiedIdToken {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: readonly string[];
  readonly nonce: string;
  readonly acr: string | null;
  readonly authTime: number | null;
}

/** An authorisation that holds: its code may be exchanged, once. The code is a secret. */
export interface VerifiedAuthorization {
  readonly outcome: "authorized";
  readonly code: string;
  readonly state: string;
  readonly nonce: string;
  readonly consentId: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly codeVerifier: string | null;
  /** The `sub` that has to come back, where one was given. */
  readonly subject: string | null;
  /** Null with JARM, whose answer holds no id_token. */
  readonly idToken: VerifiedIdToken | null;
}

/**
 * The customer declined. It is an outcome and no failure: tell the customer, and begin with a new consent when they want.
 *
 * The refusal of the hybrid flow is not signed: `state` alone says that it belongs to this authorisation.
 */
export interface DeclinedAuthorization {
  readonly outcome: "denied";
  readonly consentId: string;
  readonly state: string;
}
