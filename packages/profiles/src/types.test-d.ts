import { describe, expectTypeOf, it } from "vitest";
import { type BankProfile, defineProfile, type ProfileChanges, zopaProduction } from "./index.js";
import { findZopaTransactionCode, type TransactionCodeClass } from "./zopa-transaction-codes.js";

describe("what users write against", () => {
  it("narrows client authentication to the two methods, so that a switch can be complete", () => {
    expectTypeOf(zopaProduction.clientAuthentication).toEqualTypeOf<
      readonly ("private_key_jwt" | "tls_client_auth")[]
    >();
  });

  it("keeps algorithms to what FAPI allows, so that none cannot be passed on", () => {
    expectTypeOf(zopaProduction.idToken.algorithms).toEqualTypeOf<readonly ("PS256" | "ES256")[]>();
  });

  it("makes every endpoint a key, so that a misspelt one does not compile", () => {
    expectTypeOf(zopaProduction.aisp.endpoints["GET /accounts"].supported).toEqualTypeOf<boolean>();
    // @ts-expect-error -- no such operation
    zopaProduction.aisp.endpoints["GET /account"];
  });

  it("says that the link may be missing, so that a client asks the metadata then", () => {
    expectTypeOf(zopaProduction.authorization.link).toEqualTypeOf<string | undefined>();
  });

  it("cannot be written to", () => {
    // @ts-expect-error -- readonly
    zopaProduction.issuer = "https://elsewhere.example";
    // @ts-expect-error -- readonly at depth
    zopaProduction.aisp.pageSize = 50;
  });

  it("gives a code a class from a closed list", () => {
    expectTypeOf(findZopaTransactionCode("PURCHASE").class).toEqualTypeOf<TransactionCodeClass>();
    findZopaTransactionCode(undefined);
  });
});

describe("changes to a profile", () => {
  it("are any part at any depth, and make a whole profile", () => {
    expectTypeOf(
      defineProfile(zopaProduction, { aisp: { endpoints: { "GET /party": { supported: false } } } }),
    ).toEqualTypeOf<BankProfile>();
  });

  it("do not compile with a misspelt key", () => {
    // @ts-expect-error -- isuer
    defineProfile(zopaProduction, { isuer: "https://bank.example" });
    // @ts-expect-error -- lifetimeSecond
    defineProfile(zopaProduction, { requestObject: { lifetimeSecond: 300 } });
  });

  it("do not compile with a value of another type", () => {
    // @ts-expect-error -- not an algorithm that FAPI allows
    defineProfile(zopaProduction, { idToken: { algorithms: ["none"] } });
    // @ts-expect-error -- a number with its unit in the name
    defineProfile(zopaProduction, { refreshToken: { lifetimeDays: "365" } });
  });

  it("take an optional field away by undefined, and no other", () => {
    const changes: ProfileChanges = { authorization: { link: undefined } };
    expectTypeOf(changes).toExtend<ProfileChanges>();
    // @ts-expect-error -- issuer is not optional
    defineProfile(zopaProduction, { issuer: undefined });
  });
});
