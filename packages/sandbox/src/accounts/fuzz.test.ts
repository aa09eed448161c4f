import { randomOf } from "@zopa-openbanking/testing";
import { expect, it } from "vitest";
import { parseDateTime } from "../consents/parse-date-time.js";
import { findOperation } from "./find-operation.js";
import { createPageCursors } from "./page-cursors.js";
import { parseFilterDate } from "./parse-filter-date.js";
import { readConsentRequest } from "./read-consent-request.js";
import { Refusal } from "./refusal.js";

/** A few in every run; 100,000 with `pnpm fuzz`. */
const runs = Number(process.env["FUZZ_RUNS"] ?? 3_000);

/** Spoils the texts in up to four places each, the same way on every run. */
function* spoilt(texts: readonly string[], signs: readonly string[]): Generator<string> {
  const next = randomOf(20_260_302);
  for (let count = 0; count < runs; count += 1) {
    const text = [...(texts[next(texts.length)] ?? "")];
    for (let change = next(4); change >= 0; change -= 1) {
      text.splice(next(text.length + 1), next(3), signs[next(signs.length)] ?? "");
    }
    yield text.join("");
  }
}

/** What comes out: a value, or a refusal. Anything else fails the test. */
function outcome<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch (problem) {
    if (problem instanceof Refusal && problem.status === 400 && problem.errors.length > 0) {
      return undefined;
    }
    throw problem;
  }
}

const dateSigns = [..."0123456789-:T.,Z+ \u0000é"];

it.each([
  ["a filter", parseFilterDate, ["2020-04-23T15:47:00.999+01:00", "20160101T104012.567+01", "2020-04-23"]],
  ["a consent", parseDateTime, ["2020-04-23T15:47:00.999+01:00", "2026-12-31T23:59:59Z"]],
] as const)("a spoilt date of %s is a number or nothing", (_, parse, texts) => {
  for (const text of spoilt(texts, dateSigns)) {
    const read = parse(text);
    if (read !== undefined && !Number.isFinite(read)) {
      expect.fail(`${JSON.stringify(text)} was read as ${read}`);
    }
  }
});

it("a spoilt page cursor is refused", () => {
  const cursors = createPageCursors(new Uint8Array(32).fill(7));
  const list = ["aac-1", "/accounts/1/transactions"];
  const good = cursors.write({ asOf: 1_772_442_000, offset: 300 }, list);

  for (const text of spoilt([good], [..."AZaz09-_=+/ é\u0000"])) {
    if (text !== good && outcome(() => cursors.read(text, list, 1_772_442_000)) !== undefined) {
      expect.fail(`${JSON.stringify(text)} was taken`);
    }
  }
});

it("a spoilt consent request is a consent that keeps the rules, or refused", () => {
  const good = JSON.stringify({
    Data: {
      Permissions: ["ReadAccountsDetail", "ReadTransactionsDetail", "ReadTransactionsCredits"],
      ExpirationDateTime: "2027-03-02T09:00:00+00:00",
      TransactionFromDateTime: "2025-03-02T09:00:00Z",
    },
    Risk: {},
  });
  const signs = [...'"{}[],:0aZ-T \\é\u0000', "null", "{}", "[]", '"ReadPAN"'];
  const bank = { mode: "strict", surface: "zopa", now: 1_772_442_000 } as const;
  let taken = 0;

  for (const text of spoilt([good], signs)) {
    const body = parsed(text);
    const asked = body === undefined ? undefined : outcome(() => readConsentRequest(body, bank));
    if (asked !== undefined) {
      taken += 1;
      expect(asked.permissions).toContain("ReadAccountsDetail");
    }
  }
  expect(taken).toBeGreaterThan(0);
});

it("a spoilt path is an operation, another method or nothing", () => {
  const paths = [
    "/open-banking/v4.0/aisp/accounts/1%20/statements/2/transactions",
    "/open-banking/v4.0/aisp/account-access-consents/aac-1",
  ];

  for (const path of spoilt(paths, [..."/{}%0a.é?#", "%E0", "%2F", ".."])) {
    expect(["operation", "other_methods", "nothing"]).toContain(findOperation("obie", "GET", path).found);
  }
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
