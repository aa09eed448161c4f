import { firstSurprise } from "@zopa-openbanking/testing";
import { expect, it } from "vitest";
import { isCoded, parsers } from "./__fixtures__/parsers.js";

// `pnpm fuzz` is the whole of it: 100,000 for each. Certificates are in a file of their own, so that both run at once.
const count = Number(process.env["CERTIFICATES_FUZZ"] ?? 1_500);

it.each(Object.entries(parsers).filter(([name]) => name !== "certificates"))(
  "takes anything that looks like %s, and throws nothing but coded errors",
  (_, parse) => {
    expect(firstSurprise({ parse, count, mayThrow: isCoded })).toBeUndefined();
  },
  240_000,
);
