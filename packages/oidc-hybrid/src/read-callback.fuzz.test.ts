import { inspect } from "node:util";
import { randomOf } from "@zopa-openbanking/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { now, pending } from "./__fixtures__/pending.js";
import { AuthorizationError } from "./authorization-error.js";
import type { Callback } from "./callback.js";
import { readCallback } from "./read-callback.js";

const code = "Zk3vQ9tXw7yBn5mLp2sR8u";
const idToken = "eyJhbGciOiJQUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
const agreed = `code=${code}&id_token=${idToken}&state=${pending.state}&iss=https%3A%2F%2Fauth.bank.example`;
const declined = `error=access_denied&error_description=No+thanks&state=${pending.state}`;
const secrets = [code, idToken, pending.state, pending.nonce];
const texts = [agreed, declined, `#${agreed}`, `?${declined}`].flatMap((answer) => [
  answer,
  `${pending.redirectUri}${/^[#?]/.test(answer) ? answer : `#${answer}`}`,
]);
const pieces = [
  "&",
  "=",
  "#",
  "?",
  "%",
  "%00",
  "%FF",
  "+",
  "&state=",
  "&code=",
  "&error=x",
  "\u0000",
  "\ud800",
  "[",
  "://",
  "é",
];

// `pnpm --filter @zopa-openbanking/oidc-hybrid fuzz` asks for 100,000.
const runs = Number(process.env["FUZZ_RUNS"] ?? 5_000);

function spoilt(seed: number): string {
  const roll = randomOf(seed);
  let text = texts[roll(texts.length)] ?? "";
  for (let changes = roll(4); changes >= 0; changes -= 1) {
    const [at, length] = [roll(text.length + 1), roll(12)];
    const piece = [
      pieces[roll(pieces.length)],
      text.slice(at, at + length),
      "",
      String.fromCharCode(roll(300)),
    ];
    text = text.slice(0, at) + (piece[roll(4)] ?? "") + text.slice(at + (roll(2) === 0 ? 0 : length));
  }
  return text;
}

/** Reads it, and sees that a refusal is coded and shows nothing. */
function outcomeOf(callback: Callback): string {
  try {
    const response = readCallback(callback, pending, { clock: () => now });
    if (response.kind === "jwt" || response.state !== pending.state) {
      throw new Error("It was taken without our state.");
    }
    return response.kind;
  } catch (problem) {
    if (!AuthorizationError.is(problem)) {
      throw problem;
    }
    const shown = problem.message + JSON.stringify(problem) + inspect(problem.cause);
    if (secrets.some((secret) => shown.includes(secret))) {
      throw new Error("It shows a secret.", { cause: problem });
    }
    return problem.code;
  }
}

it("brings only coded errors for spoilt callbacks, and most of them at times", {
  timeout: 60_000,
}, () => {
  const outcomes = new Map<string, number>();

  for (let seed = 0; seed < runs; seed += 1) {
    const text = spoilt(seed);
    const outcome = outcomeOf(seed % 2 === 0 ? text : new URLSearchParams(text.replace(/^[^#]*#/, "")));
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }

  expect([...outcomes.keys()].sort()).toMatchInlineSnapshot(`
    [
      "callback_contradictory",
      "callback_duplicate_parameter",
      "callback_incomplete",
      "callback_malformed",
      "callback_wrong_place",
      "code",
      "error",
      "redirect_uri_mismatch",
      "state_mismatch",
    ]
  `);
});

it("brings only coded errors for any text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 200 }),
      (text) => {
        outcomeOf(text);
      },
    ),
    { seed: 1, numRuns: 1_000 },
  );
});

it("brings only coded errors for whatever a form parser may make", () => {
  const name = fc.oneof(
    fc.constantFrom("code", "id_token", "state", "error", "response_mode", "__proto__", "constructor"),
    fc.string(),
  );
  const value = fc.oneof(fc.constantFrom(code, idToken, pending.state, ""), fc.anything());

  fc.assert(
    fc.property(fc.dictionary(name, value), (fields) => {
      outcomeOf(fields);
    }),
    { seed: 2, numRuns: 1_000 },
  );
});

it("takes a response apart as it was put together, whatever the code and the description", () => {
  const visible = fc.string({
    unit: fc.integer({ min: 0x20, max: 0x7e }).map((unit) => String.fromCharCode(unit)),
    minLength: 1,
  });

  fc.assert(
    fc.property(visible, visible, (text, token) => {
      const answer = new URLSearchParams({ code: text, id_token: token, state: pending.state });
      const due = { kind: "code", code: text, idToken: token, state: pending.state };
      const clock = () => now;

      expect(readCallback(answer, pending, { clock })).toEqual(due);
      expect(readCallback(`${pending.redirectUri}#${answer}`, pending, { clock })).toEqual(due);
      expect(readCallback(Object.fromEntries(answer), pending, { clock })).toEqual(due);
    }),
    { seed: 3, numRuns: 1_000 },
  );
});
