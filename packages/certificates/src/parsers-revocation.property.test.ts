import { firstSurprise } from "@zopa-openbanking/testing";
import { afterAll, expect, it } from "vitest";
import { folderFor } from "./__fixtures__/folder-for.js";
import { makeRevocationAuthority } from "./__fixtures__/revocation-authority.js";
import { isCaught, revocationParsers } from "./__fixtures__/revocation-parsers.js";

const count = Number(process.env["CERTIFICATES_FUZZ"] ?? 1_500);
const parsers = revocationParsers(makeRevocationAuthority(folderFor(afterAll)));

it.each(Object.entries(parsers))(
  "takes anything that looks like %s, and throws nothing but what is caught",
  (_, parse) => {
    expect(firstSurprise({ parse, count, mayThrow: isCaught })).toBeUndefined();
  },
  240_000,
);
