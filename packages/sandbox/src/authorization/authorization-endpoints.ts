import type { Addresses } from "../bank.js";

/** The paths of the authorisation server. The token endpoint and revocation are on the token listener, the rest is not. */
export const authorizationPaths = {
  metadata: "/.well-known/openid-configuration",
  jwks: "/jwks",
  authorization: "/auth",
  interaction: "/interaction",
  token: "/token",
  revocation: "/token/revocation",
} as const;

/** The addresses of the authorisation server's endpoints. */
export interface AuthorizationEndpoints {
  readonly metadata: string;
  readonly jwks: string;
  /** What the app calls for the customer. Only the permissive mode publishes it: Zopa's production has a link instead. */
  readonly authorization: string;
  readonly token: string;
  readonly revocation: string;
}

/** Where a bank's endpoints are. */
export function authorizationEndpoints({ authorization, token }: Addresses): AuthorizationEndpoints {
  return {
    metadata: `${authorization}${authorizationPaths.metadata}`,
    jwks: `${authorization}${authorizationPaths.jwks}`,
    authorization: `${authorization}${authorizationPaths.authorization}`,
    token: `${token}${authorizationPaths.token}`,
    revocation: `${token}${authorizationPaths.revocation}`,
  };
}
