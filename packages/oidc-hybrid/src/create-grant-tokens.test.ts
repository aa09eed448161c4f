import { describe, expect, it, vi } from "vitest";
import { refreshToken, subject } from "./__fixtures__/bank.js";
import { clientId, consentId, contextOf, issuer, now } from "./__fixtures__/client.js";
import { createGrantTokens } from "./create-grant-tokens.js";
import type { Grant } from "./grant.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";

const stored: Grant = {
  consentId,
  accessToken: "first-token",
  accessTokenExpiresAt: now + 600,
  refreshToken,
  refreshTokenExpiresAt: now + 30 * 86_400,
  refreshTokenExpirySource: "profile",
  scope: "openid accounts",
  subject,
  certificateThumbprint: null,
  authorizedAt: now - 3_600,
  issuedAt: now - 300,
  issuer,
  clientId,
  audience: [clientId],
  nonce: "n".repeat(43),
  acr: null,
  authTime: null,
  notices: [],
};

/** A refresh that gives `second-token`, `third-token` and so on, each with a refresh token of its own. */
function renewals(changes: Partial<Grant> = {}) {
  const names = ["second", "third", "fourth"];
  return vi.fn(async (grant: Grant): Promise<Grant> => {
    const name = names.shift();
    await Promise.resolve();
    return {
      ...grant,
      ...{ accessToken: `${name}-token`, refreshToken: `${name}-refresh`, issuedAt: now },
      accessTokenExpiresAt: now + 600,
      ...changes,
    };
  });
}

const context = (changes: Partial<OidcHybridContext> = {}): OidcHybridContext => contextOf(changes);

