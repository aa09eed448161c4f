import { type CallOptions, readJson } from "@zopa-openbanking/core";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import { TokenError } from "../token-error.js";
import { postForm } from "./post-form.js";

/** What stands for the request object in the link. */
export interface PushedRequest {
  readonly requestUri: string;
  readonly expiresInSeconds: number;
}

/**
 * Pushes the request object to the bank.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9126#section-2.2 | RFC 9126 §2.2, §3}
 */
export async function pushRequest(
  context: OidcHybridContext,
  requestObject: string,
  options: CallOptions,
): Promise<PushedRequest> {
  const answer = await postForm(
    context,
    {
      endpoint: "pushed_authorization_request_endpoint",
      // RFC 9126 §3: `client_id` stands beside the request object with either authentication.
      parameters: { client_id: context.clientId, request: requestObject },
      read: readJson,
    },
    options,
  );
  const { request_uri: requestUri, expires_in: expiresIn } = Object(answer.body) as Record<string, unknown>;
  const isUri = typeof requestUri === "string" && /^[a-z][\x21-\x7e]+$/i.test(requestUri);
  if (!isUri || typeof expiresIn !== "number" || !(expiresIn >= 1 && expiresIn <= 3600)) {
    throw new TokenError(
      `The answer of ${answer.host} to a pushed request has no \`request_uri\`, or no \`expires_in\` of 1 to 3,600 s ` +
        "(RFC 9126 §2.2). The bank must mend this.",
      { ...answer, code: "token_response_invalid" },
    );
  }
  return { requestUri, expiresInSeconds: Math.floor(expiresIn) };
}
