import type { Context } from "koa";

/** Where an id_token is handed over: in the redirect, with the exchanged code, or with a refresh. */
export type IdTokenStage = "front_channel" | "token" | "refresh";

/**
 * Who signs an id_token.
 *
 * - `bank`: the bank's key, PS256.
 * - `none`: nobody; the header's `alg` is `none` and the signature is empty.
 * - `corrupt`: the bank's key, and then every byte of the signature is changed.
 * - `rs256_published`: a second key that the key set shows without `alg`, RS256: the signature verifies.
 * - `rotated`: a new key that the key set shows from now on, PS256.
 * - `unpublished_key`: a key that the key set never shows, PS256.
 */
export type IdTokenSigner = "bank" | "none" | "corrupt" | "rs256_published" | "rotated" | "unpublished_key";

/** An id_token before it is signed. `alg` and `kid` are set by whoever signs, unless the effect sets them. */
interface IdTokenParts {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
}

export interface ChangedIdToken extends IdTokenParts {
  readonly sign: IdTokenSigner;
}

/** What an effect may need to know. */
interface IdTokenTools {
  /** The bank's present time, in seconds. */
  readonly now: number;
}

/** An authorisation response before it is put into the redirect. */
export interface AuthorizationResponse {
  /** Pairs, so that a parameter can be there twice. */
  readonly parameters: readonly (readonly [string, string])[];
  readonly place: "fragment" | "query";
}

/** What the names of the faults mean to the authorisation server. Each gets the names that are played now. */
export interface AuthorizationEffects {
  readonly changeIdToken: (
    names: readonly string[],
    stage: IdTokenStage,
    token: IdTokenParts,
    tools: IdTokenTools,
  ) => ChangedIdToken;
  readonly changeTokenResponse: (
    names: readonly string[],
    body: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>>;
  /** Plays what is of the answer as a whole, after its body was changed: pages, delays, cuts. */
  readonly playOnTokenAnswer: (names: readonly string[], context: Context) => void | Promise<void>;
  /** Whether this refresh gives a new refresh token and ends the old one. */
  readonly rotatesRefreshToken: (names: readonly string[]) => boolean;
  readonly changeAuthorizationResponse: (
    names: readonly string[],
    response: AuthorizationResponse,
  ) => AuthorizationResponse;
}

type Names = readonly string[];
type Body = Readonly<Record<string, unknown>>;

/** A bank without faults. */
export const noEffects: AuthorizationEffects = {
  changeIdToken: (_names: Names, _stage: IdTokenStage, token: IdTokenParts) => ({ ...token, sign: "bank" }),
  changeTokenResponse: (_names: Names, body: Body) => body,
  playOnTokenAnswer: () => {},
  rotatesRefreshToken: () => false,
  changeAuthorizationResponse: (_names: Names, response: AuthorizationResponse) => response,
};
