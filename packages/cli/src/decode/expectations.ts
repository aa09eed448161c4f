import type { BankProfile } from "@zopa-openbanking/profiles";

/** What a token is held against. */
export interface Expectations {
  readonly profile: BankProfile;
  /** Seconds since the Unix epoch. */
  readonly now: number;
  readonly clientId: string | undefined;
  readonly redirectUri: string | undefined;
  /** The id of our own signing key. */
  readonly kid: string | undefined;
}
