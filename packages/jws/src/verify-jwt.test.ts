import { constants, sign } from "node:crypto";
import { shownBy } from "@zopa-openbanking/testing";
import { describe, expect, it } from "vitest";
import { ec, ecKid, jwkOf, kid, otherRsa, rsa } from "./__fixtures__/keys.js";
import { now } from "./__fixtures__/time.js";
import { claims, clientId, issuer, part, rules, tokenOf } from "./__fixtures__/tokens.js";
import type { ClaimErrorCode } from "./claim-error.js";
import { createLocalKeySet } from "./create-local-key-set.js";
import type { KeySet } from "./key-set.js";
import type { SignatureErrorCode } from "./signature-error.js";
import { verifyJwt } from "./verify-jwt.js";

const without = (name: string) =>
  Object.fromEntries(Object.entries(claims).filter(([each]) => each !== name));
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "accepted",
    (problem) => problem.code,
  );

describe("a token that need not tell when it was made", () => {
  const { maximumAgeSeconds: _, ...ageless } = rules;
  const optional = { ...ageless, issuedAt: "optional" } as const;

  it("may leave `iat` out", async () => {
    const token = await tokenOf(without("iat"));

    await expect(verifyJwt(token, optional)).resolves.toBeDefined();
    await expect(codeOf(verifyJwt(token, ageless))).resolves.toBe("claim_missing");
  });

  it.each<[unknown, ClaimErrorCode]>([
    [now + 61, "claim_in_future"],
    ["now", "claim_invalid"],
    [null, "claim_invalid"],
  ])("may not say %s all the same", async (iat, code) => {
    await expect(codeOf(verifyJwt(await tokenOf({ ...claims, iat }), optional))).resolves.toBe(code);
  });
});

describe("a token that holds", () => {
  it("is given back with its header and claims", async () => {
    const verified = await verifyJwt(await tokenOf({ ...claims, nonce: "n" }), rules);

    expect(verified).toEqual({ header: { alg: "PS256", kid }, claims: { ...claims, nonce: "n" } });
  });

  it("may be signed ES256 where that is allowed", async () => {
    const token = await tokenOf(claims, { alg: "ES256", kid: ecKid }, ec.privateKey);

    await expect(verifyJwt(token, { ...rules, algorithms: ["PS256", "ES256"] })).resolves.toBeDefined();
    await expect(codeOf(verifyJwt(token, rules))).resolves.toBe("algorithm_not_allowed");
  });

  it("may name no key: every key that fits is tried", async () => {
    const keySet = createLocalKeySet({
      keys: [jwkOf(ec.publicKey), jwkOf(otherRsa.publicKey), jwkOf(rsa.publicKey)],
    });

    await expect(
      verifyJwt(await tokenOf(claims, { kid: undefined }), { ...rules, keySet }),
    ).resolves.toBeDefined();
  });

  it("may come from one of several keys of its name (FAPI 1.0 Advanced 8.11)", async () => {
    const keySet = createLocalKeySet({
      keys: [
        jwkOf(ec.publicKey, { kid }),
        jwkOf(rsa.publicKey, { kid, use: "enc" }),
        jwkOf(otherRsa.publicKey, { kid, use: "sig" }),
        jwkOf(rsa.publicKey, { kid, alg: "PS256" }),
      ],
    });

    await expect(verifyJwt(await tokenOf(), { ...rules, keySet })).resolves.toBeDefined();
  });

  it("is never verified with a key that it brings along", async () => {
    const header = {
      jwk: jwkOf(otherRsa.publicKey),
      jku: "https://evil.example/jwks",
      x5u: "https://evil.example",
    };

    const token = await tokenOf(claims, header, otherRsa.privateKey);

    await expect(codeOf(verifyJwt(token, rules))).resolves.toBe("signature_invalid");
  });

  it.each([
    ["JWT", "JWT"],
    ["jwt", "JWT"],
    ["application/jwt", "JWT"],
    ["oauth-authz-req+jwt", "application/oauth-authz-req+jwt"],
  ])("has the typ %s where %s is due", async (sent, typ) => {
    await expect(verifyJwt(await tokenOf(claims, { typ: sent }), { ...rules, typ })).resolves.toBeDefined();
  });

  it.each([
    ["a list with us alone", { aud: [clientId] }],
    ["a list with us and azp", { aud: [clientId, "other"], azp: clientId }],
    ["azp beside one audience", { azp: clientId }],
    ["exp within the tolerance", { exp: now - 59 }],
    ["nbf within the tolerance", { nbf: now + 60 }],
    ["iat within the tolerance", { iat: now + 60 }],
    ["iat at the oldest", { iat: now - 660 }],
    ["fractions of seconds", { iat: now - 0.5, exp: now + 0.25, nbf: now - 0.5 }],
    ["at_hash null, as some send it", { at_hash: null }],
  ])("may have %s", async (_, change) => {
    await expect(verifyJwt(await tokenOf({ ...claims, ...change }), rules)).resolves.toBeDefined();
  });

  it("may have exp in milliseconds where the sender is known for it", async () => {
    const token = await tokenOf({ ...claims, exp: (now + 300) * 1000 });

    await expect(verifyJwt(token, { ...rules, expiryUnit: "milliseconds" })).resolves.toBeDefined();
    await expect(verifyJwt(token, rules)).rejects.toMatchObject({
      code: "claim_invalid",
      message: expect.stringContaining("milliseconds"),
    });
  });
});

