import type { Context, Middleware, Next } from "koa";
import type { AnswerParts } from "./answer-parts.js";
import { errorDescription, type RefusalState } from "./explain-refusal.js";
import type { AuthorizationResponse } from "./fault-effects.js";
import { handOverIdToken } from "./hand-over-id-token.js";
import { occasionOf, playedFault, requestClient } from "./request-facts.js";

/** Finishes what goes back to the client in the redirect: the id_token, the sentence of a refusal, faults. */
export function answerAuthorization(parts: AnswerParts): Middleware {
  return async (context: Context, next: Next) => {
    await next();
    const response = readRedirect(context, parts.issuer);
    if (response === undefined) {
      return;
    }
    const explained = explain(context, response.parameters);
    const parameters = await withIdToken(parts, context, explained);
    const names = parts.faults.take("authorization", occasionOf(parts, context));
    for (const name of names) {
      playedFault(context, name);
    }
    const changed = parts.effects.changeAuthorizationResponse(names, { ...response, parameters });
    context.redirect(redirectTo(response.target, changed));
  };
}

interface Redirect extends AuthorizationResponse {
  /** The redirect URI without what was added to it. */
  readonly target: URL;
}

function readRedirect(context: Context, issuer: string): Redirect | undefined {
  const location = context.response.get("Location");
  const url = context.status === 303 ? URL.parse(location) : null;
  if (url === null || url.origin === issuer) {
    return undefined;
  }
  const place = url.hash === "" ? "query" : "fragment";
  const all = [...new URLSearchParams(place === "query" ? url.search : url.hash.slice(1))];
  const target = new URL(url);
  target.hash = "";
  // A registered redirect URI may have a query of its own: it is no part of the response.
  const ours = place === "query" ? all.filter(([name]) => responseParameters.has(name)) : all;
  if (place === "query") {
    for (const [name] of ours) {
      target.searchParams.delete(name);
    }
  }
  return { target, place, parameters: ours };
}

const responseParameters = new Set(["code", "state", "iss", "error", "error_description"]);

function explain(context: Context, parameters: Redirect["parameters"]): Redirect["parameters"] {
  const { refusal } = context.state as RefusalState;
  const isError = parameters.some(([name]) => name === "error");
  if (refusal === undefined || !isError) {
    return parameters;
  }
  const others = parameters.filter(([name]) => name !== "error_description");
  return [...others, ["error_description", errorDescription(refusal)]];
}

async function withIdToken(
  parts: AnswerParts,
  context: Context,
  parameters: Redirect["parameters"],
): Promise<Redirect["parameters"]> {
  const jwt = parameters.find(([name]) => name === "id_token")?.[1];
  const client = requestClient(parts, context);
  if (jwt === undefined || client === undefined) {
    return parameters;
  }
  const idToken = await handOverIdToken(parts, {
    jwt,
    client,
    stage: "front_channel",
    occasion: occasionOf(parts, context),
    onFault: (name: string) => playedFault(context, name),
  });
  return parameters.map(([name, value]) => [name, name === "id_token" ? idToken : value]);
}

function redirectTo(target: URL, { parameters, place }: AuthorizationResponse): string {
  const url = new URL(target);
  if (place === "fragment") {
    url.hash = new URLSearchParams(
      parameters.map(([name, value]): [string, string] => [name, value]),
    ).toString();
  } else {
    for (const [name, value] of parameters) {
      url.searchParams.append(name, value);
    }
  }
  return url.href;
}
