import { describe, expect, it, vi } from "vitest";
import { contextOf, now } from "./__fixtures__/client.js";
import type { AccessToken } from "./client-credentials.js";
import { createClientTokens } from "./create-client-tokens.js";

const token = (accessToken: string, changes: Partial<AccessToken> = {}): AccessToken => ({
  accessToken,
  accessTokenExpiresAt: now + 600,
  scope: "accounts",
  certificateThumbprint: null,
  issuedAt: now,
  notices: [],
  ...changes,
});

describe("the client's own tokens", () => {
  it("are asked for once, by all who wait, and kept", async () => {
    const request = vi.fn(async () => token("one"));
    const tokens = createClientTokens(contextOf(), { request });

    const both = await Promise.all([tokens({}, {}), tokens({}, {})]);

    expect([...both, await tokens({}, {})]).toEqual(["one", "one", "one"]);
    expect(request).toHaveBeenCalledTimes(1);
  });

  it("are replaced half a minute before their end", async () => {
    const clock = vi.fn(() => now);
    const request = vi.fn(async () => token(`at ${clock() - now}`, { accessTokenExpiresAt: clock() + 600 }));
    const tokens = createClientTokens(contextOf({ clock }), { request });
    await tokens({}, {});

    clock.mockReturnValue(now + 569);
    await expect(tokens({}, {})).resolves.toBe("at 0");
    clock.mockReturnValue(now + 570);
    await expect(tokens({}, {})).resolves.toBe("at 570");
  });

  it("are replaced when the bank refuses one, and one that is newer is not", async () => {
    const names = ["one", "two", "three"];
    const request = vi.fn(async () => token(names.shift() ?? ""));
    const tokens = createClientTokens(contextOf(), { request });
    await tokens({}, {});

    await expect(tokens({ refused: "one" }, {})).resolves.toBe("two");
    await expect(tokens({ refused: "one" }, {})).resolves.toBe("two");
  });

  it("are replaced when the certificate is another one", async () => {
    let x5tS256 = "old";
    const request = vi.fn(async () => token(`for ${x5tS256}`, { certificateThumbprint: x5tS256 }));
    const tokens = createClientTokens(contextOf({ certificate: () => ({ x5tS256 }) }), { request });
    await expect(tokens({}, {})).resolves.toBe("for old");

    x5tS256 = "new";

    await expect(tokens({}, {})).resolves.toBe("for new");
  });

  it("are asked for again after a failure", async () => {
    const request = vi.fn(async () => token("one")).mockRejectedValueOnce(new Error("down"));
    const tokens = createClientTokens(contextOf(), { request });

    await expect(tokens({}, {})).rejects.toThrow("down");
    await expect(tokens({}, {})).resolves.toBe("one");
  });
});