/** What the certification plan for clients of FAPI 1.0 Advanced sends, by the names of its modules. */
describe("the certification plan's token is refused", () => {
  const modules: readonly (readonly [string, object, ClaimErrorCode, string])[] = [
    ["invalid-iss", { ...claims, iss: `${issuer}1` }, "claim_mismatch", "iss"],
    ["invalid-aud", { ...claims, aud: `${clientId}1` }, "claim_mismatch", "aud"],
    ["invalid-secondary-aud", { ...claims, aud: [clientId, `${clientId}1`] }, "claim_missing", "azp"],
    ["invalid-expired-exp", { ...claims, exp: now - 360 }, "claim_expired", "exp"],
    ["invalid-missing-exp", without("exp"), "claim_missing", "exp"],
    ["iat-is-week-in-past", { ...claims, iat: now - 7 * 86_400 }, "claim_too_old", "iat"],
    ["invalid-missing-aud", without("aud"), "claim_missing", "aud"],
    ["invalid-missing-iss", without("iss"), "claim_missing", "iss"],
  ];

  it.each(modules)("%s", async (_, payload, code, claim) => {
    const token = await tokenOf(payload as Record<string, unknown>);

    await expect(verifyJwt(token, rules)).rejects.toMatchObject({ name: "ClaimError", code, claim });
  });

  it("invalid-expired-exp at the largest tolerance too", async () => {
    const token = await tokenOf({ ...claims, exp: now - 360 });

    await expect(codeOf(verifyJwt(token, { ...rules, clockToleranceSeconds: 300 }))).resolves.toBe(
      "claim_expired",
    );
  });

  it("invalid-signature: every byte of it changed", async () => {
    const [header, payload, signature = ""] = (await tokenOf()).split(".");
    const changed = Buffer.from(signature, "base64url").map((byte) => byte ^ 0x5a);

    const token = `${header}.${payload}.${Buffer.from(changed).toString("base64url")}`;

    await expect(codeOf(verifyJwt(token, rules))).resolves.toBe("signature_invalid");
  });

  it("invalid-null-alg: unsigned", async () => {
    const token = `${part({ alg: "none" })}.${part(claims)}.`;

    await expect(codeOf(verifyJwt(token, rules))).resolves.toBe("algorithm_not_allowed");
  });

  it("invalid-alternate-alg: RS256 that verifies with a published key", async () => {
    const published = jwkOf(otherRsa.publicKey, { kid: "rsa-none-alt-arg", use: "sig" });
    const keySet = createLocalKeySet({ keys: [published] });
    const token = await tokenOf(claims, { alg: "RS256", kid: "rsa-none-alt-arg" }, otherRsa.privateKey);

    await expect(codeOf(verifyJwt(token, { ...rules, keySet }))).resolves.toBe("algorithm_not_allowed");
  });

  it("valid-aud-as-array is accepted", async () => {
    await expect(verifyJwt(await tokenOf({ ...claims, aud: [clientId] }), rules)).resolves.toBeDefined();
  });
});

