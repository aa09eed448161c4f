import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PhoneError } from "./phone-error.js";
import { readLink } from "./read-link.js";

const issuer = "https://127.0.0.1:4443";
const june = { edition: "2025-06", mode: "strict", issuer } as const;
const may = { ...june, edition: "2026-05" } as const;

const claims = {
  client_id: "client-1",
  response_type: "code id_token",
  scope: "openid accounts",
  state: "s3cret-state",
};
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const requestOf = (changes: object = {}): string =>
  `${part({ alg: "PS256", typ: "JWT" })}.${part({ ...claims, ...changes })}.s3cret-signature`;

const linkOf = (changes: Readonly<Record<string, string | undefined>> = {}): string => {
  const all = {
    client_id: "client-1",
    response_type: "code",
    scope: "openid%20accounts",
    request: requestOf(),
    ...changes,
  };
  const query = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return `zopa://consent-access-request?${query.join("&")}`;
};

function refusal(link: string, input: Parameters<typeof readLink>[1] = june): PhoneError {
  try {
    readLink(link, input);
  } catch (problem) {
    return problem as PhoneError;
  }
  throw new Error("The link was taken.");
}

describe("a link of the app", () => {
  it("is taken as the edition of June 2025 prints it, and the bank is asked what is inside", () => {
    const url = readLink(linkOf(), june);

    expect(url.origin + url.pathname).toBe(`${issuer}/auth`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: "client-1",
      response_type: "code id_token",
      scope: "openid accounts",
      request: requestOf(),
    });
  });

  it("is taken as the edition of May 2026 prints it", () => {
    expect(
      readLink(linkOf({ response_type: "code%20id_token" }), may).searchParams.get("response_type"),
    ).toBe("code id_token");
  });

  it("is taken with the lines around it that come with copying", () => {
    expect(readLink(`\n ${linkOf()}\n`, june).pathname).toBe("/auth");
  });

  it("hands on what the request object says, also where the bank will refuse it", () => {
    const link = linkOf({ request: requestOf({ response_type: "code" }) });

    expect(readLink(link, june).searchParams.get("response_type")).toBe("code");
  });

  it("may have either response type in the permissive mode, and other scopes", () => {
    const permissive = { ...june, mode: "permissive" } as const;

    expect(readLink(linkOf({ response_type: "code%20id_token" }), permissive).pathname).toBe("/auth");
    expect(
      readLink(linkOf({ scope: "accounts", request: requestOf({ scope: "accounts" }) }), permissive).pathname,
    ).toBe("/auth");
    expect(refusal(linkOf({ response_type: "token" }), permissive).code).toBe("link_refused");
  });
});

