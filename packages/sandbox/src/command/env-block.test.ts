import { parseEnv } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { envBlock } from "./env-block.js";

const values = {
  discoveryUrl: "https://127.0.0.1:1443/.well-known/openid-configuration",
  issuer: "https://127.0.0.1:1443",
  resourceBaseUrl: "https://127.0.0.1:3443/open-banking/v4.0/aisp",
  clientId: "app",
  redirectUri: "https://tpp.example/callback",
  kid: "kid",
};

describe("the block for .env", () => {
  it.each([
    "/home/rora/.cache/ca.pem",
    "/home/two words/ca.pem",
    String.raw`C:\Users\new\ca.pem`,
    "/home/o'brien/ca.pem",
    "/home/#1/ca.pem",
    "/home/$USER/ca.pem",
  ])("is read by Node as it was meant: %s", (file) => {
    const files = { signingKey: file, transportCertificate: file, transportKey: file, ca: file };

    expect(parseEnv(envBlock({ ...values, files }))["ZOPA_CA_FILE"]).toBe(file);
  });

  it("is read as it was meant, whatever a path is made of, unless it has all three quotes", () => {
    const letters = fc.constantFrom(..."a/ '\"`#$\\n=\t");
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 20 }), (file) => {
        fc.pre(!["'", '"', "`"].every((quote) => file.includes(quote)));
        fc.pre(!(file.includes("'") && file.includes("`") && file.includes("\\n")));
        const files = { signingKey: file, transportCertificate: file, transportKey: file, ca: file };

        expect(parseEnv(envBlock({ ...values, files }))).toMatchObject({
          ZOPA_CLIENT_ID: "app",
          ZOPA_CA_FILE: file,
        });
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