describe("a claim is refused", () => {
  const cases: readonly (readonly [string, object, ClaimErrorCode, string])[] = [
    ["iss that is no text", { iss: [issuer] }, "claim_invalid", "iss"],
    ["iss with a slash more", { iss: `${issuer}/` }, "claim_mismatch", "iss"],
    ["aud that is null", { aud: null }, "claim_invalid", "aud"],
    ["aud with a number in it", { aud: [clientId, 7], azp: clientId }, "claim_invalid", "aud"],
    ["aud that is empty", { aud: [] }, "claim_mismatch", "aud"],
    ["azp of another beside one audience", { azp: "other" }, "claim_mismatch", "azp"],
    ["azp of another beside two", { aud: [clientId, "other"], azp: "other" }, "claim_mismatch", "azp"],
    ["azp that is null", { azp: null }, "claim_mismatch", "azp"],
    ["exp that is text", { exp: String(now + 300) }, "claim_invalid", "exp"],
    ["exp at the end of the tolerance", { exp: now - 60 }, "claim_expired", "exp"],
    ["exp before 1970", { exp: -1 }, "claim_invalid", "exp"],
    ["exp beyond any calendar", { exp: 1e300 }, "claim_invalid", "exp"],
    ["nbf that is null", { nbf: null }, "claim_invalid", "nbf"],
    ["nbf after the tolerance", { nbf: now + 61 }, "claim_not_yet_valid", "nbf"],
    ["iat that is missing", { iat: undefined }, "claim_missing", "iat"],
    ["iat that is text", { iat: "2026-11-22T12:00:00Z" }, "claim_invalid", "iat"],
    ["iat after the tolerance", { iat: now + 61 }, "claim_in_future", "iat"],
    ["iat a second too old", { iat: now - 661 }, "claim_too_old", "iat"],
  ];

  it.each(cases)("%s", async (_, change, code, claim) => {
    const problem = await verifyJwt(await tokenOf({ ...claims, ...change }), rules).catch((thrown) => thrown);

    expect(problem).toMatchObject({ name: "ClaimError", code, claim, retryable: false });
    expect(problem.message).toContain(`\`${claim}\``);
    expect(JSON.parse(JSON.stringify(problem))).toEqual({
      name: "ClaimError",
      code,
      claim,
      retryable: false,
    });
  });

  it("with the moment, the present and the tolerance", async () => {
    const token = await tokenOf({ ...claims, exp: now - 90 });

    await expect(verifyJwt(token, rules)).rejects.toThrow(
      "The claim `exp` is over: it says 2026-11-22T11:58:30Z, it is 2026-11-22T12:00:00Z here, and 60 s are tolerated.",
    );
  });

  it("never with a value of another claim or of its own", async () => {
    const secret = "Rora Fairweather, 40-47-84 70872490";
    for (const change of [
      { iss: secret },
      { aud: secret },
      { azp: secret },
      { exp: secret },
      { [secret]: 1, nbf: secret },
    ]) {
      const token = await tokenOf({ ...claims, name: secret, ...change });

      const problem = await verifyJwt(token, rules).catch((thrown) => thrown);

      const shown = shownBy(problem);
      expect(shown).not.toMatch(/Rora|Fairweather|70872490/);
      expect(token.split(".").some((each) => shown.includes(each))).toBe(false);
    }
  });

  it("is looked for in the token alone, and not in what every object inherits", async () => {
    const token = await tokenOf(`{"__proto__":${JSON.stringify(claims)}}`);

    await expect(verifyJwt(token, rules)).rejects.toMatchObject({ code: "claim_missing", claim: "iss" });
  });
});

