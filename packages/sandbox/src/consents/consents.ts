/** The states of an account access consent (AISP v4.0). */
export type ConsentStatus = "AWAU" | "AUTH" | "RJCT" | "CANC" | "EXPD";

export interface StatusReason {
  readonly StatusReasonCode: string;
  readonly StatusReasonDescription: string;
}

/** A consent as the bank holds it. Times are seconds since the epoch; dates that the client sent stay its text. */
export interface Consent {
  readonly consentId: string;
  readonly clientId: string;
  readonly permissions: readonly string[];
  readonly expirationDateTime?: string;
  readonly transactionFromDateTime?: string;
  readonly transactionToDateTime?: string;
  readonly createdAt: number;
  readonly status: ConsentStatus;
  readonly statusUpdatedAt: number;
  readonly statusReasons: readonly StatusReason[];
  /** Who approved it, once somebody has. */
  readonly userId?: string;
  /** The accounts that the customer picked. */
  readonly accountIds: readonly string[];
  /** When the customer last passed strong authentication for it. */
  readonly authorisedAt?: number;
}

/** What a client asks for. It has passed the checks of the consent endpoint. */
export interface NewConsent {
  readonly clientId: string;
  readonly permissions: readonly string[];
  readonly expirationDateTime?: string;
  readonly transactionFromDateTime?: string;
  readonly transactionToDateTime?: string;
}

/** The consents of the bank. Every read sees the state at the bank's present time: one past its end is EXPD. */
export interface Consents {
  readonly create: (consent: NewConsent) => Consent;
  /** Deleted ones are gone: `undefined`, as for ids never given out. */
  readonly find: (consentId: string) => Consent | undefined;
  readonly list: () => readonly Consent[];
  /**
   * The customer has approved: AWAU, AUTH (again) or CANC become AUTH.
   *
   * @throws {ConsentError} for one that is final, past its end, or CANC with U039; `consent_unknown` for others.
   */
  readonly authorise: (
    consentId: string,
    approval: { readonly userId: string; readonly accountIds: readonly string[] },
  ) => Consent;
  /** The customer has declined: AWAU becomes RJCT. One that is AUTH or CANC stays as it is. */
  readonly reject: (consentId: string, reasonCode?: string) => Consent;
  /**
   * The customer has withdrawn it at the bank, or the bank has suspended it (`TKSP`): AUTH becomes CANC. The customer may
   * approve it again (U028) unless the reason is U039. One that is CANC stays as it is.
   *
   * @throws {ConsentError} for one that is not approved.
   */
  readonly revoke: (consentId: string, reasonCode?: string) => Consent;
  /** The client has deleted it. False when there was none. */
  readonly delete: (consentId: string) => boolean;
}
