import { KeySetError, SignatureError } from "@zopa-openbanking/jws";
import { shownBy } from "@zopa-openbanking/testing";
import { describe, expect, it, vi } from "vitest";
import {
  type AskedBank,
  accessToken,
  backClaims,
  bankThat,
  leftHalf,
  refreshToken,
  subject,
  tokenBody,
  tokenOf,
} from "./__fixtures__/bank.js";
import { clientId, consentId, contextOf, issuer, now, profileWith } from "./__fixtures__/client.js";
import { strangerKey } from "./__fixtures__/keys.js";
import type { CoordinateRefresh } from "./coordinate-refresh.js";
import type { Grant } from "./grant.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";
import { refresh } from "./refresh.js";

const nonce = "n".repeat(43);

const grant: Grant = {
  consentId,
  accessToken: "an-old-access-token",
  accessTokenExpiresAt: now - 10,
  refreshToken,
  refreshTokenExpiresAt: now + 30 * 86_400,
  refreshTokenExpirySource: "profile",
  scope: "openid accounts",
  subject,
  certificateThumbprint: "an-old-certificate",
  authorizedAt: now - 335 * 86_400,
  issuedAt: now - 310,
  issuer,
  clientId,
  audience: [clientId],
  nonce,
  acr: null,
  authTime: now - 335 * 86_400,
  notices: [],
};

const rotated = "8xLOxBtZp8";

/** Zopa is not known to send an id_token at a refresh, so both kinds are tried. */
const bankWithout = (body = {}): AskedBank => bankThat(() => Response.json(tokenBody(undefined, body)));
const bankWith = (claims = {}): AskedBank =>
  bankThat(async () =>
    Response.json(
      tokenBody(await tokenOf(backClaims(grant, { auth_time: grant.authTime, ...claims })), {
        refresh_token: rotated,
      }),
    ),
  );

const refreshed = (bank: { fetch: OidcHybridContext["fetch"] }, context = {}, changes = {}, options = {}) =>
  refresh(contextOf({ fetch: bank.fetch, ...context }), { ...grant, ...changes } as Grant, options);

describe("a refresh", () => {
  it("gives a new grant of the same authorisation", async () => {
    const bank = bankWithout({ refresh_token: undefined });

    const fresh = await refreshed(bank);

    expect(fresh).toEqual({
      ...grant,
      accessToken,
      accessTokenExpiresAt: now + 300,
      certificateThumbprint: contextOf().certificate && expect.any(String),
      issuedAt: now,
    });
    expect(fresh.certificateThumbprint).not.toBe(grant.certificateThumbprint);
    expect(bank.requests[0]?.form.get("grant_type")).toBe("refresh_token");
    expect(bank.requests[0]?.form.get("refresh_token")).toBe(refreshToken);
    expect(bank.requests[0]?.form.has("scope")).toBe(false);
  });

  it("sends the scope where the profile says so", async () => {
    const bank = bankWithout();
    const profile = profileWith({ tokenResponse: { scopeSentOn: ["refresh_token"] } });

    await refreshed(bank, { profile });

    expect(bank.requests[0]?.form.get("scope")).toBe(grant.scope);
  });

  it("hands over a refresh token that was replaced, and the next one uses it", async () => {
    const bank = bankWithout({ refresh_token: rotated });
    const context = contextOf({ fetch: bank.fetch });

    const fresh = await refresh(context, grant);
    await refresh(context, fresh);

    expect(fresh).toMatchObject({
      refreshToken: rotated,
      refreshTokenExpiresAt: grant.refreshTokenExpiresAt,
      notices: ["refresh_token_rotated"],
    });
    expect(bank.requests.map(({ form }) => form.get("refresh_token"))).toEqual([refreshToken, rotated]);
  });

  it("tells of a scope that became narrower", async () => {
    await expect(refreshed(bankWithout({ scope: "openid" }))).resolves.toMatchObject({
      scope: "openid",
      notices: ["scope_narrowed"],
    });
  });

  it("keeps the end that the bank told before, and takes the one it tells now", async () => {
    const told = { refreshTokenExpirySource: "bank", refreshTokenExpiresAt: now + 500 };

    await expect(refreshed(bankWithout(), {}, told)).resolves.toMatchObject(told);
    await expect(
      refreshed(bankWith({ refresh_token_expires_at: now + 900 }), {}, told),
    ).resolves.toMatchObject({ refreshTokenExpiresAt: now + 900, refreshTokenExpirySource: "bank" });
  });

  it.each<[string, object]>([
    ["the same claims", {}],
    ["no `nonce`", { nonce: undefined }],
    ["no intent id", { openbanking_intent_id: undefined }],
    ["no `auth_time`", { auth_time: undefined }],
    ["no `at_hash`", { at_hash: null }],
  ])("takes an id_token with %s", async (_, claims) => {
    await expect(refreshed(bankWith(claims))).resolves.toMatchObject({ subject, nonce, consentId });
  });
});