describe("a token is refused before its claims are looked at", () => {
  const raw = (header: unknown, payload: unknown = claims) => {
    const input = `${part(header)}.${part(payload)}`;
    const how = { key: rsa.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
    return `${input}.${sign("sha256", Buffer.from(input), how).toString("base64url")}`;
  };
  const good = raw({ alg: "PS256", kid });
  const cases: readonly (readonly [string, () => unknown, SignatureErrorCode, RegExp])[] = [
    ["one part", () => "abc", "jws_malformed", /three parts/],
    ["four parts", () => `${good}.x`, "jws_malformed", /three parts/],
    ["an encrypted one", () => "a.b.c.d.e", "jws_malformed", /encrypted/],
    ["not a text", () => undefined, "jws_malformed", /not a text/],
    ["65,537 characters", () => "a".repeat(65_537), "jws_malformed", /64 KiB/],
    ["padding", () => `${good}=`, "jws_malformed", /base64url/],
    ["a line break", () => `${good}\n`, "jws_malformed", /base64url/],
    ["a space in its payload", () => good.replace(".", ". "), "jws_malformed", /base64url/],
    ["a last letter written otherwise", () => respelled(good), "jws_malformed", /base64url/],
    ["a header that is no JSON", () => raw("{"), "jws_malformed", /header .* not JSON/],
    ["a header that is a list", () => raw(["PS256"]), "jws_malformed", /header .* not a JSON object/],
    ["a header that is null", () => raw("null"), "jws_malformed", /header .* not a JSON object/],
    [
      "a header in Latin-1",
      () => `${Buffer.from('{"alg":"PS256","x":"\xe9"}', "latin1").toString("base64url")}.e30.`,
      "jws_malformed",
      /UTF-8/,
    ],
    ["a byte order mark", () => raw(`\uFEFF{"alg":"PS256","kid":"${kid}"}`), "jws_malformed", /not JSON/],
    ["alg twice", () => raw(`{"alg":"none","alg":"PS256","kid":"${kid}"}`), "jws_malformed", /twice/],
    [
      "alg twice, once in disguise",
      () => raw(`{"\\u0061lg":"none","alg":"PS256","kid":"${kid}"}`),
      "jws_malformed",
      /twice/,
    ],
    [
      "a member of a member twice",
      () => raw(`{"alg":"PS256","kid":"${kid}","x":[{"a":1,"b":{"a":2},"a":3}]}`),
      "jws_malformed",
      /twice/,
    ],
    ["no alg", () => raw({ kid }), "algorithm_not_allowed", /PS256 is due/],
    ["alg that is a list", () => raw({ alg: ["PS256"], kid }), "algorithm_not_allowed", /PS256 is due/],
    ["alg in lower case", () => raw({ alg: "ps256", kid }), "algorithm_not_allowed", /PS256 is due/],
    ["alg of HMAC", () => raw({ alg: "HS256", kid }), "algorithm_not_allowed", /PS256 is due/],
    ["crit", () => raw({ alg: "PS256", kid, crit: ["exp"], exp: 1 }), "critical_header_unsupported", /crit/],
    ["crit that is empty", () => raw({ alg: "PS256", kid, crit: [] }), "critical_header_unsupported", /crit/],
    [
      "b64 false",
      () => raw({ alg: "PS256", kid, b64: false, crit: ["b64"] }),
      "critical_header_unsupported",
      /crit/,
    ],
    ["b64 without crit", () => raw({ alg: "PS256", kid, b64: false }), "header_not_allowed", /b64/],
    ["b64 true", () => raw({ alg: "PS256", kid, b64: true }), "header_not_allowed", /b64/],
    ["kid that is a number", () => raw({ alg: "PS256", kid: 7 }), "header_not_allowed", /kid/],
    ["kid that nobody knows", () => raw({ alg: "PS256", kid: "other" }), "key_not_found", /no key for PS256/],
    [
      "kid of a key of another type",
      () => raw({ alg: "PS256", kid: ecKid }),
      "key_not_found",
      /no key for PS256/,
    ],
    [
      "an empty signature",
      () => `${part({ alg: "PS256", kid })}.${part(claims)}.`,
      "signature_invalid",
      /none of the 1 keys/,
    ],
    ["claims that are no JSON", () => raw({ alg: "PS256", kid }, "{"), "jws_malformed", /signs is not JSON/],
    [
      "claims that are a list",
      () => raw({ alg: "PS256", kid }, [claims]),
      "jws_malformed",
      /signs is not a JSON object/,
    ],
    [
      "claims with iss twice",
      () => raw({ alg: "PS256", kid }, `{"iss":"evil",${JSON.stringify(claims).slice(1)}`),
      "jws_malformed",
      /twice/,
    ],
  ];

  it.each(cases)("%s", async (_, make, code, message) => {
    await expect(verifyJwt(make() as string, rules)).rejects.toMatchObject({
      name: "SignatureError",
      code,
      message: expect.stringMatching(message),
    });
  });

  it("signed by somebody else", async () => {
    const token = await tokenOf(claims, {}, otherRsa.privateKey);

    await expect(verifyJwt(token, rules)).rejects.toMatchObject({ code: "signature_invalid", kid });
  });

  it("signed with a salt of another length", async () => {
    const input = `${part({ alg: "PS256", kid })}.${part(claims)}`;
    const how = { key: rsa.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 20 };

    const token = `${input}.${sign("sha256", Buffer.from(input), how).toString("base64url")}`;

    await expect(codeOf(verifyJwt(token, rules))).resolves.toBe("signature_invalid");
  });

  it.each([
    [undefined, "missing"],
    ["at+jwt", "another"],
    [7, "another"],
  ])("typ %s where JWT is due", async (typ, word) => {
    const token = raw({ alg: "PS256", kid, typ });

    await expect(verifyJwt(token, { ...rules, typ: "JWT" })).rejects.toMatchObject({
      code: "header_not_allowed",
      message: expect.stringContaining(word),
    });
  });

  it("with a kid that may be shown, and without one that may not", async () => {
    const kidOf = (name: string) =>
      verifyJwt(raw({ alg: "PS256", kid: name }), rules).catch(({ kid: shown }) => shown);

    expect(await kidOf("other")).toBe("other");
    expect(await kidOf(`forged\nline`)).toBeUndefined();
    expect(await kidOf("x".repeat(65))).toBeUndefined();
    expect(await kidOf("eyJhbGciOiJQUzI1NiJ9.e30.c2ln")).toBeUndefined();
  });

  it("in the order of the rules: the list, crit, the key, the signature, the claims", async () => {
    const asked: string[] = [];
    const keySet: KeySet = {
      find: (query) => {
        asked.push(query.kid ?? "");
        return rules.keySet.find(query);
      },
    };
    const expired = { ...claims, exp: 1, iss: "other" };

    const codes = [
      await codeOf(verifyJwt(raw({ alg: "none", crit: ["x"], kid: "other" }, expired), { ...rules, keySet })),
      await codeOf(
        verifyJwt(raw({ alg: "PS256", crit: ["x"], kid: "other" }, expired), { ...rules, keySet }),
      ),
    ];
    expect(asked).toEqual([]);
    codes.push(await codeOf(verifyJwt(raw({ alg: "PS256", kid: "other" }, expired), { ...rules, keySet })));
    codes.push(
      await codeOf(
        verifyJwt(await tokenOf(expired, {}, otherRsa.privateKey), { ...rules, keySet, typ: "x" }),
      ),
    );
    codes.push(await codeOf(verifyJwt(raw({ alg: "PS256", kid }, expired), { ...rules, keySet, typ: "x" })));
    codes.push(await codeOf(verifyJwt(raw({ alg: "PS256", kid }, expired), { ...rules, keySet })));

    expect(asked).toEqual(["other", kid, kid, kid]);
    expect(codes).toEqual([
      "algorithm_not_allowed",
      "critical_header_unsupported",
      "key_not_found",
      "signature_invalid",
      "header_not_allowed",
      "claim_mismatch",
    ]);
  });

  it("when a key set of one's own finds nothing", async () => {
    const keySet: KeySet = { find: () => Promise.resolve([]) };

    await expect(codeOf(verifyJwt(good, { ...rules, keySet }))).resolves.toBe("key_not_found");
  });
});

describe("a rule that is wrong is a TypeError that names it", () => {
  it.each([
    ["algorithms", []],
    ["algorithms", ["RS256"]],
    ["algorithms", ["PS256", "none"]],
    ["algorithms", "PS256"],
    ["issuer", ""],
    ["issuer", undefined],
    ["audience", 7],
    ["authorizedParty", ""],
    ["typ", ""],
    ["keySet", {}],
    ["clockToleranceSeconds", 301],
    ["clockToleranceSeconds", -1],
    ["clockToleranceSeconds", Number.NaN],
    ["maximumAgeSeconds", 0],
    ["maximumAgeSeconds", Number.POSITIVE_INFINITY],
    ["expiryUnit", "minutes"],
    ["issuedAt", "sometimes"],
    ["issuedAt", "optional"],
  ])("%s: %o", async (name, value) => {
    const changed = { ...rules, [name]: value } as typeof rules;

    await expect(verifyJwt(await tokenOf(), changed)).rejects.toThrow(new RegExp(`^\`${name}\``));
  });
});

/** The same bytes in another spelling: the bits of the last letter that stand for nothing are changed. */
function respelled(token: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const last = alphabet.indexOf(token.at(-1) ?? "");
  return token.slice(0, -1) + alphabet[last ^ 1];
}
