import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { now, pending } from "./__fixtures__/pending.js";
import { AuthorizationError } from "./authorization-error.js";
import type { Callback } from "./callback.js";
import type { Pending } from "./pending.js";
import { readCallback } from "./read-callback.js";

const clock = () => now;
const { state } = pending;
const code = "SplxlOBeZQQYbYS6WxSbIA";
const idToken = "eyJhbGciOiJQUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
const agreed = `code=${code}&id_token=${idToken}&state=${state}`;
const declined = `error=access_denied&error_description=No+thanks&state=${state}`;
const address = pending.redirectUri;

function read(callback: Callback, changes: Partial<Pending> = {}) {
  return readCallback(callback, { ...pending, ...changes }, { clock });
}

function refusalOf(callback: Callback, changes: Partial<Pending> = {}): AuthorizationError {
  try {
    read(callback, changes);
  } catch (problem) {
    if (AuthorizationError.is(problem)) {
      return problem;
    }
    throw problem;
  }
  throw new Error("It was taken.");
}

const forms: Readonly<Record<string, (answer: string) => Callback>> = {
  "a URL": (answer) => new URL(`${address}#${answer}`),
  "the text of a URL": (answer) => `${address}#${answer}`,
  "the text of a URL with space around it": (answer) => `\n ${address}#${answer} \n`,
  "a fragment": (answer) => `#${answer}`,
  "the text of a fragment": (answer) => answer,
  URLSearchParams: (answer) => new URLSearchParams(answer),
  FormData: (answer) => {
    const form = new FormData();
    for (const [name, value] of new URLSearchParams(answer)) {
      form.append(name, value);
    }
    return form;
  },
  "a plain object": (answer) => {
    const fields: Record<string, unknown> = Object.create(null);
    for (const [name, value] of new URLSearchParams(answer)) {
      fields[name] = name in fields ? [fields[name], value].flat() : value;
    }
    return fields;
  },
};

describe.each(Object.entries(forms))("a callback as %s", (_, form) => {
  it("is read", () => {
    expect(read(form(agreed))).toEqual({ kind: "code", code, idToken, state });
  });

  it("is read with the issuer beside it", () => {
    expect(read(form(`${agreed}&iss=https%3A%2F%2Fauth.bank.example`))).toMatchObject({
      kind: "code",
      iss: "https://auth.bank.example",
    });
  });

  it("is a refusal when the customer declined", () => {
    expect(read(form(declined))).toEqual({
      kind: "error",
      error: "access_denied",
      errorDescription: "No thanks",
      state,
    });
  });

  it.each(["code", "id_token", "state", "error", "unheard_of"])("may not have %s twice", (name) => {
    const twice = new URLSearchParams(agreed);
    twice.append(name, "a");
    twice.append(name, "b");

    expect(refusalOf(form(String(twice)))).toMatchObject({
      code: "callback_duplicate_parameter",
      claim: name === "unheard_of" ? undefined : name,
    });
  });

  it.each([agreed, `code=${code}&state=${state}`, `id_token=${idToken}&state=${state}`])(
    "may not have an error besides: %s",
    (answer) => {
      expect(refusalOf(form(`${answer}&error=access_denied`)).code).toBe("callback_contradictory");
    },
  );

  it.each(["code", "id_token", "state"])("must have %s, and a value in it", (name) => {
    const without = new URLSearchParams(agreed);
    without.set(name, "");

    expect(refusalOf(form(String(without)))).toMatchObject({ code: "callback_incomplete", claim: name });
    without.delete(name);
    expect(refusalOf(form(String(without)))).toMatchObject({ code: "callback_incomplete", claim: name });
  });

  it("must have a state with an error too, and says what to do without", () => {
    const refusal = refusalOf(form("error=access_denied"));

    expect(refusal).toMatchObject({ code: "callback_incomplete", claim: "state" });
    expect(refusal.message).toContain("read the consent's status");
  });

  it.each(["x", `${state}x`, state.slice(1), state.toLowerCase(), `${state} `])(
    "is another authorisation's with the state %j",
    (other) => {
      const answer = new URLSearchParams(agreed);
      answer.set("state", other);

      expect(refusalOf(form(`${answer}`)).code).toBe("state_mismatch");
    },
  );

  it("is too late when this authorisation has ended", () => {
    expect(refusalOf(form(agreed), { expiresAt: now }).code).toBe("pending_expired");
    expect(refusalOf(form(declined), { expiresAt: now - 1 }).code).toBe("pending_expired");
    expect(read(form(agreed), { expiresAt: now + 0.001 }).kind).toBe("code");
  });

  it("is told as another's before it is told as late", () => {
    expect(refusalOf(form(agreed), { state: "other", expiresAt: now - 1 }).code).toBe("state_mismatch");
  });

  it.each(["code=%E2%82%AC", "code=a%0Ab", "code=%FF"])("may not have the %s", (damaged) => {
    expect(refusalOf(form(`${damaged}&id_token=${idToken}&state=${state}`)).code).toBe("callback_malformed");
  });

  it("may not be endless", () => {
    expect(refusalOf(form(`${agreed}&more=${"x".repeat(70_000)}`)).code).toBe("callback_malformed");
  });

  it("is nothing when there is nothing in it", () => {
    expect(refusalOf(form("")).code).toBe("callback_malformed");
    expect(refusalOf(form("unheard_of=1")).code).toBe("callback_malformed");
  });
});