describe("the tokens of a grant", () => {
  it("are those of the grant while they hold", async () => {
    const refresh = renewals();
    const tokens = createGrantTokens(context(), stored, { refresh });

    await expect(tokens.accessToken({}, {})).resolves.toBe("first-token");
    expect(refresh).not.toHaveBeenCalled();
    expect(tokens.grant()).toBe(stored);
  });

  it("are refreshed half a minute before their end, and not earlier", async () => {
    const refresh = renewals();
    const ending = { ...stored, accessTokenExpiresAt: now + 30 };
    const lasting = { ...stored, accessTokenExpiresAt: now + 31 };

    await expect(createGrantTokens(context(), ending, { refresh }).accessToken({}, {})).resolves.toBe(
      "second-token",
    );
    await expect(createGrantTokens(context(), lasting, { refresh }).accessToken({}, {})).resolves.toBe(
      "first-token",
    );
  });

  it("are used for half of their life when that is a minute", async () => {
    const refresh = renewals();
    const short = { ...stored, issuedAt: now - 29, accessTokenExpiresAt: now + 31 };

    await expect(createGrantTokens(context(), short, { refresh }).accessToken({}, {})).resolves.toBe(
      "first-token",
    );
    await expect(
      createGrantTokens(
        context(),
        { ...short, issuedAt: now - 40, accessTokenExpiresAt: now + 20 },
        { refresh },
      ).accessToken({}, {}),
    ).resolves.toBe("second-token");
  });

  it("are refreshed when they are bound to an earlier certificate", async () => {
    const refresh = renewals({ certificateThumbprint: "new" });
    const bound = { ...stored, certificateThumbprint: "old" };
    const tokens = createGrantTokens(context({ certificate: { x5tS256: "new" } }), bound, { refresh });

    await expect(tokens.accessToken({}, {})).resolves.toBe("second-token");
  });

  it("are refreshed when the bank refuses them, though their time is not over", async () => {
    const tokens = createGrantTokens(context(), stored, { refresh: renewals() });

    await expect(tokens.accessToken({ refused: "first-token" }, {})).resolves.toBe("second-token");
  });

  it("are not refreshed for a refusal of the one before", async () => {
    const refresh = renewals();
    const tokens = createGrantTokens(context(), stored, { refresh });
    await tokens.accessToken({ refused: "first-token" }, {});

    await expect(tokens.accessToken({ refused: "first-token" }, {})).resolves.toBe("second-token");
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it("are not refreshed again when the next one is refused within a minute: its age is not why", async () => {
    const clock = vi.fn(() => now);
    const refresh = renewals();
    const tokens = createGrantTokens(context({ clock }), stored, { refresh });
    await tokens.accessToken({ refused: "first-token" }, {});

    clock.mockReturnValue(now + 59);
    await expect(tokens.accessToken({ refused: "second-token" }, {})).resolves.toBe("second-token");
    clock.mockReturnValue(now + 60);
    await expect(tokens.accessToken({ refused: "second-token" }, {})).resolves.toBe("third-token");
  });

  it("end when there is no refresh token", async () => {
    const alone = { ...stored, refreshToken: null, refreshTokenExpiresAt: null, accessTokenExpiresAt: now };
    const tokens = createGrantTokens(context(), alone, { refresh: renewals() });

    await expect(tokens.accessToken({}, {})).rejects.toMatchObject({ code: "access_token_expired" });
  });

  it("belong to this client and this bank", () => {
    expect(() => createGrantTokens(context(), { ...stored, clientId: "another" })).toThrow(TypeError);
  });
});

describe("everybody with the same grant and context", () => {
  const ending = { ...stored, accessTokenExpiresAt: now };

  it("gets the newest there is, and refreshes an older one no more", async () => {
    const refresh = renewals();
    const shared = context();
    const one = createGrantTokens(shared, ending, { refresh });
    const other = createGrantTokens(shared, ending, { refresh });

    await one.accessToken({}, {});

    await expect(other.accessToken({}, {})).resolves.toBe("second-token");
    await expect(createGrantTokens(shared, ending, { refresh }).accessToken({}, {})).resolves.toBe(
      "second-token",
    );
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it("takes over a newer one that somebody brings", async () => {
    const shared = context();
    const one = createGrantTokens(shared, ending, { refresh: renewals() });
    createGrantTokens(shared, { ...stored, accessToken: "from-elsewhere", issuedAt: now }, {});

    await expect(one.accessToken({}, {})).resolves.toBe("from-elsewhere");
  });

  it("does not share with another authorisation of the same consent", async () => {
    const shared = context();
    const one = createGrantTokens(shared, stored);
    const again = createGrantTokens(shared, {
      ...stored,
      ...{ accessToken: "after-the-second-time", authorizedAt: now, issuedAt: now },
    });

    await expect(one.accessToken({}, {})).resolves.toBe("first-token");
    await expect(again.accessToken({}, {})).resolves.toBe("after-the-second-time");
  });
});

describe("a grant that changed", () => {
  const ending = { ...stored, accessTokenExpiresAt: now };

  it("is stored before its token is used, once", async () => {
    const order: string[] = [];
    const onGrantChanged = vi.fn(async (grant: Grant) => {
      await Promise.resolve();
      order.push(`stored ${grant.accessToken}`);
    });
    const tokens = createGrantTokens(context(), ending, { onGrantChanged, refresh: renewals() });
    const use = async (): Promise<void> => void order.push(`used ${await tokens.accessToken({}, {})}`);

    await Promise.all([use(), use()]);
    await use();

    expect(order).toEqual([
      "stored second-token",
      "used second-token",
      "used second-token",
      "used second-token",
    ]);
    expect(tokens.grant()).toMatchObject({ refreshToken: "second-refresh" });
  });

  it("is told to each of those who share it, when they next ask", async () => {
    const shared = context();
    const [first, second] = [vi.fn(), vi.fn()];
    const refresh = renewals();
    const one = createGrantTokens(shared, ending, { refresh, onGrantChanged: first });
    const other = createGrantTokens(shared, ending, { refresh, onGrantChanged: second });

    await one.accessToken({}, {});
    expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
    await other.accessToken({}, {});

    expect(second).toHaveBeenCalledWith(expect.objectContaining({ accessToken: "second-token" }));
  });

  it("is not lost when it cannot be stored: it is tried again, without another refresh", async () => {
    const refresh = renewals();
    const onGrantChanged = vi.fn().mockRejectedValueOnce(new Error("disk full"));
    const tokens = createGrantTokens(context(), ending, { onGrantChanged, refresh });

    await expect(tokens.accessToken({}, {})).rejects.toThrow("disk full");
    expect(tokens.grant().accessToken).toBe("second-token");

    await expect(tokens.accessToken({}, {})).resolves.toBe("second-token");
    expect(onGrantChanged).toHaveBeenCalledTimes(2);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it("stays as it was when the refresh fails", async () => {
    const refresh = vi.fn().mockRejectedValue(new Error("no"));
    const onGrantChanged = vi.fn();
    const tokens = createGrantTokens(context(), ending, { onGrantChanged, refresh });

    await expect(tokens.accessToken({}, {})).rejects.toThrow("no");
    expect(tokens.grant()).toBe(ending);
    expect(onGrantChanged).not.toHaveBeenCalled();
  });
});
