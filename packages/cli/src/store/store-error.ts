import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";

/** Every way in which the file of grants cannot be used. */
export type StoreErrorCode =
  /** It is not what this program writes: cut off, changed or somebody else's. It is left as it is. */
  | "store_damaged"
  /** A later version of this program wrote it. */
  | "store_version"
  /** It is encrypted with another key. */
  | "store_wrong_key"
  /** It is encrypted, and no key was given. */
  | "store_key_missing"
  /** The key is not 32 bytes in base64, base64url or hex. */
  | "store_key_invalid"
  /** A key was given, and the file is in plain text. */
  | "store_not_encrypted"
  /** No room on the disk. What was stored before is still there. */
  | "store_full"
  /** The file, or its folder, may not be written. What was stored before is still there. */
  | "store_read_only"
  /** The file may not be read, or reading or writing failed. */
  | "store_unusable"
  /** Another process holds the lock for too long. */
  | "store_locked";

/** What a {@link StoreError} is made with, besides its message. */
export interface StoreErrorOptions extends OpenBankingErrorOptions {
  readonly code: StoreErrorCode;
  /** The path of the file. */
  readonly place: string;
}

/**
 * The file of grants cannot be used. Nothing that it held is lost.
 *
 * @example
 * ```ts
 * import { StoreError } from "@zopa-openbanking/cli";
 *
 * throw new StoreError("There is no room on the disk for the grants.", { code: "store_full", place: "/state/grants" });
 * ```
 */
export class StoreError extends OpenBankingError {
  readonly code: StoreErrorCode;
  readonly place: string;

  constructor(message: string, options: StoreErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.place = options.place;
  }

  override get name(): "StoreError" {
    return "StoreError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), place: this.place };
  }
}
