/**
 * A published document of the standard.
 *
 * @see {@link https://github.com/OpenBankingUK/read-write-api-specs | OpenBankingUK/read-write-api-specs}
 */
export interface Specification {
  readonly title: string;
  readonly version: string;
  /** The tag of the public repository that holds it. */
  readonly tag: string;
  readonly address: string;
  readonly sha256: string;
}
