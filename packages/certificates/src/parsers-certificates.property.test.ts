import { expect, it } from "vitest";
import { firstSurprise } from "./__fixtures__/parsers.js";

const count = Number(process.env["CERTIFICATES_FUZZ"] ?? 1_500);

it("takes anything that looks like a certificate, and throws nothing but coded errors", () => {
  expect(firstSurprise("certificates", count)).toBeUndefined();
}, 240_000);