describe("where the answer stands", () => {
  it.each([
    ["in the query", `${address}&${agreed}`],
    ["in the query, as text", `?${agreed}`],
    ["in the query, says the relay page", new URLSearchParams(`${agreed}&response_mode=query`)],
    ["an error in the query", `${address}&${declined}`],
    ["in both", `${address}&state=${state}#${agreed}`],
    ["a part of it in the query", `${address}&code=${code}#id_token=${idToken}&state=${state}`],
  ])("is wrong %s where the fragment is due", (_, callback) => {
    expect(refusalOf(callback).code).toBe("callback_wrong_place");
  });

  it("is wrong in both where the query is due", () => {
    const both = `${address}&code=${code}&state=${state}#id_token=${idToken}`;

    expect(refusalOf(both, { responseMode: "query" }).code).toBe("callback_wrong_place");
  });

  it.each([`${address}#${agreed}`, `#${agreed}`])(
    "is wrong in the fragment where the query is due",
    (callback) => {
      expect(refusalOf(callback, { responseMode: "query" }).code).toBe("callback_wrong_place");
    },
  );

  it.each([`${address}#${agreed}`, `${address}&${agreed}`, `?${agreed}`])(
    "is wrong in an address where a posted form is due",
    (callback) => {
      expect(refusalOf(callback, { responseMode: "form_post" }).code).toBe("callback_wrong_place");
    },
  );

  it.each([
    ["query", `${address}&${agreed}`],
    ["query", `?${agreed}`],
    ["query", { code, id_token: idToken, state }],
    ["query", { code, id_token: idToken, state, response_mode: "query" }],
    ["form_post", { code, id_token: idToken, state }],
  ] as const)("is right where the profile says %s", (responseMode, callback) => {
    expect(read(callback, { responseMode })).toMatchObject({ kind: "code", code });
  });

  it("is of no matter to a signed response, which is all that is taken", () => {
    const jarm = { responseMode: "jwt" } as const;

    expect(read(`${address}&response=${idToken}`, jarm)).toEqual({ kind: "jwt", response: idToken });
    expect(read(`${address}#response=${idToken}`, jarm)).toEqual({ kind: "jwt", response: idToken });
    expect(refusalOf({ response: idToken }).code).toBe("callback_incomplete");
  });
});

describe("the address it came to", () => {
  it.each([
    "https://tpp.example/callback?tenant=7&utm=1",
    "https://tpp.example:443/callback?tenant=7",
    "HTTPS://TPP.example/callback?tenant=7",
  ])("is ours: %s", (ours) => {
    expect(read(`${ours}#${agreed}`).kind).toBe("code");
  });

  it.each([
    "https://tpp.example/callback",
    "https://tpp.example/callback?tenant=8",
    "https://tpp.example/callback/?tenant=7",
    "https://tpp.example/other?tenant=7",
    "http://tpp.example/callback?tenant=7",
    "https://tpp.example:8443/callback?tenant=7",
    "https://tpp.example.evil.example/callback?tenant=7",
    "https://other@tpp.evil.example/callback?tenant=7",
    "myapp://tpp.example/callback?tenant=7",
  ])("is not ours: %s", (other) => {
    expect(refusalOf(`${other}#${agreed}`)).toMatchObject({
      code: "redirect_uri_mismatch",
      claim: "redirect_uri",
    });
  });

  it("has all of the parameters of ours", () => {
    const redirectUri = "https://tpp.example/callback?tenant=7&app=2";

    expect(refusalOf(`https://tpp.example/callback?tenant=7#${agreed}`, { redirectUri }).code).toBe(
      "redirect_uri_mismatch",
    );
    expect(read(`https://tpp.example/callback?app=2&tenant=7#${agreed}`, { redirectUri }).kind).toBe("code");
  });

  it("is not read when nobody could", () => {
    expect(refusalOf(`https://[#${agreed}`).code).toBe("callback_malformed");
  });
});

describe("what is not a callback", () => {
  it.each([{ code: { nested: code } }, { code: [[code]] }, { code: 7 }, { code: null }])(
    "is malformed: %j",
    (fields) => {
      expect(refusalOf({ id_token: idToken, state, ...fields }).code).toBe("callback_malformed");
    },
  );

  it("has a file in its form", () => {
    const form = new FormData();
    form.append("code", new Blob(["x"]));

    expect(refusalOf(form as never).code).toBe("callback_malformed");
  });

  it.each([undefined, null, 7, [], [["code", code]], () => {}])(
    "is a mistake of the caller: %j",
    (callback) => {
      expect(() => read(callback as never)).toThrow(/^`callback` must be/);
    },
  );

  it.each([
    undefined,
    {},
    { ...pending, state: "" },
    { ...pending, expiresAt: Number.NaN },
    { ...pending, redirectUri: "callback" },
    { ...pending, responseMode: "toString" },
  ])("has no pending authorisation: %j", (other) => {
    expect(() => readCallback(agreed, other as never, { clock })).toThrow(/^`pending` must be/);
  });

  it("takes nothing when the clock tells no time", () => {
    expect(() => readCallback(agreed, pending, { clock: () => Number.NaN })).toThrow(AuthorizationError);
  });
});

it("shows nothing of what came back in any error", () => {
  const callbacks = [
    `${agreed}&code=again`,
    `${address}&${agreed}`,
    `https://elsewhere.example/${code}#${agreed}`,
    `${agreed}&error=${code}`,
    agreed.replace(state, code),
    agreed.replace(code, "%00"),
  ];
  for (const callback of callbacks) {
    const refusal = refusalOf(callback);

    expect(inspect(refusal, { depth: 9, showHidden: true }) + JSON.stringify(refusal)).not.toMatch(
      new RegExp([code, idToken, state, pending.nonce, "elsewhere"].join("|")),
    );
  }
});
