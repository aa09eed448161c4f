/**
 * What a bank takes beyond what this toolkit sends.
 *
 * Told so that a reader is warned by it and a test can show it. A client never uses any of it.
 */
export interface AlsoAccepts {
  /** Request object algorithms outside FAPI that the bank takes all the same. */
  readonly requestObjectAlgorithms: readonly ("none" | "RS256")[];
  /** Values of `response_type` beside the profile's own. */
  readonly responseTypes: readonly ("code" | "id_token" | "token")[];
  /** Client authentication outside FAPI. */
  readonly clientAuthentication: readonly ("client_secret_basic" | "client_secret_post")[];
}
