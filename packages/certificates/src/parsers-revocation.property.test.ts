import { afterAll, expect, it } from "vitest";
import { folderFor } from "./__fixtures__/openssl.js";
import { makeRevocationAuthority } from "./__fixtures__/revocation-authority.js";
import { firstRevocationSurprise, revocationParsers } from "./__fixtures__/revocation-parsers.js";

const count = Number(process.env["CERTIFICATES_FUZZ"] ?? 1_500);
const parsers = revocationParsers(makeRevocationAuthority(folderFor(afterAll)));

it.each(Object.keys(parsers))(
  "takes anything that looks like %s, and throws nothing but what is caught",
  (name) => {
    expect(firstRevocationSurprise(parsers[name], count)).toBeUndefined();
  },
  240_000,
);
