import { errors } from "oidc-provider";
import { describe, expect, it } from "vitest";
import { providerAdapter } from "./provider-adapter.js";
import { createTokenStore } from "./token-store.js";

function adapters(ahead = 0) {
  const now = () => 1_000 + ahead;
  const store = createTokenStore(now);
  const time = { aheadBySeconds: () => ahead };
  return { store, of: providerAdapter({ store, time, now, findClient: () => undefined }) };
}

describe("the store in oidc-provider's hands", () => {
  it.each(["AuthorizationCode", "RefreshToken"])(
    "lets a used %s be used once, and revokes its grant the second time",
    async (model) => {
      const { store, of } = adapters();
      await of("Grant").upsert("g", { accountId: "c" }, 60);
      await of(model).upsert("one", { grantId: "g", exp: 1_060 }, 60);
      await of(model).consume("one");
      expect(await of(model).find("one")).toMatchObject({ consumed: 1_000 });

      await expect(of(model).consume("one")).rejects.toThrow(errors.InvalidGrant);
      expect(store.size()).toBe(0);
    },
  );

  it("speaks the machine's time outside and the bank's inside", async () => {
    const { store, of } = adapters(500);
    await of("RefreshToken").upsert("t", { iat: 1_000, exp: 1_060, iiat: 1_000, authTime: 990 }, 60);

    expect(store.get("RefreshToken", "t")).toMatchObject({
      expiresAt: 1_560,
      payload: { iat: 1_500, exp: 1_560, iiat: 1_500, authTime: 1_490 },
    });
    expect(await of("RefreshToken").find("t")).toEqual({
      iat: 1_000,
      exp: 1_060,
      iiat: 1_000,
      authTime: 990,
    });
  });

  it("hands out copies: what is done to one changes nothing that is stored", async () => {
    const { of } = adapters();
    const payload = { exp: 1_060, scope: "accounts" };
    await of("AccessToken").upsert("t", payload, 60);
    const found = (await of("AccessToken").find("t")) as { scope: string };
    found.scope = "payments";
    payload.scope = "payments";

    expect(await of("AccessToken").find("t")).toMatchObject({ scope: "accounts" });
  });

  it("keeps no session, so that no consent goes through unasked", async () => {
    const { store, of } = adapters();
    await of("Session").upsert("s", { accountId: "c", exp: 1_060 }, 60);

    expect(await of("Session").find("s")).toBeUndefined();
    expect(store.size()).toBe(0);
  });
});