describe("refuses the id_token of a refresh", () => {
  it.each<[string, object, string]>([
    ["of another person", { sub: "person-18" }, "sub"],
    ["of nobody", { sub: undefined }, "sub"],
    ["of another issuer", { iss: "https://other.example" }, "iss"],
    ["for another audience", { aud: "another" }, "aud"],
    ["for one audience more", { aud: [clientId, "another"], azp: clientId }, "aud"],
    ["with another `nonce`", { nonce: "another" }, "nonce"],
    ["about another consent", { openbanking_intent_id: "another" }, "openbanking_intent_id"],
    ["of another log-in", { auth_time: now }, "auth_time"],
    ["with the `at_hash` of another token", { at_hash: leftHalf("another") }, "at_hash"],
    ["that is over", { exp: now - 60 }, "exp"],
    ["from a week ago", { iat: now - 604_800 }, "iat"],
    ["from the future", { iat: now + 61 }, "iat"],
  ])("%s", async (_, claims, claim) => {
    const bank = bankWith(claims);

    await expect(refreshed(bank)).rejects.toMatchObject({
      code: "id_token_invalid",
      stage: "refresh",
      consentId,
      claim,
    });
    expect(bank.requests).toHaveLength(1);
  });

  it("with another level of authentication", async () => {
    await expect(refreshed(bankWith({ acr: "urn:b" }), {}, { acr: "urn:a" })).rejects.toMatchObject({
      claim: "acr",
    });
  });

  it("that a stranger signed", async () => {
    const forged = await tokenOf(backClaims(grant), {}, strangerKey.privateKey);

    await expect(refreshed(bankThat(() => Response.json(tokenBody(forged))))).rejects.toMatchObject({
      code: "id_token_invalid",
      stage: "refresh",
    });
  });

  it("with a level of authentication that was not asked for", async () => {
    const profile = profileWith({ requestObject: { acrValues: ["urn:sca"] } });

    await expect(refreshed(bankWith({ acr: "urn:b" }), { profile })).rejects.toMatchObject({ claim: "acr" });
  });

  it("by a key that could not be fetched, and does not call that retryable: its tokens are gone", async () => {
    const keySet = {
      find: () => Promise.reject(new SignatureError("not found", { code: "key_not_found", retryable: true })),
    };

    await expect(refreshed(bankWith(), { keySet })).rejects.toMatchObject({
      code: "id_token_invalid",
      stage: "refresh",
      retryable: false,
    });
  });

  it("that is not there, at a bank where it has to be", async () => {
    const profile = profileWith({ idToken: { atRefresh: "required" } });

    await expect(refreshed(bankWithout(), { profile })).rejects.toMatchObject({
      code: "token_response_invalid",
      consentId,
    });
  });
});

