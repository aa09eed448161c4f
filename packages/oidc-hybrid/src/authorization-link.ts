import { checkContext } from "./internal/check-context.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";

/** What the link carries, besides what the profile and the context know. */
export type AuthorizationLinkInput = (
  | { readonly requestObject: string; readonly requestUri?: undefined }
  | { readonly requestUri: string; readonly requestObject?: undefined }
) & {
  /** Only for a bank whose profile repeats it outside the request object. */
  readonly state?: string | undefined;
  /** Only for a bank whose profile repeats it outside the request object. */
  readonly nonce?: string | undefined;
};

/**
 * Writes the link that the customer follows, exactly as this edition of the bank's page prints it: which parameters, in
 * which order, and how a space is encoded.
 *
 * It begins with the profile's own link, into an app for example, or with the `authorization_endpoint` of the metadata.
 *
 * @throws {TypeError} when neither of the two exists, or a parameter that the profile lists has no value.
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.3 | FAPI 1.0 Advanced §5.2.3-9}
 *
 * @example
 * ```ts
 * import { authorizationLink, type OidcHybridContext } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const context: OidcHybridContext;
 * declare const requestObject: string;
 *
 * const link: string = authorizationLink(context, { requestObject });
 * // zopa://consent-access-request?client_id=…&response_type=code&scope=openid%20accounts&request=eyJ…
 * ```
 */
export function authorizationLink(context: OidcHybridContext, input: AuthorizationLinkInput): string {
  checkContext(context);
  const { authorization } = context.profile;
  const base = authorization.link ?? webAddress(context);
  const values: Readonly<Record<string, string | undefined>> = {
    client_id: context.clientId,
    response_type: authorization.duplicated.response_type,
    scope: authorization.duplicated.scope,
    request: input.requestObject,
    request_uri: input.requestUri,
    redirect_uri: context.redirectUri,
    state: input.state,
    nonce: input.nonce,
  };
  const query = authorization.parameters.map((name) => {
    const value = values[name];
    if (value === undefined) {
      throw new TypeError(`\`${name}\` is missing: the profile lists it among the parameters of the link.`);
    }
    return `${name}=${encoded(value, authorization.spaceEncoding)}`;
  });
  return `${base}${base.includes("?") ? "&" : "?"}${query.join("&")}`;
}

function webAddress({ metadata }: OidcHybridContext): string {
  const address = metadata.authorization_endpoint;
  if (address === undefined || !address.startsWith("https://") || address.includes("#")) {
    throw new TypeError(
      "`metadata.authorization_endpoint` must be an https URL without a fragment: the profile has no link of its own.",
    );
  }
  return address;
}

function encoded(value: string, space: "%20" | "+"): string {
  return encodeURIComponent(value).replaceAll("%20", space);
}
