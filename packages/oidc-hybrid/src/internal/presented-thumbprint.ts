import type { OidcHybridContext } from "../oidc-hybrid-context.js";

/** The certificate that `fetch` presents now, where it is known and tokens are bound to it. */
export function presentedThumbprint({ certificate, profile }: OidcHybridContext): string | null {
  if (!profile.tokenResponse.certificateBound) {
    return null;
  }
  const presented = typeof certificate === "function" ? certificate() : certificate;
  return presented?.x5tS256 ?? null;
}
