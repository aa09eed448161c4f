import type { Context, Middleware, Next } from "koa";
import type { KoaContextWithOIDC } from "oidc-provider";
import type { AnswerParts } from "./answer-parts.js";
import { authorizationPaths } from "./authorization-endpoints.js";
import { errorDescription, type RefusalState } from "./explain-refusal.js";
import { handOverIdToken } from "./hand-over-id-token.js";
import { occasionOf, playedFault, requestClient, tokenFaults } from "./request-facts.js";

type Body = Readonly<Record<string, unknown>>;

/** Finishes the answers of the token endpoint and of revocation: the id_token, the sentence of a refusal, faults. */
export function answerToken(parts: AnswerParts): Middleware {
  return async (context: Context, next: Next) => {
    await next();
    const body: unknown = context.body;
    if (typeof body !== "object" || body === null) {
      return;
    }
    if ("error" in body) {
      const { refusal } = context.state as RefusalState;
      context.body = refusal === undefined ? body : { ...body, error_description: errorDescription(refusal) };
      return;
    }
    if (context.path === authorizationPaths.token) {
      await answer(parts, context, body as Body);
    }
  };
}

async function answer(parts: AnswerParts, context: Context, body: Body): Promise<void> {
  const complete = { ...body, ...(await newIdToken(parts, context, body)) };
  const names = tokenFaults(parts, context);
  context.body = parts.effects.changeTokenResponse(names, complete);
  if (names.length > 0) {
    await parts.effects.playOnTokenAnswer(names, context);
  }
}

async function newIdToken(parts: AnswerParts, context: Context, body: Body): Promise<Body> {
  const jwt = body["id_token"];
  const client = requestClient(parts, context);
  if (typeof jwt !== "string" || client === undefined) {
    return {};
  }
  const { oidc } = context as Context & KoaContextWithOIDC;
  const idToken = await handOverIdToken(parts, {
    jwt,
    client,
    stage: oidc.params?.["grant_type"] === "refresh_token" ? "refresh" : "token",
    occasion: occasionOf(parts, context),
    onFault: (name: string) => playedFault(context, name),
  });
  return { id_token: idToken };
}
