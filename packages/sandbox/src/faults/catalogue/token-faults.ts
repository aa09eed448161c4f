import { createHash } from "node:crypto";
import type { Context } from "koa";
import type { Json, Play, TokenFault } from "../fault.js";
import type { FaultMemory, FaultOrigin } from "../faults.js";
import { remember } from "../remember.js";
import { documented, elsewhere, standard } from "./origins.js";
import { refuse } from "./refuse.js";

/** Faults in what the token endpoint hands over. */
export const tokenFaults: readonly TokenFault[] = [
  {
    ...changed(
      "token-dies-early",
      elsewhere,
      "The access token is refused at once although `expires_in` says 300: refresh, once.",
      (body) => body,
    ),
    changeTokens: (body: Json, memory: FaultMemory) => {
      expireToken(memory, String(body["access_token"]));
      return body;
    },
    lingering: { resource: refuseExpired },
  },
  changed("token-expires-at-once", standard, "`expires_in` is 1.", () => ({ expires_in: 1 })),
  changed(
    "expires-in-missing",
    standard,
    "There is no `expires_in`: it is optional in OAuth. Accept.",
    () => ({ expires_in: undefined }),
  ),
  changed("expires-in-text", elsewhere, "`expires_in` is text.", ({ expires_in }) => ({
    expires_in: String(expires_in),
  })),
  changed("expires-in-negative", elsewhere, "`expires_in` is below zero.", () => ({ expires_in: -1 })),
  changed("scope-missing", standard, "There is no `scope`: it is what was asked for. Accept.", () => ({
    scope: undefined,
  })),
  changed(
    "scope-and-expires-in-missing",
    standard,
    "Neither `scope` nor `expires_in`. The certification wants it accepted.",
    () => ({
      scope: undefined,
      expires_in: undefined,
    }),
  ),
  changed(
    "scope-narrower",
    standard,
    "`scope` lacks `accounts`: the token is good for less than was asked for.",
    () => ({ scope: "openid" }),
  ),
  changed("scope-empty", elsewhere, "`scope` is an empty string.", () => ({ scope: "" })),
  changed("scope-list", elsewhere, "`scope` is a list instead of text.", ({ scope }) => ({
    scope: String(scope).split(" "),
  })),
  changed(
    "token-type-lower-case",
    elsewhere,
    "`token_type` is bearer in small letters. That is right: accept.",
    () => ({ token_type: "bearer" }),
  ),
  changed(
    "token-type-odd",
    standard,
    "`token_type` is one that no client knows. Do not use the token.",
    () => ({ token_type: "mac" }),
  ),
  changed("token-type-missing", elsewhere, "There is no `token_type`.", () => ({ token_type: undefined })),
  changed("access-token-missing", elsewhere, "200 without an access token.", () => ({
    access_token: undefined,
  })),
  changed(
    "refresh-token-missing",
    documented,
    "There is no refresh token: Zopa's registration table does not list it.",
    () => ({
      refresh_token: undefined,
    }),
  ),
  changed(
    "refresh-token-rotated",
    standard,
    "Each refresh gives a new refresh token and ends the old one: keep the newest.",
    () => ({}),
  ),
  changed(
    "id-token-missing",
    standard,
    "With a refresh comes no id_token. Accept there; refuse after the exchange.",
    () => ({
      id_token: undefined,
    }),
  ),
  changed("token-members-unknown", standard, "Members that nobody knows. Pass over them.", () => ({
    consented_on: 0,
    "not.before.policy": null,
    extra: { nested: [true] },
  })),
];

function changed(
  name: string,
  origin: FaultOrigin,
  description: string,
  change: (body: Json) => Json,
): TokenFault {
  return {
    name,
    place: "token",
    origin,
    description,
    changeTokens: (body: Json) => ({ ...body, ...change(body) }),
  };
}

/** From now on the resource server refuses the token as one that is past its end. */
export function expireToken(memory: FaultMemory, token: string): void {
  remember(memory, thumbprint(token), true);
}

/** Refuses a token that {@link expireToken} has named. */
export function refuseExpired({ context, memory }: Play): "handled" | "go_on" {
  const token = bearerToken(context);
  if (token === undefined || !memory.has(thumbprint(token))) {
    return "go_on";
  }
  refuse(context, 401, { code: "TKXP", message: "The access token has expired." });
  return "handled";
}

/** The access token of a request. */
export function bearerToken(context: Context): string | undefined {
  return /^Bearer +(\S+)$/i.exec(context.get("Authorization"))?.[1];
}

function thumbprint(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
