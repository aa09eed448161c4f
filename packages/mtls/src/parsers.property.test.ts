import { firstSurprise } from "@zopa-openbanking/testing";
import { expect, it } from "vitest";
import { isCoded, parsers } from "./__fixtures__/parsers.js";

// `MTLS_FUZZ=100000 pnpm fuzz` is the whole of it.
const count = Number(process.env["MTLS_FUZZ"] ?? 1_500);

it.each(Object.entries(parsers))(
  "takes anything that looks like %s, and throws nothing but coded errors",
  (name, parse) => {
    const mayThrow = (problem: unknown) =>
      isCoded(problem) ||
      (name === "origins" && problem instanceof TypeError && !problem.message.includes("\n"));

    expect(firstSurprise({ parse, count, mayThrow })).toBeUndefined();
  },
  120_000,
);
