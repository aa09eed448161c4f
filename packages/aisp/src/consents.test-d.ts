import type { AccountAccessConsent } from "@zopa-openbanking/aisp-types/consent";
import { type BankProfile, zopaProduction } from "@zopa-openbanking/profiles";
import { describe, expectTypeOf, it } from "vitest";
import {
  type AdviceStep,
  type AispContext,
  type AispError,
  type adviceFor,
  type ConsentError,
  type ConsentErrorCode,
  type ConsentStep,
  type CreateConsentInput,
  consentStanding,
  createConsent,
  deleteConsent,
  expiresIn,
  getConsent,
  type Money,
  money,
  transactionsSince,
  waitForConsent,
} from "./index.js";

declare const context: AispContext;
declare const consent: AccountAccessConsent;

describe("a consent", () => {
  it("is what the bank calls it, whoever hands it over", () => {
    expectTypeOf(createConsent).returns.resolves.toEqualTypeOf<AccountAccessConsent>();
    expectTypeOf(getConsent).returns.resolves.toEqualTypeOf<AccountAccessConsent>();
    expectTypeOf(waitForConsent).returns.resolves.toEqualTypeOf<AccountAccessConsent>();
    expectTypeOf(deleteConsent).returns.resolves.toBeVoid();
  });

  it("is asked for by permissions that the standard has, so that a misspelling does not compile", () => {
    // @ts-expect-error -- ReadBalances
    void createConsent(context, { permissions: ["ReadBalance"] });
  });

  it("is asked for with a list that may be frozen, and with dates of either kind", () => {
    const permissions = ["ReadAccountsBasic"] as const;
    expectTypeOf<{
      permissions: typeof permissions;
      expirationDateTime: Date;
      transactionFromDateTime: string;
    }>().toExtend<CreateConsentInput>();
  });

  it("does not begin as one that is waited for", () => {
    // @ts-expect-error -- AWAU is where every consent begins
    void waitForConsent(context, "aac-1", { until: "AWAU", deadlineSeconds: 60 });
  });
});

describe("what comes next", () => {
  it("is decided with the context or the profile as they are", () => {
    expectTypeOf(consentStanding(context, consent).nextStep).toEqualTypeOf<ConsentStep>();
    expectTypeOf(consentStanding({ profile: zopaProduction }, consent).isUsable).toBeBoolean();
    expectTypeOf<BankProfile>().toExtend<Parameters<typeof adviceFor>[0]>();
    expectTypeOf<AispContext["profile"]>().toExtend<Parameters<typeof adviceFor>[0]>();
    expectTypeOf<NonNullable<ReturnType<typeof adviceFor>>["nextStep"]>().toEqualTypeOf<AdviceStep>();
    expectTypeOf(expiresIn(context, { days: 90 })).toBeString();
    expectTypeOf(transactionsSince(context, { months: 24 })).toBeString();
  });

  it("can be switched over: the union of errors narrows by code", () => {
    const narrow = (error: AispError): void => {
      if (error.code === "consent_cancelled") {
        expectTypeOf(error).toEqualTypeOf<ConsentError>();
        expectTypeOf(error.canReauthorise).toBeBoolean();
      }
    };
    expectTypeOf(narrow).toBeFunction();
    expectTypeOf<ConsentError["code"]>().toEqualTypeOf<ConsentErrorCode>();
  });
});

it("reads money from a row, whose indicator may be missing", () => {
  expectTypeOf(money({ Amount: "1", Currency: "GBP" }, undefined)).toEqualTypeOf<Money>();
  expectTypeOf<Money["minorUnits"]>().toBeBigInt();
});