describe("nothing is sent", () => {
  it.each<[string, object, string]>([
    ["without a refresh token", { refreshToken: null }, "refresh_token_missing"],
    [
      "when its time is over by what the bank told",
      { refreshTokenExpiresAt: now, refreshTokenExpirySource: "bank" },
      "grant_expired",
    ],
  ])("%s", async (_, changes, code) => {
    const bank = bankWithout();

    await expect(refreshed(bank, {}, changes)).rejects.toMatchObject({ code, consentId });
    expect(bank.requests).toHaveLength(0);
  });

  it.each<[string, object]>([
    ["for a grant of another bank", { issuer: "https://other.example" }],
    ["for a grant of another client", { clientId: "other" }],
    ["for a grant without a person", { subject: undefined }],
    ["for a grant without an audience", { audience: undefined }],
    ["for a grant without a consent", { consentId: "" }],
  ])("%s", async (_, changes) => {
    const bank = bankWithout();

    await expect(refreshed(bank, {}, changes)).rejects.toThrow(TypeError);
    expect(bank.requests).toHaveLength(0);
  });

  it("when the bank's keys cannot be had to verify the answer", async () => {
    const bank = bankWithout();
    const keySet = { find: () => Promise.reject(new KeySetError("none", { code: "key_set_unavailable" })) };

    await expect(refreshed(bank, { keySet })).rejects.toMatchObject({ code: "key_set_unavailable" });
    expect(bank.requests).toHaveLength(0);
  });

  it("when the caller has given up before", async () => {
    const bank = bankWithout();

    await expect(refreshed(bank, {}, {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "transport_aborted",
    });
    expect(bank.requests).toHaveLength(0);
  });
});

it("asks the bank when the time is over by the profile alone, and then knows why it refuses", async () => {
  const bank = bankThat(() => Response.json({ error: "invalid_grant" }, { status: 400 }));

  await expect(refreshed(bank, {}, { refreshTokenExpiresAt: now })).rejects.toMatchObject({
    code: "grant_expired",
    oauthError: "invalid_grant",
    consentId,
  });
  await expect(refreshed(bank)).rejects.toMatchObject({ code: "grant_rejected", consentId });
  expect(bank.requests).toHaveLength(2);
});

describe("an end that leaves doubt is a code of its own, and nothing is repeated:", () => {
  const networkError = (code: string) => Object.assign(new Error(code), { code });

  it.each<[string, () => Promise<Response> | Response]>([
    ["the connection broke", () => Promise.reject(networkError("ECONNRESET"))],
    ["nobody knows why it failed", () => Promise.reject(new Error("?"))],
    ["the bank failed", () => new Response(null, { status: 500 })],
    ["a gateway gave up", () => new Response("<html>", { status: 504 })],
    ["the bank waited too long for us", () => new Response(null, { status: 408 })],
    ["a page came instead", () => new Response("<html>", { headers: { "content-type": "text/html" } })],
    [
      "the JSON broke off",
      () => new Response('{"access_token":"', { headers: { "content-type": "application/json" } }),
    ],
    ["nothing came", () => new Response(null, { headers: { "content-type": "application/json" } })],
    [
      "a redirect came",
      () => new Response(null, { status: 302, headers: { location: "https://x.example" } }),
    ],
  ])("%s", async (_, answer) => {
    const bank = bankThat(answer);

    await expect(refreshed(bank)).rejects.toMatchObject({
      name: "TokenError",
      code: "refresh_outcome_unknown",
      consentId,
      host: "as1.openbanking.zopa.com",
      retryable: false,
    });
    expect(bank.requests).toHaveLength(1);
  });

  it.each<[string, () => Promise<Response> | Response, string]>([
    ["no connection", () => Promise.reject(networkError("ECONNREFUSED")), "transport_unreachable"],
    ["no TLS", () => Promise.reject(networkError("ERR_TLS_CERT_ALTNAME_INVALID")), "transport_tls"],
    ["too many requests", () => new Response(null, { status: 429 }), "bank_error"],
    ["no such address", () => new Response(null, { status: 404 }), "bank_error"],
    ["a refusal", () => Response.json({ error: "invalid_client" }, { status: 401 }), "client_rejected"],
  ])("%s leaves none", async (_, answer, code) => {
    await expect(refreshed(bankThat(answer))).rejects.toMatchObject({ code });
  });

  it.each<[() => Response, string]>([
    [
      () => new Response(null, { status: 502 }),
      "as1.openbanking.zopa.com failed with status 502. The refresh token had",
    ],
    [
      () => new Response("{", { headers: { "content-type": "application/json" } }),
      "as1.openbanking.zopa.com answered with something that cannot be read. The refresh token had",
    ],
    [
      () => new Response("<html>", { headers: { "content-type": "text/html" } }),
      "as1.openbanking.zopa.com answered with something that is no token response. The refresh token had",
    ],
  ])("and its message says what is known", async (answer, message) => {
    await expect(refreshed(bankThat(answer))).rejects.toThrow(message);
  });

  it("the caller gave up after the refresh token had left", async () => {
    const controller = new AbortController();
    const bank = bankThat(() => {
      controller.abort();
      return new Promise(() => {});
    });

    await expect(refreshed(bank, {}, {}, { signal: controller.signal })).rejects.toMatchObject({
      code: "refresh_outcome_unknown",
      consentId,
      cause: { code: "transport_aborted" },
    });
  });

  it("the time limit was over", async () => {
    const bank = bankThat(() => new Promise(() => {}));

    await expect(refreshed(bank, { timeoutMs: 20 })).rejects.toMatchObject({
      code: "refresh_outcome_unknown",
      cause: { code: "transport_timeout" },
    });
  });

  it("the keys were gone when the answer came", async () => {
    let asked = 0;
    const keySet = {
      find: () => {
        asked += 1;
        return asked === 1
          ? Promise.resolve([])
          : Promise.reject(new KeySetError("none", { code: "key_set_unavailable" }));
      },
    };

    await expect(refreshed(bankWith(), { keySet })).rejects.toMatchObject({
      code: "refresh_outcome_unknown",
      cause: { code: "key_set_unavailable" },
    });
  });
});

describe("callers of one context", () => {
  it("share one refresh of a grant", async () => {
    const bank = bankWithout({ refresh_token: rotated });
    const context = contextOf({ fetch: bank.fetch });

    const all = await Promise.all([
      refresh(context, grant),
      refresh(context, { ...grant }),
      refresh(context, JSON.parse(JSON.stringify(grant)) as Grant),
    ]);

    expect(bank.requests).toHaveLength(1);
    expect(new Set(all).size).toBe(1);
  });

  it("share its failure, and the next one tries anew", async () => {
    const bank = bankThat(
      () => new Response(null, { status: 429 }),
      () => Response.json(tokenBody(undefined)),
    );
    const context = contextOf({ fetch: bank.fetch });

    const both = await Promise.allSettled([refresh(context, grant), refresh(context, grant)]);

    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(refresh(context, grant)).resolves.toMatchObject({ accessToken });
    expect(bank.requests).toHaveLength(2);
  });

  it("do not share what is of another grant", async () => {
    const bank = bankWithout();
    const context = contextOf({ fetch: bank.fetch });

    await Promise.all([
      refresh(context, grant),
      refresh(context, { ...grant, consentId: "aac-other" }),
      refresh(context, { ...grant, refreshToken: rotated }),
    ]);

    expect(bank.requests).toHaveLength(3);
  });

  it("start a new one after all have given up, and share that", async () => {
    const impatient = new AbortController();
    let isDown = true;
    const bank = bankThat(() =>
      isDown ? new Promise<Response>(() => {}) : Promise.resolve(Response.json(tokenBody(undefined))),
    );
    const context = contextOf({ fetch: bank.fetch });
    const left = refresh(context, grant, { signal: impatient.signal });
    await vi.waitFor(() => expect(bank.requests).toHaveLength(1));
    isDown = false;
    impatient.abort();

    const both = await Promise.all([refresh(context, grant), refresh(context, grant)]);

    await expect(left).rejects.toMatchObject({ code: "refresh_outcome_unknown" });
    expect(both[0]).toBe(both[1]);
    expect(bank.requests).toHaveLength(2);
  });

  it("leave it to the others when they give up", async () => {
    const impatient = new AbortController();
    let answer = (_: Response): void => {};
    const bank = bankThat(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const context = contextOf({ fetch: bank.fetch });
    const left = refresh(context, grant, { signal: impatient.signal });
    const stays = refresh(context, grant);
    await vi.waitFor(() => expect(bank.requests).toHaveLength(1));

    impatient.abort();
    await expect(left).rejects.toMatchObject({ code: "refresh_outcome_unknown" });
    answer(Response.json(tokenBody(undefined)));

    await expect(stays).resolves.toMatchObject({ accessToken });
    expect(bank.requests).toHaveLength(1);
  });
});

describe("with a shared lock", () => {
  const coordinated = (coordinate: CoordinateRefresh, bank = bankWithout()) => ({
    bank,
    result: refreshed(bank, { coordinate }),
  });

  it("runs inside it, under a key that holds no secret", async () => {
    const keys: string[] = [];

    const { result } = coordinated((key, run) => {
      keys.push(key);
      return run();
    });

    await expect(result).resolves.toMatchObject({ accessToken });
    expect(keys).toEqual([`${encodeURIComponent(issuer)} ${clientId} ${consentId}`]);
  });

  it("is told when nobody waits any more", async () => {
    const controller = new AbortController();
    const bank = bankWithout();
    let ended: AbortSignal | undefined;
    const coordinate: CoordinateRefresh = (_, __, { signal }) => {
      ended = signal;
      return new Promise(() => {});
    };

    const result = refreshed(bank, { coordinate }, {}, { signal: controller.signal });
    controller.abort();

    await expect(result).rejects.toMatchObject({ code: "transport_aborted" });
    expect(ended?.aborted).toBe(true);
    expect(bank.requests).toHaveLength(0);
  });

  it("uses the grant that the store has", async () => {
    const stored = { ...grant, refreshToken: rotated };

    const { bank, result } = coordinated((_, run) => run(stored));

    await result;
    expect(bank.requests[0]?.form.get("refresh_token")).toBe(rotated);
  });

  it("sends nothing when another process has refreshed already", async () => {
    const newer = { ...grant, accessToken: "newer" };

    const { bank, result } = coordinated(() => Promise.resolve(newer));

    await expect(result).resolves.toBe(newer);
    expect(bank.requests).toHaveLength(0);
  });

  it.each<[string, CoordinateRefresh]>([
    ["takes no grant of another consent", (_, run) => run({ ...grant, consentId: "another" })],
    ["takes no grant of another person", (_, run) => run({ ...grant, subject: "another" })],
    ["gives no grant of another person", () => Promise.resolve({ ...grant, subject: "another" })],
    ["gives no grant of another bank", () => Promise.resolve({ ...grant, issuer: "https://other.example" })],
    ["gives nothing that is no grant", () => Promise.resolve({} as Grant)],
    ["refreshes once", (_, run) => run().then(() => run())],
  ])("%s", async (_, coordinate) => {
    await expect(coordinated(coordinate).result).rejects.toThrow(TypeError);
  });

  it.each([{ consentId: "another" }, { subject: "another" }, { issuer: "https://other.example" }])(
    "sends nothing of a stored grant that is not the caller's: %o",
    async (changes) => {
      const { bank, result } = coordinated((_, run) => run({ ...grant, ...changes }));

      await expect(result).rejects.toThrow(TypeError);
      expect(bank.requests).toHaveLength(0);
    },
  );

  it("sends nothing when the stored grant is over", async () => {
    const over = { ...grant, refreshToken: null };

    const { bank, result } = coordinated((_, run) => run(over));

    await expect(result).rejects.toMatchObject({ code: "refresh_token_missing" });
    expect(bank.requests).toHaveLength(0);
  });
});

it("shows no token in an error", async () => {
  const bank = bankThat(() =>
    Response.json({ error: "invalid_grant", error_description: `unknown ${refreshToken}` }, { status: 400 }),
  );
  const refused = await refreshed(bank).catch((error: unknown) => error);
  const bound = await refreshed(bankWith({ sub: "person-18" })).catch((error: unknown) => error);

  for (const secret of [refreshToken, rotated, accessToken, "person-18", subject, nonce]) {
    expect(shownBy(refused)).not.toContain(secret);
    expect(shownBy(bound)).not.toContain(secret);
  }
});
