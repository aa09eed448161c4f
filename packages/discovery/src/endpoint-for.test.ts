import { expect, it } from "vitest";
import { thrownBy } from "./__fixtures__/bank.js";
import { document, zopa } from "./__fixtures__/zopa.js";
import { endpointFor } from "./endpoint-for.js";
import { parseMetadata } from "./parse-metadata.js";

const aliased = parseMetadata(
  {
    ...document,
    token_endpoint: "https://auth1.openbanking.zopa.com/token",
    revocation_endpoint: "https://auth1.openbanking.zopa.com/revoke",
    mtls_endpoint_aliases: { token_endpoint: "https://as1.openbanking.zopa.com/token" },
  },
  zopa,
);

it("prefers the alias of the same name, and leaves the others as they are (RFC 8705 §5)", () => {
  expect(endpointFor(aliased, "token_endpoint")).toBe("https://as1.openbanking.zopa.com/token");
  expect(endpointFor(aliased, "revocation_endpoint")).toBe("https://auth1.openbanking.zopa.com/revoke");
});

it("works without aliases", () => {
  expect(endpointFor(parseMetadata(document, zopa), "token_endpoint")).toBe(document.token_endpoint);
});

it.each(["introspection_endpoint", "constructor", "toString", "__proto__", "jwks"])(
  "says that there is no %s",
  (name) => {
    expect(thrownBy(() => endpointFor(aliased, name as never))).toMatchObject({ code: "endpoint_missing" });
  },
);

it("takes nothing that is only inherited", () => {
  const inheriting = Object.create({
    token_endpoint: "https://evil.example",
    mtls_endpoint_aliases: undefined,
  });

  expect(thrownBy(() => endpointFor(inheriting, "token_endpoint"))).toMatchObject({
    code: "endpoint_missing",
  });
});

it("names the endpoint that is missing", () => {
  expect(String(thrownBy(() => endpointFor(aliased, "introspection_endpoint")))).toBe(
    "DiscoveryError: The discovery document holds no `introspection_endpoint`: the bank does not offer it, or left it out.",
  );
});
