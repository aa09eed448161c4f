import { expect, it } from "vitest";
import { firstSurprise, parsers } from "./__fixtures__/parsers.js";

// `MTLS_FUZZ=100000 pnpm fuzz` is the whole of it.
const count = Number(process.env["MTLS_FUZZ"] ?? 1_500);

it.each(Object.keys(parsers))(
  "takes anything that looks like %s, and throws nothing but coded errors",
  (name) => {
    expect(firstSurprise(name, count)).toBeUndefined();
  },
  120_000,
);
