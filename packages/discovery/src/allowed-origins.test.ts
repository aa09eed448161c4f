import { describe, expect, it } from "vitest";
import { thrownBy } from "./__fixtures__/bank.js";
import { document, zopa } from "./__fixtures__/zopa.js";
import { allowedOrigins } from "./allowed-origins.js";
import { parseMetadata } from "./parse-metadata.js";

const known = [
  "https://as1.openbanking.zopa.com",
  "https://auth1.openbanking.zopa.com",
  "https://rs1.openbanking.zopa.com",
];
const originsWith = (changes: object) =>
  allowedOrigins(parseMetadata({ ...document, ...changes }, zopa), zopa);

describe("the origins for a transport", () => {
  it("are those of the profile when the document names no others", () => {
    expect(originsWith({})).toEqual(known);
  });

  it.each(["token_endpoint", "revocation_endpoint", "pushed_authorization_request_endpoint", "jwks_uri"])(
    "have %s besides when it lies beside the issuer",
    (member) => {
      expect(originsWith({ [member]: "https://as2.openbanking.zopa.com/x" })).toEqual(
        [...known, "https://as2.openbanking.zopa.com"].sort(),
      );
    },
  );

  it("have the alias in place of the endpoint that it stands for", () => {
    expect(
      originsWith({
        token_endpoint: "https://as2.openbanking.zopa.com/token",
        mtls_endpoint_aliases: { token_endpoint: "https://as3.openbanking.zopa.com/token" },
      }),
    ).toEqual([...known, "https://as3.openbanking.zopa.com"].sort());
  });

  it.each([
    "authorization_endpoint",
    "userinfo_endpoint",
    "registration_endpoint",
    "introspection_endpoint",
    "bank_endpoint",
  ])("have no %s, for this toolkit does not call it", (member) => {
    expect(originsWith({ [member]: "https://as2.openbanking.zopa.com/x" })).toEqual(known);
  });

  it.each([
    "https://evil.example/token",
    "https://evilopenbanking.zopa.com/token",
    "https://openbanking.zopa.com.evil.example/token",
    "https://zopa.com/token",
    "https://www.zopa.com/token",
    "https://as1.openbanking.zopa.com:8443/token",
    "https://openbanking-sandbox.zopa.com/token",
  ])("have nothing of another site: %s", (token_endpoint) => {
    expect(originsWith({ token_endpoint, jwks_uri: token_endpoint })).toEqual(known);
  });

  it("have another site when the profile lists it", () => {
    const listed = { ...zopa, origins: { ...zopa.origins, token: ["https://mtls.elsewhere.example"] } };
    const metadata = parseMetadata(
      { ...document, token_endpoint: "https://mtls.elsewhere.example/token" },
      zopa,
    );

    expect(allowedOrigins(metadata, listed)).toContain("https://mtls.elsewhere.example");
  });

  it.each([
    [
      "https://auth.bank.example",
      "https://mtls.bank.example/token",
      "a parent of two labels may be a public suffix",
    ],
    ["https://bank.co.uk", "https://evil.co.uk/token", "so may co.uk"],
    ["https://10.0.0.1", "https://99.0.0.1/token", "the end of an IP address says nothing"],
    ["https://[::1]", "https://[::2]/token", "nor does that of an IPv6 address"],
    ["https://localhost:8443", "https://localhost:8444/token", "another port is another service"],
  ])("of %s have not %s: %s", (issuer, token_endpoint) => {
    expect(allowedOrigins(parseMetadata({ issuer, token_endpoint }, issuer), issuer)).toEqual([issuer]);
  });

  it("are under the parent domain on the issuer's own port", () => {
    const issuer = "https://auth1.bank.co.uk:8443";
    const token_endpoint = "https://as1.bank.co.uk:8443/token";

    expect(allowedOrigins(parseMetadata({ issuer, token_endpoint }, issuer), issuer)).toEqual([
      "https://as1.bank.co.uk:8443",
      issuer,
    ]);
  });

  it("have the parent domain itself", () => {
    expect(originsWith({ token_endpoint: "https://openbanking.zopa.com/token" })).toContain(
      "https://openbanking.zopa.com",
    );
  });

  it("have the origin of the discovery document, for the caller chose it", () => {
    const apart = { ...zopa, discoveryUrl: "https://discovery.zopa.example/zopa.json" };

    expect(allowedOrigins(parseMetadata(document, apart), apart)).toContain("https://discovery.zopa.example");
  });

  it("are https alone, also of metadata that nobody checked", () => {
    const unchecked = {
      issuer: zopa.issuer,
      token_endpoint: "http://as2.openbanking.zopa.com/token",
      jwks_uri: "/keys",
    };

    expect(allowedOrigins(unchecked, zopa)).toEqual(known);
  });

  it("are not made from the metadata of another issuer", () => {
    const other = parseMetadata({ issuer: "https://evil.example" }, "https://evil.example");

    expect(thrownBy(() => allowedOrigins(other, zopa))).toMatchObject({
      code: "issuer_mismatch",
      member: "issuer",
    });
  });
});
