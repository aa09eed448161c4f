import { expect, it } from "vitest";
import { wellKnownUrl } from "./well-known-url.js";

it.each([
  // The examples of RFC 8414 §3.1 and §5, and of OpenID Connect Discovery §4.1.
  [
    "https://example.com",
    "https://example.com/.well-known/openid-configuration",
    "https://example.com/.well-known/oauth-authorization-server",
  ],
  [
    "https://example.com/issuer1",
    "https://example.com/issuer1/.well-known/openid-configuration",
    "https://example.com/.well-known/oauth-authorization-server/issuer1",
  ],
  [
    "https://example.com/",
    "https://example.com/.well-known/openid-configuration",
    "https://example.com/.well-known/oauth-authorization-server",
  ],
  [
    "https://example.com/a/b/",
    "https://example.com/a/b/.well-known/openid-configuration",
    "https://example.com/.well-known/oauth-authorization-server/a/b",
  ],
  [
    "https://example.com:8443/a",
    "https://example.com:8443/a/.well-known/openid-configuration",
    "https://example.com:8443/.well-known/oauth-authorization-server/a",
  ],
])("makes both addresses of %s", (issuer, openid, oauth) => {
  expect(wellKnownUrl(issuer)).toBe(openid);
  expect(wellKnownUrl(issuer, "openid-configuration")).toBe(openid);
  expect(wellKnownUrl(issuer, "oauth-authorization-server")).toBe(oauth);
});

it("knows two documents and no third", () => {
  expect(() => wellKnownUrl("https://example.com", "webfinger" as never)).toThrow(
    new TypeError("`name` must be openid-configuration or oauth-authorization-server."),
  );
  expect(() => wellKnownUrl("http://example.com")).toThrow(TypeError);
});
