import { expect, it } from "vitest";
import { identifierOddities } from "./identifier-oddities.js";

const nca = { name: "Financial Conduct Authority", id: "GB-FCA" };

it.each([
  ["PSDGB-FCA-123456", true, []],
  ["PSDGB-OB-Unknown0015800000THROWAAX", true, []],
  ["PSDGB-MFSA-A 12345", true, []],
  ["PSDFR-ACPR-12345", true, ["authority_differs"]],
  ["PSDGB-5c45ab", true, ["identifier_unusual"]],
  ["PSDGB-FCA-", true, ["identifier_unusual"]],
  ["psdgb-fca-123456", true, ["identifier_unusual"]],
  ["OBGBR-GB-Unknown", true, ["identifier_unusual"]],
  // Certificates for other things have identifiers of other forms.
  ["VATDE-123456789", false, []],
  [undefined, true, []],
])("finds in the identifier %s, PSD2 %s: %j", (organisationIdentifier, isPsd2, codes) => {
  const oddities = identifierOddities({ organisationIdentifier, nca }, isPsd2);

  expect(oddities.map(({ code }) => code)).toEqual(codes);
});

it("does not compare with an authority that is not there", () => {
  expect(identifierOddities({ organisationIdentifier: "PSDFR-ACPR-1", nca: undefined }, true)).toEqual([]);
});
