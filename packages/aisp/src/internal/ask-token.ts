import type { CallOptions } from "@zopa-openbanking/core";
import type { AccessTokenRequest } from "../access-token-source.js";
import type { AispContext } from "../aisp-context.js";

/** Asks the context's source for a token. What is none is told here, where the mistake is, and not by a 401 of the bank. */
export async function askToken(
  { accessToken }: AispContext,
  request: AccessTokenRequest,
  options: CallOptions,
): Promise<string> {
  const token: unknown = await accessToken(request, options);
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError(
      "`accessToken` must give an access token: text without spaces, as the bank issued it, and without `Bearer` before it.",
    );
  }
  return token;
}
