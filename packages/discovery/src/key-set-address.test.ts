import { describe, expect, it } from "vitest";
import { keySetAddress } from "./key-set-address.js";

const issuer = "https://auth1.bank.example";

describe("the address of the key set", () => {
  it("is the document's", () => {
    expect(keySetAddress({ issuer, jwks_uri: `${issuer}/jwks` })).toBe("https://auth1.bank.example/jwks");
  });

  it("is missed when it is not there", () => {
    expect(() => keySetAddress({ issuer })).toThrow(
      expect.objectContaining({ code: "endpoint_missing", member: "jwks_uri" }),
    );
  });
});
