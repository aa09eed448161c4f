/** A parameter of the authorisation link, by its wire name. */
export type AuthorizationParameter =
  | "client_id"
  | "response_type"
  | "scope"
  | "request"
  | "request_uri"
  | "redirect_uri"
  | "state"
  | "nonce";

/**
 * The parameters that stand outside the request object as well as in it.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.3 | FAPI 1.0 Advanced 5.2.3-9}
 */
export interface DuplicatedParameters {
  /**
   * The `response_type` of the link. The request object's value, or `code` where a bank prints that in its
   * link: the signed value inside the request object is the one that counts.
   */
  readonly response_type: "code id_token" | "code";
  /** The `scope` of the link: one space between values, before any encoding. */
  readonly scope: string;
}

/**
 * How the customer is sent to the bank, and how the answer comes back.
 *
 * The link is `link`, then `?`, then `parameters` in their order as `name=value` joined by `&`. Values are
 * percent-encoded as `encodeURIComponent` does, with a space written as `spaceEncoding` says.
 */
export interface AuthorizationProfile {
  /**
   * The link without its query, byte for byte: `zopa://consent-access-request`. Left out when the discovery
   * document's `authorization_endpoint` is to be used.
   */
  readonly link?: string;
  /** `app`: a link with a scheme of its own that opens the bank's app. `https`: a web address. */
  readonly linkKind: "app" | "https";
  /** True when there is no web page to fall back on: a desktop needs a QR code or a hand-over to a phone. */
  readonly appOnly: boolean;
  /** The parameters of the link, in the order in which the bank prints them. */
  readonly parameters: readonly AuthorizationParameter[];
  /** Values of the parameters that repeat what the request object says. */
  readonly duplicated: DuplicatedParameters;
  /** Whether the bank needs the duplicated parameters outside, or only puts up with them. */
  readonly outerParameters: "required" | "accepted";
  /** How a space in a parameter's value is written. */
  readonly spaceEncoding: "%20" | "+";
  /**
   * Where the answer stands when it comes back. `fragment` is the default of `code id_token`. `query` is
   * against OAuth 2.0 Multiple Response Types §5, yet some banks do it, and a profile says what a bank does.
   * `jwt` is JARM.
   *
   * @see {@link https://openid.net/specs/oauth-v2-multiple-response-types-1_0.html#Combinations}
   */
  readonly responseMode: "fragment" | "query" | "form_post" | "jwt";
  /** Whether the answer is a signed JWT (JARM) in place of an id_token. `off` for the hybrid flow. */
  readonly jarm: "off" | "required";
  /**
   * Pushed authorisation requests (RFC 9126).
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9126}
   */
  readonly pushedRequests: "off" | "accepted" | "required";
  /** Whether the request carries a PKCE challenge (RFC 7636). FAPI asks for it with pushed requests only. */
  readonly pkce: "off" | "S256";
  /** Seconds to wait between creating a consent and sending the customer; 0 when the bank asks for none. */
  readonly delayAfterConsentSeconds: number;
  /** Whether the customer can authorise a consent again under the same ConsentId. */
  readonly reauthentication: "supported" | "unsupported" | "unknown";
}
