import { randomOf } from "@zopa-openbanking/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { now, thrownBy } from "./__fixtures__/bank.js";
import { wellFormedDocument } from "./__fixtures__/documents.js";
import { document, zopa } from "./__fixtures__/zopa.js";
import { allowedOrigins } from "./allowed-origins.js";
import { checkMetadata } from "./check-metadata.js";
import { compareMetadata } from "./compare-metadata.js";
import { createDiscovery } from "./create-discovery.js";
import { DiscoveryError } from "./discovery-error.js";
import { endpointFor } from "./endpoint-for.js";
import { parseMetadata } from "./parse-metadata.js";
import type { ServerMetadata } from "./server-metadata.js";

// `pnpm fuzz` in this package runs vitest in a mode of this name.
const isLong = (import.meta as { env?: { MODE?: string } }).env?.MODE === "fuzz";
const runs = isLong ? 100_000 : 10_000;

const full = {
  ...document,
  authorization_endpoint: "https://auth1.openbanking.zopa.com/authorize",
  mtls_endpoint_aliases: {
    token_endpoint: document.token_endpoint,
    revocation_endpoint: document.token_endpoint,
  },
  "x-bank": { nested: [{ a: 1 }, null, "text"] },
};
const known = parseMetadata(full, zopa);

/** Parses a document that may be anything; throws what is not a coded error. */
function parsed(given: unknown): ServerMetadata | undefined {
  try {
    return parseMetadata(given, zopa);
  } catch (refusal) {
    if (DiscoveryError.is(refusal)) {
      return undefined;
    }
    throw refusal;
  }
}

/** Does everything with metadata that can be done; throws what a bank could bring it to do. */
function useAll(metadata: ServerMetadata | undefined): void {
  if (metadata === undefined) {
    return;
  }
  const told = [
    ...checkMetadata(metadata, zopa),
    ...compareMetadata(known, metadata),
    ...compareMetadata(metadata, known),
  ];
  expect(told.find(({ sentence }) => !/^[ -~\u00a7]*$/.test(sentence))).toBeUndefined();
  const origins = allowedOrigins(metadata, zopa);
  expect(
    origins.find((origin) => !/^https:\/\/(?:[a-z0-9-]+\.)*openbanking\.zopa\.com$/.test(origin)),
  ).toBeUndefined();
  const refused = thrownBy(() => endpointFor(metadata, "token_endpoint"));
  expect(refused === undefined || DiscoveryError.is(refused)).toBe(true);
}

const odd: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  "",
  "\u0000",
  "https://",
  "https://[",
  "https://a:b@c",
  "zopa://x",
  "__proto__",
  "constructor",
  [],
  {},
  [[]],
  ["openid", null],
  { __proto__: null, toString: "https://x.example" },
  "x".repeat(5_000),
  Array(1_500).fill("a"),
  "https://as9.openbanking.zopa.com/x",
  "https://evil.example/",
  "\ud800",
];

describe(`${runs} documents that were damaged`, () => {
  it("in their members bring nothing but coded errors", { timeout: 60_000 }, () => {
    const random = randomOf(51);
    const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
    const names = [
      ...Object.keys(full),
      "__proto__",
      "constructor",
      "toString",
      "bank_endpoint",
      "_endpoint",
      "",
      "\u202e",
    ];
    let accepted = 0;

    for (let run = 0; run < runs; run += 1) {
      const damaged: [string, unknown][] = Object.entries(full);
      for (let times = 1 + random(2); times > 0; times -= 1) {
        const name = pick(names);
        const at = damaged.findIndex(([each]) => each === name);
        damaged.splice(at === -1 ? damaged.length : at, 1, [name, pick(odd)]);
      }
      const metadata = parsed(Object.fromEntries(damaged));
      accepted += metadata === undefined ? 0 : 1;
      if (run % 10 === 0) {
        useAll(metadata);
      }
    }

    expect(accepted).toBeGreaterThan(runs / 10);
    expect(accepted).toBeLessThan(runs * 0.9);
  });

  it("in their bytes bring nothing but coded errors", { timeout: 60_000 }, () => {
    const random = randomOf(52);
    const text = JSON.stringify(full);
    const characters = [
      ...'\u0000"{}[]:,\\/#@?.%0e-',
      "é",
      "\ud800",
      "null",
      "__proto__",
      "https://",
      '":["',
    ];
    let read = 0;

    for (let run = 0; run < runs; run += 1) {
      const at = random(text.length);
      const damaged = text.slice(0, at) + characters[random(characters.length)] + text.slice(at + random(3));
      let given: unknown;
      try {
        given = JSON.parse(damaged);
      } catch {
        continue; // `readJson` answers for these.
      }
      read += 1;
      const metadata = parsed(given);
      if (run % 10 === 0) {
        useAll(metadata);
      }
    }

    expect(read).toBeGreaterThan(runs / 10);
  });
});

describe("anything at all", () => {
  it("brings nothing but coded errors", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.anything({ withMap: true, withNullPrototype: true, withSparseArray: true }),
        ),
        (given) => {
          useAll(parsed(given));
          useAll(parsed({ ...full, bank: given, mtls_endpoint_aliases: given }));
        },
      ),
      { seed: 53, numRuns: 5_000 },
    );
  });

  it("is no snapshot", () => {
    const clock = (): number => now;
    const options = { fetch: () => Promise.reject(new Error("not called")), clock };
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (version, fetchedAt, metadata) => {
        for (const snapshot of [
          version,
          { version, fetchedAt, metadata },
          { version: 1, fetchedAt, metadata },
          { version: 1, fetchedAt: now, metadata },
        ]) {
          const refusal =
            snapshot === undefined
              ? undefined
              : thrownBy(() => createDiscovery(zopa, { ...options, snapshot }));
          expect(refusal === undefined || DiscoveryError.is(refusal)).toBe(true);
        }
      }),
      { seed: 54, numRuns: 2_000 },
    );
  });
});

it("any two documents can be compared, and a document with itself has no changes", () => {
  fc.assert(
    fc.property(wellFormedDocument, wellFormedDocument, (one, other) => {
      const before = parseMetadata(one, one.issuer);
      const after = parseMetadata(other, other.issuer);

      expect(compareMetadata(before, before)).toEqual([]);
      const forth = compareMetadata(before, after);
      const back = compareMetadata(after, before);
      expect(forth.map(({ member }) => member).sort()).toEqual(back.map(({ member }) => member).sort());
    }),
    { seed: 55, numRuns: 1_000 },
  );
});
