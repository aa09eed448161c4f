import { zopaProduction202605 } from "@zopa-openbanking/profiles";
import { describe, expect, it } from "vitest";
import { clientId, contextOf, issuer, profileWith, redirectUri } from "./__fixtures__/client.js";
import { authorizationLink } from "./authorization-link.js";

const requestObject = "eyJhbGciOiJQUzI1NiJ9.e30.c2ln";

describe("the link into Zopa's app", () => {
  it("is byte for byte the one of the page of 2025-06", () => {
    expect(authorizationLink(contextOf(), { requestObject })).toBe(
      `zopa://consent-access-request?client_id=${clientId}&response_type=code&scope=openid%20accounts&request=${requestObject}`,
    );
  });

  it("is byte for byte the one of the page of 2026-05", () => {
    const context = contextOf({ profile: zopaProduction202605 });

    expect(authorizationLink(context, { requestObject })).toBe(
      `zopa://consent-access-request?client_id=${clientId}&response_type=code%20id_token&scope=openid%20accounts&request=${requestObject}`,
    );
  });

  it("escapes a client id that is not safe in a URL", () => {
    const link = authorizationLink(contextOf({ clientId: "a&b=c d" }), { requestObject });

    expect(link).toContain("?client_id=a%26b%3Dc%20d&");
  });
});

describe("the link to a web address", () => {
  const { link: _, ...authorization } = contextOf().profile.authorization;
  const profile = {
    ...contextOf().profile,
    authorization: { ...authorization, linkKind: "https" as const, spaceEncoding: "+" as const },
  };
  const contextAt = (authorization_endpoint: string | undefined) =>
    contextOf({ profile, metadata: { issuer, authorization_endpoint } });

  it("begins with the endpoint of the metadata", () => {
    const link = authorizationLink(contextAt("https://auth1.bank.example/authorize"), { requestObject });

    expect(link).toMatch(/^https:\/\/auth1\.bank\.example\/authorize\?client_id=/);
    expect(new URL(link).searchParams.get("scope")).toBe("openid accounts");
    expect(link).toContain("scope=openid+accounts");
  });

  it("keeps a query that the endpoint has", () => {
    const link = authorizationLink(contextAt("https://bank.example/authorize?brand=x"), { requestObject });

    expect(link).toMatch(/authorize\?brand=x&client_id=/);
  });

  it.each([
    ["there is none", undefined],
    ["it is not https", "http://bank.example/authorize"],
    ["it is of another scheme", "bank://authorize"],
    ["it has a fragment", "https://bank.example/authorize#here"],
  ])("is refused when %s", (_, endpoint) => {
    expect(() => authorizationLink(contextAt(endpoint), { requestObject })).toThrow(TypeError);
    expect(() => authorizationLink(contextAt(endpoint), { requestObject })).toThrow("authorization_endpoint");
  });
});

it("repeats what the profile lists, and refuses when there is no value for it", () => {
  const profile = profileWith({
    authorization: { parameters: ["client_id", "request", "redirect_uri", "state", "nonce"] },
  });

  const link = authorizationLink(contextOf({ profile }), {
    requestObject,
    state: "a-state",
    nonce: "a-nonce",
  });

  expect(link).toContain(`&redirect_uri=${encodeURIComponent(redirectUri)}&state=a-state&nonce=a-nonce`);
  expect(() => authorizationLink(contextOf({ profile }), { requestObject })).toThrow("`state` is missing");
});
