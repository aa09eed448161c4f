import type { AdapterPayload } from "oidc-provider";

/** Something the authorisation server remembers. All times in it are the bank's. */
export interface StoredEntry {
  readonly model: string;
  readonly id: string;
  readonly payload: AdapterPayload;
  /** Seconds since the epoch. */
  readonly expiresAt: number;
}
