import type { OpenBankingError } from "@zopa-openbanking/core";
import { zopaProduction } from "@zopa-openbanking/profiles";
import { expectTypeOf } from "vitest";
import {
  type AuthorizationError,
  type Callback,
  completeAuthorization,
  type Grant,
  type OidcHybridContext,
  type OidcHybridError,
  type OidcHybridProfile,
  type Pending,
  refresh,
  type ServerEndpoints,
  type TokenError,
  type verifyAuthorizationResponse,
} from "./index.js";

// A whole profile is given as it is.
expectTypeOf(zopaProduction).toExtend<OidcHybridProfile>();

// What discovery returns is given as it is: its members are optional, and nothing is `undefined` there.
interface Discovered {
  readonly issuer: string;
  readonly token_endpoint?: string;
  readonly mtls_endpoint_aliases?: Readonly<Record<string, string>>;
  readonly [member: string]: unknown;
}
expectTypeOf<Discovered>().toExtend<ServerEndpoints>();

// Both values are stored as JSON and come back with the same type.
expectTypeOf<Pending[keyof Pending]>().toExtend<string | number | null>();
expectTypeOf<Grant[keyof Grant]>().toExtend<string | number | null | readonly string[]>();

// `outcome` tells a refusal from a consent, and only the consent has a code.
declare const verified: Awaited<ReturnType<typeof verifyAuthorizationResponse>>;
if (verified.outcome === "denied") {
  expectTypeOf(verified).not.toHaveProperty("code");
} else {
  expectTypeOf(verified.code).toEqualTypeOf<string>();
}

// The composition and the refresh end in the same type, so that one store takes both.
expectTypeOf(completeAuthorization).returns.resolves.toEqualTypeOf<Grant>();
expectTypeOf(refresh).returns.resolves.toEqualTypeOf<Grant>();

// Whatever a web framework has can be handed over.
expectTypeOf<URL | URLSearchParams | string>().toExtend<Callback>();

// `switch (error.code)` narrows.
declare const error: OidcHybridError;
expectTypeOf(error).toExtend<OpenBankingError>();
if (error.code === "id_token_invalid") {
  expectTypeOf(error).toEqualTypeOf<AuthorizationError>();
}
if (error.code === "refresh_outcome_unknown") {
  expectTypeOf(error).toEqualTypeOf<TokenError>();
}

// A context needs no more than this.
expectTypeOf<
  Pick<
    OidcHybridContext,
    | "profile"
    | "metadata"
    | "clientId"
    | "redirectUri"
    | "signer"
    | "keySet"
    | "fetch"
    | "clientAuthentication"
  >
>().toExtend<OidcHybridContext>();
