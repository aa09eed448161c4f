/** What is special about a bank's discovery document. */
export interface DiscoveryProfile {
  /**
   * Whether the document holds `authorization_endpoint`. When it does not, the link comes from
   * `authorization.link` and from nowhere else.
   */
  readonly publishesAuthorizationEndpoint: boolean;
  /** Members that the bank supports but leaves out of the document, by their wire names. */
  readonly missingMembers: readonly string[];
  /** The JSON at `jwks_uri`: the standard's `{ "keys": [] }`, or a bare array of keys. */
  readonly keySetForm: "object" | "bare_array";
}
