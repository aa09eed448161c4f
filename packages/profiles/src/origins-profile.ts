/**
 * The bank's own origins beside the issuer's: exact https origins, no path, no trailing slash.
 *
 * A transport narrows itself to these and to the origins of the checked metadata.
 */
export interface OriginsProfile {
  /** Origins that serve the token endpoint over mutual TLS. At Zopa `as1`, where the issuer is `auth1`. */
  readonly token: readonly string[];
  /** Origins that serve the account API over mutual TLS. At Zopa `rs1`. */
  readonly resource: readonly string[];
}