describe("a link that the app does not take says why", () => {
  it.each<[string, string, RegExp]>([
    ["nothing", "", /begin with zopa:\/\/consent-access-request\?/],
    ["another app", linkOf().replace("zopa:", "other:"), /begin with zopa/],
    ["another action", linkOf().replace("consent-access", "payment-consent"), /begin with zopa/],
    ["capital letters", linkOf().replace("zopa", "ZOPA"), /begin with zopa/],
    ["a slash", linkOf().replace("request?", "request/?"), /begin with zopa/],
    ["two question marks", `${linkOf()}?x=1`, /one question mark/],
    ["no parameters", "zopa://consent-access-request?", /an empty parameter/],
    ["an unknown parameter", `${linkOf()}&nonce=1`, /a parameter that the app does not know/],
    ["a fragment", `${linkOf()}#x`, /`request` has characters that are not percent-encoded/],
    ["a parameter twice", `${linkOf()}&client_id=client-1`, /`client_id` is in the link twice/],
    ["no client", linkOf({ client_id: undefined }), /`client_id` is missing/],
    ["an empty client", linkOf({ client_id: "" }), /`client_id` is missing in the link, or empty/],
    ["no scope", linkOf({ scope: undefined }), /`scope` is missing/],
    ["no response type", linkOf({ response_type: undefined }), /`response_type` is missing/],
    ["no request object", linkOf({ request: undefined }), /`request` is missing/],
    ["a plus for a space", linkOf({ scope: "openid+accounts" }), /a space is written %20, not \+/],
    ["a bare space", linkOf({ scope: "openid accounts" }), /not percent-encoded/],
    ["half of an escape", linkOf({ scope: "openid%2" }), /percent-encoded in a way that gives no text/],
    ["bytes that are no text", linkOf({ scope: "%ff%fe" }), /gives no text/],
    ["another order of scopes", linkOf({ scope: "accounts%20openid" }), /must be "openid accounts"/],
    [
      "another scope inside",
      linkOf({ request: requestOf({ scope: "openid" }) }),
      /`scope` in the link is not the one/,
    ],
    [
      "another client inside",
      linkOf({ request: requestOf({ client_id: "other" }) }),
      /`client_id` in the link is not/,
    ],
    ["no JWT", linkOf({ request: "abc" }), /no JWT: it needs a header, claims and a signature/],
    ["an encrypted JWT", linkOf({ request: "a.b.c.d.e" }), /is encrypted/],
    ["a JWT of a list", linkOf({ request: `${part({})}.${part([])}.x` }), /must be JSON objects/],
    ["a JWT of text", linkOf({ request: "YQ.YQ.YQ" }), /must be JSON objects/],
    [
      "no client inside",
      linkOf({ request: requestOf({ client_id: undefined }) }),
      /`client_id` is missing in the request object/,
    ],
    [
      "an empty scope inside",
      linkOf({ request: requestOf({ scope: "" }) }),
      /`scope` is missing in the request object/,
    ],
    [
      "a number inside",
      linkOf({ request: requestOf({ response_type: 1 }) }),
      /`response_type` is missing in the request/,
    ],
    [
      "https elsewhere",
      "https://elsewhere.example/auth?x=1",
      /must lead to https:\/\/127\.0\.0\.1:4443\/auth/,
    ],
    ["https at another path", `${issuer}/token?x=1`, /must lead to/],
    ["https that is no address", "https://[", /must lead to/],
    ["plain http", "http://127.0.0.1:4443/auth", /begin with zopa/],
  ])("%s", (_, link, message) => {
    const problem = refusal(link);

    expect(problem).toBeInstanceOf(PhoneError);
    expect(problem.code).toBe("link_refused");
    expect(problem.message).toMatch(message);
  });

  it("the response type of the other edition", () => {
    expect(refusal(linkOf({ response_type: "code%20id_token" })).message).toBe(
      '`response_type` in the link must be "code" in edition 2025-06 of the bank\'s page, while it is "code id_token" inside the request object.',
    );
    expect(refusal(linkOf(), may).message).toBe(
      '`response_type` in the link must be "code id_token" in edition 2026-05 of the bank\'s page.',
    );
  });

  it("and no more than that, and not the link", () => {
    for (const link of [
      `${linkOf()}&x=1`,
      linkOf({ scope: "s3cret-scope" }),
      linkOf({ client_id: "s3cret" }),
    ]) {
      const problem = refusal(link);

      expect(inspect(problem) + JSON.stringify(problem)).not.toMatch(/s3cret/);
      expect(JSON.parse(JSON.stringify(problem))).toEqual({ name: "PhoneError", code: "link_refused" });
    }
  });

  it("even when it is not text", () => {
    expect(refusal(undefined as unknown as string).code).toBe("link_refused");
  });
});

it("hands on a link to the authorisation endpoint as it is", () => {
  const link = `${issuer}/auth?client_id=x&request=${requestOf()}&whatever=1`;

  expect(readLink(link, june).href).toBe(link);
});

it("brings nothing but coded errors from 100,000 spoilt links", () => {
  const link = linkOf();
  const edit = fc.record({
    at: fc.nat(link.length),
    cut: fc.nat(6),
    text: fc.string({ maxLength: 4, unit: fc.constantFrom(..."%+&=?#./ aZ0é\u0000\ud800".split("")) }),
  });

  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const spoilt = edits.reduce(
        (text, { at, cut, text: put }) => text.slice(0, at) + put + text.slice(at + cut),
        link,
      );
      try {
        readLink(spoilt, june);
      } catch (problem) {
        if (!(problem instanceof PhoneError && problem.code === "link_refused")) {
          throw problem;
        }
      }
    }),
    { numRuns: 100_000, seed: 5 },
  );
});
