import type { CallOptions } from "@zopa-openbanking/core";
import { readJson } from "@zopa-openbanking/core";
import type { GrantNotice } from "../grant.js";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import { TokenError } from "../token-error.js";
import { differenceThatMatters } from "./clock-difference.js";
import type { FormAnswer, FormRequest } from "./form-exchange.js";
import { postForm } from "./post-form.js";
import { doubtIn } from "./token-error-from.js";

/** A token response that was checked, as far as it can be without an id_token. */
export interface TokenResponse {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: number | null;
  readonly refreshToken: string | undefined;
  readonly idToken: string | undefined;
  readonly scope: string;
  readonly certificateThumbprint: string | null;
  /** When the request left: nothing in the answer is older. */
  readonly issuedAt: number;
  readonly notices: readonly GrantNotice[];
  /** The members as they came, of which only names of the profile are looked up. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly answer: Pick<FormAnswer<unknown>, "host" | "status" | "interactionId" | "clockDifferenceSeconds">;
}

/** What is asked of the token endpoint. */
export interface TokenRequest extends Omit<FormRequest<unknown>, "endpoint" | "read"> {
  /** What `scope` means when the answer has none. */
  readonly requestedScope: string;
}

/** Asks the token endpoint and checks the answer by RFC 6749 §5.1. */
export async function requestToken(
  context: OidcHybridContext,
  { requestedScope, ...request }: TokenRequest,
  options: CallOptions,
): Promise<TokenResponse> {
  const answer = await postForm(context, { ...request, endpoint: "token_endpoint", read: readJson }, options);
  const doubt = request.outcomeUnknown === undefined ? "" : ` ${doubtIn[request.outcomeUnknown]}`;
  const refuse = (because: string): TokenError =>
    new TokenError(
      `The token response of ${answer.host} ${because} (RFC 6749 §5.1). Nothing of it is used; the bank must mend this.${doubt}`,
      { ...answer, code: "token_response_invalid", consentId: request.consentId },
    );
  const members = membersOf(answer.body);
  if (members === undefined) {
    throw refuse("is not a JSON object");
  }
  checkTokenType(members["token_type"], refuse);
  const accessToken = tokenMember(members, "access_token", refuse);
  if (accessToken === undefined) {
    throw refuse("has no `access_token`");
  }
  const issuedAt = Math.floor(answer.sentAt);
  const lifetime = lifetimeOf(members["expires_in"]);
  const scope = scopeOf(members["scope"], requestedScope, refuse);
  return {
    accessToken,
    accessTokenExpiresAt: lifetime.seconds === undefined ? null : issuedAt + lifetime.seconds,
    refreshToken: tokenMember(members, "refresh_token", refuse),
    idToken: tokenMember(members, "id_token", refuse),
    scope: scope.granted,
    certificateThumbprint: answer.certificateThumbprint,
    issuedAt,
    notices: [...lifetime.notices, ...scope.notices, ...clockNotices(answer.clockDifferenceSeconds)],
    members,
    answer,
  };
}

type Refuse = (because: string) => TokenError;

/** Own members only, and `null` counts as left out. */
function membersOf(body: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return undefined;
  }
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}

/** RFC 6749 §5.1: compared without regard to case. */
function checkTokenType(type: unknown, refuse: Refuse): void {
  if (typeof type !== "string" || type.toLowerCase() !== "bearer") {
    throw refuse("has another `token_type` than `Bearer`, or none");
  }
}

/** RFC 6749 Appendix A: visible characters. A line break in a token would be one in a header. */
function tokenMember(
  members: Readonly<Record<string, unknown>>,
  name: "access_token" | "refresh_token" | "id_token",
  refuse: Refuse,
): string | undefined {
  const value = members[name];
  if (value === undefined || value === "") {
    return undefined;
  }
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
    throw refuse(`has a \`${name}\` that is no text of visible ASCII characters`);
  }
  return value;
}

interface Lifetime {
  readonly seconds?: number;
  readonly notices: readonly GrantNotice[];
}

/** Ten years: more is a mistake, an absolute time for one. */
const longestLifetime = 315_360_000;

/** The member is only recommended, so that nothing about it is a reason to refuse. */
function lifetimeOf(value: unknown): Lifetime {
  if (value === undefined) {
    return { notices: ["expires_in_missing"] };
  }
  const seconds = typeof value === "string" && /^\d{1,10}$/.test(value) ? Number(value) : value;
  return typeof seconds === "number" && seconds >= 1 && seconds <= longestLifetime
    ? { seconds: Math.floor(seconds), notices: [] }
    : { notices: ["expires_in_unreadable"] };
}

function scopeOf(
  value: unknown,
  requested: string,
  refuse: Refuse,
): { readonly granted: string; readonly notices: readonly GrantNotice[] } {
  // An empty text says as little as none: a token without any scope would be of no use.
  if (value === undefined || value === "") {
    return { granted: requested, notices: [] };
  }
  if (typeof value !== "string" || !/^[\x20-\x7e]+$/.test(value)) {
    throw refuse("has a `scope` that is no text of ASCII characters");
  }
  const asked = requested.split(" ");
  const given = value.split(" ").filter((each) => each !== "");
  const narrowed: readonly GrantNotice[] = asked.every((each) => given.includes(each))
    ? []
    : ["scope_narrowed"];
  const widened: readonly GrantNotice[] = given.every((each) => asked.includes(each))
    ? []
    : ["scope_widened"];
  return { granted: value, notices: [...narrowed, ...widened] };
}

function clockNotices(seconds: number | undefined): readonly GrantNotice[] {
  return seconds !== undefined && Math.abs(seconds) > differenceThatMatters ? ["clocks_differ"] : [];
}
