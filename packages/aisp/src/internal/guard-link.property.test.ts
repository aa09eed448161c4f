import type { LinkQuirk } from "@zopa-openbanking/profiles";
import fc from "fast-check";
import { expect, it } from "vitest";
import { LinkError } from "../link-error.js";
import { guardLink } from "./guard-link.js";

// `pnpm --filter @zopa-openbanking/aisp fuzz` is the whole of it.
const numRuns = Number(process.env["AISP_FUZZ"] ?? 1_000);
const seed = 20_261_123;

const baseUrl = "https://rs1.bank.example:8443/open-banking/v4.0/aisp";
const first = new URL(`${baseUrl}/accounts/22%2F89/transactions?from=2026`);

const piece = fc.constantFrom(
  ...[
    "https:",
    "http:",
    "HTTPS:",
    "//",
    "/",
    "\\",
    "@",
    ":",
    "8443",
    ":443",
    "rs1.bank.example",
    "evil.example",
    ".",
  ],
  ...[
    "..",
    "%2e%2e",
    "%2F",
    "%2f",
    "%5c",
    "%",
    "%ff",
    "%00",
    "?",
    "#",
    ";",
    "&page=2",
    " ",
    "\t",
    "\n",
    "\0",
    "\u202e",
  ],
  ...[
    "open-banking",
    "v4.0",
    "aisp",
    "accounts",
    "22%2F89",
    "22%2f89",
    "22290",
    "transactions",
    "b\u0430nk",
    "[::1]",
    "é",
  ],
);
const soup = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(""));
/** The right link with pieces thrown in, which gets far more often past the first checks. */
const mutated = fc
  .array(fc.tuple(fc.nat({ max: first.href.length }), fc.nat({ max: 3 }), piece), {
    minLength: 0,
    maxLength: 3,
  })
  .map((changes) =>
    changes.reduce((link, [at, drop, text]) => link.slice(0, at) + text + link.slice(at + drop), first.href),
  );
const link = fc.oneof(
  { weight: 5, arbitrary: mutated },
  { weight: 3, arbitrary: soup },
  { weight: 1, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.anything() },
);
const quirks = fc.subarray<LinkQuirk>([
  "other_scheme",
  "other_host",
  "other_path",
  "trailing_slash",
  "self_without_id",
]);

it("lets the token go nowhere but to the origin and the path of the call, whatever the link is", () => {
  let followed = 0;
  fc.assert(
    fc.property(link, quirks, (given, known) => {
      try {
        const { url } = guardLink(given, {
          ...{ endpoint: "GET /accounts/{AccountId}/transactions", first, baseUrl, quirks: known, page: 1 },
        });
        followed += 1;
        expect([url.origin, url.pathname, url.username, url.password, url.hash]).toEqual([
          ...[
            "https://rs1.bank.example:8443",
            "/open-banking/v4.0/aisp/accounts/22%2F89/transactions",
            "",
            "",
            "",
          ],
        ]);
        expect(new URL(url.href).href).toBe(url.href);
      } catch (problem) {
        if (!LinkError.is(problem)) {
          throw problem;
        }
      }
    }),
    { seed, numRuns },
  );
  expect(followed).toBeGreaterThan(numRuns / 20);
}, 600_000);
