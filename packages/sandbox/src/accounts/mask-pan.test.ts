import fc from "fast-check";
import { expect, it } from "vitest";
import { maskPan } from "./mask-pan.js";

it("hides all but the last four digits of every card number, wherever it stands", () => {
  const row = {
    Account: [
      { SchemeName: "UK.OBIE.PAN", Identification: "9999001234567890", Name: "Kim" },
      { SchemeName: "UK.OBIE.SortCodeAccountNumber", Identification: "00000000000001" },
    ],
    CreditorAccount: { Identification: "9999 0012 3456 7890", SchemeName: "UK.OBIE.PAN" },
    CardInstrument: { CardSchemeName: "VISA", Identification: "9999001234567890" },
    CreditorAgent: { SchemeName: "UK.OBIE.BICFI", Identification: "ZZZZGB2L" },
  };

  expect(maskPan(row)).toEqual({
    Account: [
      { SchemeName: "UK.OBIE.PAN", Identification: "************7890", Name: "Kim" },
      { SchemeName: "UK.OBIE.SortCodeAccountNumber", Identification: "00000000000001" },
    ],
    CreditorAccount: { Identification: "************7890", SchemeName: "UK.OBIE.PAN" },
    CardInstrument: { CardSchemeName: "VISA", Identification: "************7890" },
    CreditorAgent: { SchemeName: "UK.OBIE.BICFI", Identification: "ZZZZGB2L" },
  });
});

it("never leaves more than four digits, and hides a number that has no more", () => {
  const pans = fc.string({ unit: fc.constantFrom(..."0123456789 -x*"), minLength: 1, maxLength: 34 });

  fc.assert(
    fc.property(pans, (Identification) => {
      const masked = maskPan({ SchemeName: "UK.OBIE.PAN", Identification }).Identification;

      expect(masked).toMatch(/^\**\d{0,4}$/);
      expect(masked.length).toBeGreaterThan(0);
      expect(masked.length).toBeLessThanOrEqual(Identification.length);
      expect(maskPan({ CardInstrument: { Identification } }).CardInstrument.Identification).toBe(masked);
      if (Identification.replaceAll(/\D/g, "").length <= 4) {
        expect(masked).toMatch(/^\*+$/);
      }
    }),
    { seed: 5 },
  );
});

it("leaves all else as it is", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(maskPan(value)).toEqual(value);
    }),
    { seed: 5 },
  );
});
