/**
 * What the token endpoint answers.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-5.1 | RFC 6749 section 5.1}
 */
export interface TokenResponseProfile {
  /** The `token_type` as the bank writes it. A client compares it ignoring case, as RFC 6749 asks. */
  readonly tokenType: string;
  /**
   * What `scope` in the answer looks like. `as_requested`: the requested values, or left out, which means the
   * same. `may_add`: more values than were asked for. `may_be_empty`: an empty text. `unknown`: nothing said.
   */
  readonly scopeEcho: "as_requested" | "may_add" | "may_be_empty" | "unknown";
  /** Grants on which `scope` has to be sent although OAuth makes it optional there. */
  readonly scopeSentOn: readonly ("authorization_code" | "refresh_token")[];
  /** The `scope` of the client-credentials token that creates consents. */
  readonly consentScope: string;
  /** Whether an access token works only with the client certificate it was issued to (RFC 8705 section 3). */
  readonly certificateBound: boolean;
}
