/**
 * The parameters of an authorisation response.
 *
 * @see {@link https://www.iana.org/assignments/oauth-parameters/oauth-parameters.xhtml | IANA, OAuth Parameters}
 */
export const responseParameters: ReadonlySet<string> = new Set([
  "code",
  "id_token",
  "state",
  "error",
  "error_description",
  "error_uri",
  "iss",
  "response",
  "access_token",
  "token_type",
  "expires_in",
  "scope",
  "session_state",
]);
