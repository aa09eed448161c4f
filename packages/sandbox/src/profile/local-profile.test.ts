import { zopaProduction, zopaProduction202605 } from "@zopa-openbanking/profiles";
import { describe, expect, it } from "vitest";
import { localProfile } from "./local-profile.js";

const addresses = {
  authorization: "https://127.0.0.1:1443",
  token: "https://127.0.0.1:2443",
  resource: "https://127.0.0.1:3443",
  control: "http://127.0.0.1:4080",
};

describe("the profile of the local bank", () => {
  it("is production's, with the addresses of the sandbox", () => {
    const profile = localProfile({ addresses, edition: "2025-06", surface: "zopa" });

    expect(profile).toMatchObject({
      issuer: addresses.authorization,
      discoveryUrl: "https://127.0.0.1:1443/.well-known/openid-configuration",
      origins: { token: [addresses.token], resource: [addresses.resource] },
      requestObject: zopaProduction.requestObject,
      clientAssertion: zopaProduction.clientAssertion,
      authorization: zopaProduction.authorization,
      aisp: { baseUrl: "https://127.0.0.1:3443/open-banking/v4.0/aisp", pageSize: 100 },
      environment: "sandbox",
    });
    expect(JSON.stringify({ ...profile, sources: {}, registration: {}, certificates: {} })).not.toContain(
      "zopa.com",
    );
  });

  it("prints the link as its edition does", () => {
    const outer = (edition: "2025-06" | "2026-05") =>
      localProfile({ addresses, edition, surface: "zopa" }).authorization.duplicated.response_type;

    expect(outer("2025-06")).toBe("code");
    expect(outer("2026-05")).toBe(zopaProduction202605.authorization.duplicated.response_type);
  });

  it("has no registration and no payments in either edition, for the sandbox has none", () => {
    const profile = localProfile({ addresses, edition: "2026-05", surface: "zopa" });

    expect(profile.registration.dynamic).toBe(false);
    expect(profile.services).toEqual(["account_information"]);
  });

  it("serves every operation when it is to show the whole standard", () => {
    const supported = (surface: "zopa" | "obie") =>
      Object.values(localProfile({ addresses, edition: "2025-06", surface }).aisp.endpoints).filter(
        (endpoint) => endpoint.supported,
      ).length;

    expect([supported("zopa"), supported("obie")]).toEqual([14, 29]);
  });
});
