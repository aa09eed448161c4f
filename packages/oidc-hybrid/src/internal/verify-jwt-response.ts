import type { CallOptions } from "@zopa-openbanking/core";
import { ClaimError, type JwtClaims, SignatureError, verifyJwt } from "@zopa-openbanking/jws";
import { AuthorizationError } from "../authorization-error.js";
import type { CodeResponse, ErrorResponse, JwtResponse } from "../authorization-response.js";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import type { Pending } from "../pending.js";

/**
 * Verifies a signed response and takes it apart: no parameter is looked at before signature, `iss`, `aud` and `exp` hold.
 *
 * @see {@link https://openid.net/specs/oauth-v2-jarm.html#section-2.4 | JARM §2.4}
 */
export async function verifyJwtResponse(
  context: OidcHybridContext,
  { response }: JwtResponse,
  { consentId }: Pending,
  options: CallOptions,
): Promise<CodeResponse | ErrorResponse> {
  const { profile, keySet, clientId, clock, clockToleranceSeconds } = context;
  const rules = {
    keySet,
    algorithms: profile.idToken.algorithms,
    issuer: profile.issuer,
    audience: clientId,
    // JARM §2.1 asks for `iss`, `aud` and `exp`, and no more.
    issuedAt: "optional",
    clock,
    clockToleranceSeconds,
  } as const;
  try {
    const { claims } = await verifyJwt(response, rules, options);
    return responseIn(claims, consentId);
  } catch (problem) {
    if (!ClaimError.is(problem) && !SignatureError.is(problem)) {
      throw problem;
    }
    throw new AuthorizationError(
      `The signed response is refused. ${problem.message} Nothing was spent; begin a new authorisation.`,
      {
        code: "id_token_invalid",
        claim: "claim" in problem ? problem.claim : undefined,
        stage: "authorization_response",
        consentId,
        retryable: problem.retryable,
        cause: problem,
        secrets: [response],
      },
    );
  }
}

function responseIn(claims: JwtClaims, consentId: string): CodeResponse | ErrorResponse {
  const text = (name: string): string | undefined => {
    const value: unknown = Object.hasOwn(claims, name) ? claims[name] : undefined;
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const [code, error, state] = [text("code"), text("error"), text("state")];
  if (code !== undefined && error !== undefined) {
    throw faulty("holds both `code` and `error`", "callback_contradictory", consentId);
  }
  if (state === undefined || (code === undefined && error === undefined)) {
    throw faulty("lacks `state`, or both `code` and `error`", "callback_incomplete", consentId);
  }
  return error === undefined
    ? { kind: "code", code: code ?? "", idToken: "", state }
    : { kind: "error", error, errorDescription: text("error_description"), state };
}

function faulty(
  because: string,
  code: "callback_contradictory" | "callback_incomplete",
  consentId: string,
): AuthorizationError {
  return new AuthorizationError(
    `The signed response ${because}. Nothing of it is used; begin a new authorisation.`,
    {
      code,
      consentId,
    },
  );
}
