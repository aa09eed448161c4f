import { type CallOptions, readNothing } from "@zopa-openbanking/core";
import { checkContext } from "./internal/check-context.js";
import { postForm } from "./internal/post-form.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";

/** Which token is to end. */
export interface RevokeInput {
  readonly token: string;
  /** Helps the bank find it. */
  readonly tokenTypeHint?: "access_token" | "refresh_token" | undefined;
}

/**
 * Tells the bank that a token is no longer needed. One that the bank does not know counts as revoked.
 *
 * A consent outlives its tokens: delete it as well.
 *
 * @throws {TokenError} `endpoint_missing` when the bank offers no revocation; others when it refuses.
 * @throws {BankError} {@link TransportError} when there is no answer to speak of; repeating is safe.
 * @throws {TypeError} when the context contradicts itself, or `token` is empty.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7009#section-2 | RFC 7009 §2}
 *
 * @example
 * ```ts
 * import { type Grant, type OidcHybridContext, revoke } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const context: OidcHybridContext;
 * declare const grant: Grant;
 *
 * if (grant.refreshToken !== null) {
 *   await revoke(context, { token: grant.refreshToken, tokenTypeHint: "refresh_token" });
 * }
 * ```
 */
export async function revoke(
  context: OidcHybridContext,
  { token, tokenTypeHint }: RevokeInput,
  options: CallOptions = {},
): Promise<void> {
  checkContext(context);
  if (typeof token !== "string" || token === "") {
    throw new TypeError("`token` must be a text that is not empty.");
  }
  const hint = tokenTypeHint === undefined ? {} : { token_type_hint: tokenTypeHint };
  await postForm(
    context,
    { endpoint: "revocation_endpoint", parameters: { token, ...hint }, read: readNothing },
    options,
  );
}
