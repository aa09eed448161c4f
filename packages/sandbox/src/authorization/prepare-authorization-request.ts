import { decodeJwt, decodeProtectedHeader } from "jose";
import type { Context, Middleware, Next } from "koa";
import type { Mode } from "../options.js";
import { authorizationPaths } from "./authorization-endpoints.js";
import type { ClientRegistry } from "./client-registry.js";

export interface PrepareParts {
  readonly mode: Mode;
  readonly clients: Pick<ClientRegistry, "find">;
}

/**
 * Lets a refusal find its way back to the client: the redirect URI stands in the request object only, and a refused
 * object is not looked into. When it names one that is registered, that one is where the refusal goes.
 *
 * In the permissive mode an unsigned request object is taken for the plain parameters that it is worth.
 */
export function prepareAuthorizationRequest(parts: PrepareParts): Middleware {
  return async (context: Context, next: Next) => {
    if (context.path === authorizationPaths.authorization && typeof context.query["request"] === "string") {
      prepare(parts, context, context.query["request"]);
    }
    await next();
  };
}

function prepare({ mode, clients }: PrepareParts, context: Context, request: string): void {
  const decoded = decode(request);
  const redirectUri = decoded?.claims["redirect_uri"];
  const client = clients.find(String(context.query["client_id"]));
  if (
    decoded === undefined ||
    typeof redirectUri !== "string" ||
    !client?.redirectUris.includes(redirectUri)
  ) {
    return;
  }
  // A response_mode beside the request object does not count, but oidc-provider would refuse in it.
  const { request: _request, response_mode: _mode, ...outer } = context.query;
  context.query =
    mode === "permissive" && decoded.alg === "none"
      ? { ...outer, ...plainParameters(decoded.claims) }
      : { ...outer, request, redirect_uri: redirectUri };
}

interface Decoded {
  readonly alg: unknown;
  readonly claims: Readonly<Record<string, unknown>>;
}

function decode(request: string): Decoded | undefined {
  try {
    return { alg: decodeProtectedHeader(request).alg, claims: decodeJwt(request) };
  } catch {
    return undefined;
  }
}

const parameterNames = [
  "response_type",
  "redirect_uri",
  "scope",
  "state",
  "nonce",
  "prompt",
  "max_age",
  "acr_values",
];

function plainParameters(claims: Decoded["claims"]): Record<string, string> {
  const named = parameterNames.filter((name) => claims[name] !== undefined);
  return {
    ...Object.fromEntries(named.map((name) => [name, String(claims[name])])),
    ...(claims["claims"] === undefined ? {} : { claims: JSON.stringify(claims["claims"]) }),
  };
}
