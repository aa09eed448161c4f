import { describe, expect, it } from "vitest";
import { createAssertionReplays } from "./assertion-replays.js";
import { createProviderTime } from "./provider-time.js";
import { createTokenStore } from "./token-store.js";

describe("the store", () => {
  it("forgets what is past its end, but keeps 5,000 to be able to say so", () => {
    let now = 0;
    const store = createTokenStore(() => now);
    for (let index = 0; index < 20_000; index += 1) {
      now += 1;
      store.put({
        model: "AccessToken",
        id: `t${index}`,
        payload: { grantId: `g${index}` },
        expiresAt: now + 10,
      });
    }

    expect(store.size()).toBeLessThan(8_000);
    expect(store.get("AccessToken", "t0")).toBeUndefined();
    expect(store.get("AccessToken", "t19000")).toBeDefined();
  });

  it("keeps what lives for a year, however much it is", () => {
    const store = createTokenStore(() => 0);
    for (let index = 0; index < 20_000; index += 1) {
      store.put({
        model: "RefreshToken",
        id: `t${index}`,
        payload: { grantId: `g${index}` },
        expiresAt: 31_536_000,
      });
    }

    expect(store.size()).toBe(20_000);
  });

  it("removes with a grant all that was given out for it, and nothing else", () => {
    const store = createTokenStore(() => 0);
    for (const grant of ["g1", "g2"]) {
      store.put({ model: "Grant", id: grant, payload: { accountId: `c-${grant}` }, expiresAt: 10 });
      store.put({ model: "AccessToken", id: `a-${grant}`, payload: { grantId: grant }, expiresAt: 10 });
      store.put({ model: "RefreshToken", id: `r-${grant}`, payload: { grantId: grant }, expiresAt: 10 });
    }
    expect(store.grantOf("c-g1")).toBe("g1");
    store.removeGrant("g1");

    expect(store.size()).toBe(3);
    expect(store.grantOf("c-g1")).toBeUndefined();
    expect(store.grantOf("c-g2")).toBe("g2");
    store.clear();
    expect(store.size()).toBe(0);
  });

  it("knows the latest grant of a consent, also after an older one went", () => {
    const store = createTokenStore(() => 0);
    store.put({ model: "Grant", id: "g1", payload: { accountId: "c" }, expiresAt: 10 });
    store.put({ model: "Grant", id: "g2", payload: { accountId: "c" }, expiresAt: 10 });
    store.removeGrant("g1");

    expect(store.grantOf("c")).toBe("g2");
  });
});

describe("used assertions", () => {
  it("are told apart by issuer and jti, whatever is in them", () => {
    const replays = createAssertionReplays(() => 0);

    expect(replays.use("a", "bc", 10)).toBe(true);
    expect(replays.use("ab", "c", 10)).toBe(true);
    expect(replays.use("a", "bc", 10)).toBe(false);
    replays.clear();
    expect(replays.use("a", "bc", 10)).toBe(true);
  });

  it("are forgotten once they could not be used again", () => {
    let now = 0;
    const replays = createAssertionReplays(() => now);
    replays.use("a", "first", 10);
    now = 11;
    for (let index = 0; index < 300; index += 1) {
      replays.use("a", `${index}`, 20);
    }

    expect(replays.use("a", "first", 20)).toBe(true);
    expect(replays.use("a", "299", 20)).toBe(false);
  });
});

describe("oidc-provider's time", () => {
  it("is not a second off when one begins between two reads", () => {
    let milliseconds = 1_999;
    const machine = () => {
      milliseconds += 1;
      return milliseconds - 1;
    };
    const clock = { now: () => Math.floor(machine() / 1000) + 50, aheadBySeconds: 50, advance: () => {} };

    expect(createProviderTime(clock, machine).aheadBySeconds()).toBe(50);
  });
});
