import type { Context, Middleware, Next } from "koa";
import { errors, type Provider } from "oidc-provider";
import type { BankClock } from "../clock/bank-clock.js";
import type { Consent, Consents } from "../consents/consents.js";
import type { People } from "../people/people.js";
import { authorizationPaths } from "./authorization-endpoints.js";
import type { ClientRegistry } from "./client-registry.js";
import { refreshTokenExpiresAt } from "./find-consent-account.js";
import { type Decision, readDecision } from "./interaction-decision.js";
import { readJsonBody } from "./read-json-body.js";
import { requestedAcr } from "./requested-acr.js";

export interface InteractionParts {
  readonly provider: Provider;
  readonly clock: Pick<BankClock, "now">;
  readonly clients: Pick<ClientRegistry, "find">;
  readonly consents: Consents;
  readonly people: Pick<People, "user" | "accountsOf">;
  /** Ends what was given out for a consent before. */
  readonly revokeGrants: (consentId: string) => void;
}

type Interaction = Awaited<ReturnType<Provider["interactionDetails"]>>;

/**
 * What the phone talks to while a customer decides.
 *
 * `GET /interaction/:uid` tells who asks for what. `POST /interaction/:uid` takes
 * `{ user, password, decision: "approve" | "decline", accounts }` and answers with the way on (303), or with a sentence
 * for the customer (4xx, `{ error, message }`).
 */
export function interactionRoutes(parts: InteractionParts): Middleware {
  const prefix = `${authorizationPaths.interaction}/`;

  return async (context: Context, next: Next) => {
    if (!context.path.startsWith(prefix)) {
      await next();
      return;
    }
    const interaction = await findInteraction(parts, context, context.path.slice(prefix.length));
    if (interaction === undefined) {
      answer(context, 404, {
        error: "no_interaction",
        message: "This request is not open any more. Start again from the app that asked.",
      });
    } else if (context.method === "GET") {
      describe(parts, context, interaction);
    } else if (context.method === "POST") {
      await decide(parts, context, interaction);
    } else {
      context.set("Allow", "GET, POST");
      context.status = 405;
    }
  };
}

async function findInteraction(
  { provider }: InteractionParts,
  { req, res }: Context,
  uid: string,
): Promise<Interaction | undefined> {
  try {
    const interaction = await provider.interactionDetails(req, res);
    return interaction.uid === uid ? interaction : undefined;
  } catch (error) {
    if (error instanceof errors.SessionNotFound) {
      return undefined;
    }
    throw error;
  }
}

function describe(parts: InteractionParts, context: Context, interaction: Interaction): void {
  const consent = consentOf(parts, interaction);
  const clientId = String(interaction.params["client_id"]);
  answer(context, 200, {
    uid: interaction.uid,
    client: { clientId, name: parts.clients.find(clientId)?.name },
    consent: consent && {
      consentId: consent.consentId,
      status: consent.status,
      permissions: consent.permissions,
      expirationDateTime: consent.expirationDateTime,
      transactionFromDateTime: consent.transactionFromDateTime,
      transactionToDateTime: consent.transactionToDateTime,
      accounts: consent.accountIds,
    },
    /** Whether somebody has approved this consent before. */
    renewal: consent?.userId !== undefined,
  });
}

async function decide(parts: InteractionParts, context: Context, interaction: Interaction): Promise<void> {
  const body = await readJsonBody(context.req);
  const consent = consentOf(parts, interaction);
  const decision = readDecision(parts.people, consent, body, parts.clock.now());
  if ("error" in decision || consent === undefined) {
    const { status = 409, ...refused } = { ...decision } as { status?: number };
    answer(context, status, refused);
    return;
  }
  const result =
    decision.decision === "decline"
      ? decline(parts, consent)
      : await approve(parts, consent, decision, interaction);
  const { provider } = parts;
  const onward = await provider.interactionResult(context.req, context.res, result, {
    mergeWithLastSubmission: false,
  });
  context.status = 303;
  context.redirect(onward);
}

type Result = Parameters<Provider["interactionResult"]>[2];

function decline({ consents }: InteractionParts, { consentId }: Consent): Result {
  consents.reject(consentId);
  return { error: "access_denied", error_description: "The customer has declined." };
}

async function approve(
  { provider, consents, revokeGrants }: InteractionParts,
  { consentId, clientId }: Consent,
  { userId, accountIds }: Decision,
  interaction: Interaction,
): Promise<Result> {
  const grant = new provider.Grant({ accountId: consentId, clientId });
  grant.addOIDCScope("openid accounts");
  grant.addOIDCClaims(["openbanking_intent_id", refreshTokenExpiresAt]);
  // There is one grant for a consent: what was given out for it before ends now.
  revokeGrants(consentId);
  consents.authorise(consentId, { userId, accountIds });
  const grantId = await grant.save();
  const acr = requestedAcr(idTokenClaims(interaction));
  return { login: { accountId: consentId, acr, remember: false }, consent: { grantId } };
}

function consentOf({ consents }: InteractionParts, interaction: Interaction): Consent | undefined {
  const asked = idTokenClaims(interaction)?.["openbanking_intent_id"] as { value?: unknown } | undefined;
  return typeof asked?.value === "string" ? consents.find(asked.value) : undefined;
}

function idTokenClaims({ params }: Interaction): Readonly<Record<string, unknown>> | undefined {
  const claims = JSON.parse(String(params["claims"])) as { id_token?: Readonly<Record<string, unknown>> };
  return claims.id_token;
}

function answer(context: Context, status: number, body: unknown): void {
  context.status = status;
  context.set("Cache-Control", "no-store");
  context.body = body;
}
