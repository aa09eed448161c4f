import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as subpath from "./zopa-transaction-codes.js";

const { findZopaTransactionCode, zopaTransactionCodes } = subpath;

function codesOf(kind: string): string[] {
  return zopaTransactionCodes.filter((entry) => entry.class === kind).map((entry) => entry.code);
}

describe("the table", () => {
  it("exports two names", () => {
    expect(Object.keys(subpath)).toEqual(["findZopaTransactionCode", "zopaTransactionCodes"]);
  });

  it("holds 97 codes: 25 of the card, 72 of the current account", () => {
    expect(zopaTransactionCodes.filter((entry) => entry.product === "creditCard")).toHaveLength(25);
    expect(zopaTransactionCodes.filter((entry) => entry.product === "currentAccount")).toHaveLength(72);
  });

  it("names each code once for a product; only one belongs to both", () => {
    const codes = zopaTransactionCodes.map((entry) => entry.code);
    const twice = codes.filter((code, index) => codes.indexOf(code) !== index);

    expect(twice).toEqual(["GOODWILL_PAYMENT"]);
  });

  it("keeps the seven codes that are longer than the schema allows", () => {
    expect(zopaTransactionCodes.filter((entry) => entry.code.length > 35)).toHaveLength(7);
  });

  it("is frozen, entries and all", () => {
    expect(Object.isFrozen(zopaTransactionCodes)).toBe(true);
    expect(zopaTransactionCodes.every((entry) => Object.isFrozen(entry))).toBe(true);
  });

  it("reads these as refused or failed", () => {
    expect(codesOf("declined")).toMatchInlineSnapshot(`
      [
        "AUTHORISATION_DECLINED",
        "AUTHORISATION_INCREASE_DECLINED",
        "OCT_Authorisation_Decline",
        "FASTER_PAYMENT_IN_SCREENING_FAILED",
        "FASTER_PAYMENT_OUT_AUTHORISATION_DECLINED",
        "FASTER_PAYMENT_OUT_FAILED",
        "FASTER_PAYMENT_OUT_REJECTED",
        "FASTER_PAYMENT_OUT_SCREENING_FAILED",
      ]
    `);
  });

  it("reads these as set aside or on their way", () => {
    expect(codesOf("hold")).toMatchInlineSnapshot(`
      [
        "AUTHORISATION_APPROVED",
        "AUTHORISATION_INCREASE",
        "AUTHORISATION_INCREASE_APPROVED",
        "OCT_Authorisation_Approved",
        "FASTER_PAYMENT_IN_AUTHORISATION",
        "FASTER_PAYMENT_IN_EXTERNALLY_HELD",
        "FASTER_PAYMENT_IN_ADDITIONAL_SCREENING",
        "FASTER_PAYMENT_OUT_AUTHORISATION_APPROVED",
        "FASTER_PAYMENT_OUT_ADDITIONAL_SCREENING",
      ]
    `);
  });

  it("reads these as letting a hold go", () => {
    expect(codesOf("release")).toMatchInlineSnapshot(`
      [
        "AUTHORISATION_REVERTED",
        "AUTHORISATION_INCREASE_REVERTED",
        "AUTHORISATION_ADVICE",
        "AUTHORISATION_REDUCED",
        "AUTHORISATION_REVERSAL_ISSUER_EXPIRATION",
        "AUTHORISATION_REVERSAL",
        "AUTH_ADJUSTMENT_FOR_PURCHASE",
        "OCT_Authorisation_Reverted",
        "OCT_Authorisation_Reverted_Timeout",
        "OCT_Authorisation_Reversed",
        "OCT_Authorisation_Reversed_Issuer_Expiration",
        "FASTER_PAYMENT_OUT_AUTHORISATION_APPROVED_RELEASED",
      ]
    `);
  });

  it("reads these as charges, interest and corrections", () => {
    expect([codesOf("fee"), codesOf("interest"), codesOf("adjustment")]).toMatchInlineSnapshot(`
      [
        [
          "BALANCE_TRANSFER_FEE",
          "CASH_WITHDRAWAL_FEE",
          "MISSED_PAYMENT_FEE",
          "MANUAL_FEE",
        ],
        [
          "BALANCE_TRANSFER_INTEREST",
          "CASH_WITHDRAWAL_INTEREST",
          "FEE_INTEREST",
          "PURCHASE_INTEREST",
          "INTEREST_APPLIED",
          "INTEREST_INCREASE_ADJUSTMENT",
        ],
        [
          "GENERIC_ADJUSTMENT",
          "WRITE_OFF",
          "ADJUSTMENT_INCREASE_COMMITTED",
          "ADJUSTMENT_DECREASE_COMMITTED",
          "CARD_ADJUSTMENT_INCREASE_PENDINGOUT",
          "CARD_ADJUSTMENT_REVERSE_PENDINGOUT",
          "PAYMENT_ADJUSTMENT_INCREASE_PENDING",
          "PAYMENT_ADJUSTMENT_REVERSE_PENDING",
        ],
      ]
    `);
  });

  it("does not pretend to know what a rejected claim does to the balance", () => {
    expect(codesOf("unknown")).toEqual(["DISPUTE_REJECTED", "FRAUD_REJECTED"]);
  });
});

describe("the lookup", () => {
  it.each(zopaTransactionCodes.map((entry) => [entry.code, entry] as const))("finds %s", (code, entry) => {
    expect(findZopaTransactionCode(code, entry.product === "unknown" ? undefined : entry.product)).toBe(
      entry,
    );
  });

  it("takes the exact spelling first where two codes differ in case alone", () => {
    expect(findZopaTransactionCode("Interest_Refund").code).toBe("Interest_Refund");
    expect(findZopaTransactionCode("INTEREST_REFUND").code).toBe("INTEREST_REFUND");
  });

  it("ignores case when the exact spelling is not there", () => {
    expect(findZopaTransactionCode("oct_clearing").code).toBe("OCT_Clearing");
  });

  it("looks among one product's codes when it is told the product", () => {
    expect(findZopaTransactionCode("GOODWILL_PAYMENT", "currentAccount").product).toBe("currentAccount");
    expect(findZopaTransactionCode("PURCHASE", "currentAccount").class).toBe("unknown");
  });

  it.each(["", "__proto__", "constructor", "toString", "PURCHASE ", "x".repeat(1_000_000)])(
    "gives an unknown code back as it came",
    (code) => {
      expect(findZopaTransactionCode(code)).toMatchObject({ code, product: "unknown", class: "unknown" });
    },
  );

  it("treats what is not text as a row without a code", () => {
    for (const value of [undefined, null, 7, {}, [], Symbol("code"), { toLowerCase: 1, length: 8 }]) {
      expect(findZopaTransactionCode(value as unknown as string)).toMatchObject({
        code: "",
        class: "unknown",
      });
    }
  });

  it("never throws, whatever comes", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (code, product) => {
        const found = findZopaTransactionCode(code as string, product as "creditCard");

        expect(Object.isFrozen(found)).toBe(true);
      }),
    );
  });
});
