import type { Signer, TransportErrorCode } from "@zopa-openbanking/core";
import { expectTypeOf, it } from "vitest";
import {
  type ClaimErrorCode,
  createKeySet,
  createLocalKeySet,
  createSigner,
  type JwsError,
  KeyError,
  type KeyErrorCode,
  type KeySet,
  type KeySetErrorCode,
  type SignatureError,
  type SignatureErrorCode,
  type SigningAlgorithm,
  signJwt,
  type VerifyJwtRules,
  verifyJwt,
} from "./index.js";

declare const rules: VerifyJwtRules;

it("makes a signer that every package takes, and takes one that is not ours", () => {
  expectTypeOf(createSigner({ key: "", kid: "" })).resolves.toEqualTypeOf<Signer>();
  expectTypeOf(signJwt).parameter(0).toEqualTypeOf<Signer>();
});

it("has the algorithms that core's signer has", () => {
  expectTypeOf<SigningAlgorithm>().toEqualTypeOf<Signer["alg"]>();
});

it("makes key sets of either kind that verification takes", () => {
  expectTypeOf(createKeySet).returns.toExtend<KeySet>();
  expectTypeOf(createLocalKeySet).returns.toExtend<KeySet>();
});

it("gives checked claims their type, and leaves the others unknown", async () => {
  const { claims } = await verifyJwt("", rules);

  expectTypeOf(claims.exp).toEqualTypeOf<number>();
  expectTypeOf(claims["nonce"]).toEqualTypeOf<unknown>();
});

it("does not let an algorithm be allowed that FAPI forbids", () => {
  expectTypeOf<"RS256">().not.toExtend<VerifyJwtRules["algorithms"][number]>();
});

it("narrows by code, so that a switch over it can be checked for completeness", () => {
  expectTypeOf<JwsError["code"]>().toEqualTypeOf<
    ClaimErrorCode | KeyErrorCode | KeySetErrorCode | SignatureErrorCode | TransportErrorCode
  >();
  expectTypeOf<Extract<JwsError, { kid: string | undefined }>>().toEqualTypeOf<SignatureError>();
});

it("narrows an unknown value by the guard of a class", () => {
  const problem: unknown = undefined;

  if (KeyError.is(problem)) {
    expectTypeOf(problem.code).toEqualTypeOf<KeyErrorCode>();
  }
});
