import { describe, expect, it } from "vitest";
import { bankWith, failureOf, interactionId, optionsOf } from "./__fixtures__/bank.js";
import { document, zopa } from "./__fixtures__/zopa.js";
import { discover } from "./discover.js";
import { wellKnownUrl } from "./well-known-url.js";

describe("discovery", () => {
  it("asks the profile's address with one GET for JSON, and follows nothing", async () => {
    const bank = bankWith(document);

    const metadata = await discover(zopa, optionsOf(bank.fetch));

    expect(bank.requests.map(({ method, url, redirect }) => ({ method, url, redirect }))).toEqual([
      { method: "GET", url: zopa.discoveryUrl, redirect: "manual" },
    ]);
    expect(bank.requests[0]?.headers.get("accept")).toBe("application/json");
    expect(metadata).toEqual(document);
  });

  it("makes the address from an issuer, by the rule of OpenID Connect", async () => {
    const bank = bankWith({ ...document, issuer: "https://bank.example/uk" });

    await discover("https://bank.example/uk", optionsOf(bank.fetch));

    expect(bank.requests[0]?.url).toBe("https://bank.example/uk/.well-known/openid-configuration");
  });

  it("asks by the rule of RFC 8414 when told so", async () => {
    const issuer = "https://bank.example/uk";
    const bank = bankWith({ ...document, issuer });

    await discover(
      { issuer, discoveryUrl: wellKnownUrl(issuer, "oauth-authorization-server") },
      optionsOf(bank.fetch),
    );

    expect(bank.requests[0]?.url).toBe("https://bank.example/.well-known/oauth-authorization-server/uk");
  });

  it("works for a bank whose authorisation endpoint is a link into its app", async () => {
    const without = await discover(zopa, optionsOf(bankWith(document).fetch));
    const beside = { ...document, authorization_endpoint: "https://auth1.openbanking.zopa.com/authorize" };
    const withOne = await discover(zopa, optionsOf(bankWith(beside).fetch));

    expect(without.authorization_endpoint).toBeUndefined();
    expect(withOne.authorization_endpoint).toBe("https://auth1.openbanking.zopa.com/authorize");
  });

  it("refuses the document of another issuer (FAPI certification, discovery-issuer-mismatch)", async () => {
    const bank = bankWith({ ...document, issuer: `${zopa.issuer}INVALID` });

    const problem = await failureOf(discover(zopa, optionsOf(bank.fetch)));

    expect(problem).toMatchObject({
      code: "issuer_mismatch",
      member: "issuer",
      host: "auth1.openbanking.zopa.com",
      interactionId,
      retryable: false,
    });
    expect(bank.requests).toHaveLength(1);
  });

  it.each([
    ["an error", () => Response.json({ error: "x" }, { status: 503 }), "bank_error"],
    [
      "a redirect",
      () => Response.redirect("https://elsewhere.example/", 302),
      "transport_unexpected_redirect",
    ],
    [
      "a web page",
      () => new Response("<html>", { headers: { "content-type": "text/html" } }),
      "transport_unexpected_content_type",
    ],
    [
      "half a document",
      () => new Response('{"issuer":', { headers: { "content-type": "application/json" } }),
      "response_format",
    ],
    ["another good status", () => Response.json(document, { status: 203 }), "metadata_invalid"],
    [
      "more than 256 KiB",
      () => Response.json({ ...document, x: "x".repeat(262_144) }),
      "transport_body_too_large",
    ],
  ])("ends in a coded error on %s", async (_, answer, code) => {
    const problem = await failureOf(
      discover(
        zopa,
        optionsOf(() => Promise.resolve(answer())),
      ),
    );

    expect(problem).toMatchObject({ code });
  });

  it("reads more than 256 KiB when the caller allows it", async () => {
    const bank = bankWith({ ...document, x: "x".repeat(262_144) });

    await expect(discover(zopa, optionsOf(bank.fetch, { limitBytes: 400_000 }))).resolves.toBeDefined();
  });

  it("ends with the caller's signal", async () => {
    const controller = new AbortController();
    const hanging = optionsOf(() => new Promise(() => {}), { signal: controller.signal });

    const failure = failureOf(discover(zopa, hanging));
    controller.abort();

    expect(await failure).toMatchObject({ code: "transport_aborted" });
  });

  it("sends the interaction id that the caller gives", async () => {
    const bank = bankWith(document);
    const given = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    await discover(zopa, optionsOf(bank.fetch, { interactionId: given }));

    expect(bank.requests[0]?.headers.get("x-fapi-interaction-id")).toBe(given);
  });
});

describe("a subject", () => {
  it.each([
    [new URL("https://bank.example"), "`subject` must be a bank profile, or the issuer as text."],
    [undefined, "`subject` must be a bank profile, or the issuer as text."],
    ["http://bank.example", "`issuer` must be an https URL."],
    ["bank.example", "`issuer` must be an https URL."],
    ["https://bank.example?a=b", "`issuer` must be a URL without a query."],
    ["https://bank.example#a", "`issuer` must be a URL without a fragment."],
    ["https://me:pw@bank.example", "`issuer` must be a URL without a user name or password."],
    [
      "https://bank.example/.well-known/openid-configuration",
      "`issuer` is the address of a discovery document: give the issuer that stands in it, or both as `issuer` and `discoveryUrl`.",
    ],
    [
      { ...zopa, issuer: 7 },
      "`issuer` must be text: a URL object may add a slash, and the issuer is compared exactly.",
    ],
    [
      { issuer: zopa.issuer },
      "`discoveryUrl` must be the address of the discovery document; `wellKnownUrl` makes it from the issuer.",
    ],
    [{ ...zopa, discoveryUrl: "http://bank.example" }, "`discoveryUrl` must be an https URL."],
    [
      { ...zopa, origins: { token: ["https://as1.bank.example/"], resource: [] } },
      "`origins.token` must be a list of exact https origins: no path, and no slash at the end.",
    ],
    [
      { ...zopa, origins: { token: [], resource: "https://rs1.bank.example" } },
      "`origins.resource` must be a list of exact https origins: no path, and no slash at the end.",
    ],
  ])("is a mistake of the program when it is %o", async (subject, message) => {
    const bank = bankWith(document);

    await expect(discover(subject as never, optionsOf(bank.fetch))).rejects.toThrow(new TypeError(message));
    expect(bank.requests).toEqual([]);
  });
});
