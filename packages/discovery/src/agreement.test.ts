import fc from "fast-check";
import * as oauth from "oauth4webapi";
import { describe, expect, it } from "vitest";
import { failureOf, now, optionsOf, thrownBy } from "./__fixtures__/bank.js";
import { wellFormedDocument } from "./__fixtures__/documents.js";
import { discover } from "./discover.js";
import { endpointFor } from "./endpoint-for.js";
import { parseMetadata } from "./parse-metadata.js";
import { wellKnownUrl } from "./well-known-url.js";

// oauth4webapi is somebody else's reading of the same standards.
const theirs = (issuer: string, document: unknown) =>
  oauth.processDiscoveryResponse(new URL(issuer), Response.json(document));

/** Where oauth4webapi asks for the discovery document. */
async function askedBy(issuer: string, algorithm: "oidc" | "oauth2"): Promise<string> {
  const asked: string[] = [];
  await oauth.discoveryRequest(new URL(issuer), {
    algorithm,
    [oauth.customFetch]: (url) => {
      asked.push(url);
      return Promise.resolve(Response.json({}));
    },
  });
  return asked.join();
}

/** Where oauth4webapi asks for a token with a client certificate, or `undefined` when it refuses. */
async function tokenEndpointOf(metadata: oauth.AuthorizationServer): Promise<string | undefined> {
  const asked: string[] = [];
  await failureOf(
    oauth.clientCredentialsGrantRequest(
      metadata,
      { client_id: "c", use_mtls_endpoint_aliases: true },
      oauth.TlsClientAuth(),
      {},
      {
        [oauth.customFetch]: (url) => {
          asked.push(url);
          return Promise.resolve(Response.json({}));
        },
      },
    ),
  );
  return asked[0];
}

describe("beside oauth4webapi", () => {
  it("accepts what it accepts of documents that are made after the standards, and keeps the same", async () => {
    await fc.assert(
      fc.asyncProperty(wellFormedDocument, async (document) => {
        const accepted = await theirs(document.issuer, document);

        expect(parseMetadata(JSON.parse(JSON.stringify(document)), document.issuer)).toEqual(
          JSON.parse(JSON.stringify(accepted), (key, value) => (key === "__proto__" ? undefined : value)),
        );
      }),
      { seed: 41, numRuns: 2_000 },
    );
  });

  it("refuses another issuer, as it does", async () => {
    await fc.assert(
      fc.asyncProperty(wellFormedDocument, wellFormedDocument, async (document, { issuer }) => {
        fc.pre(document.issuer !== issuer);

        expect(await failureOf(theirs(issuer, document))).toBeInstanceOf(oauth.OperationProcessingError);
        expect(thrownBy(() => parseMetadata(document, issuer))).toMatchObject({ code: "issuer_mismatch" });
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });

  it.each([
    ["https://bank.example", "https://bank.example/"],
    ["https://bank.example", "https://bank.example:443"],
    ["https://bank.example", "https://BANK.example"],
    ["https://bank.example/a", "https://bank.example/b/../a"],
  ])(
    "is stricter where a URL parser takes two texts for one: %s and %s (RFC 8414 §3.3)",
    async (issuer, said) => {
      await expect(theirs(issuer, { issuer: said })).resolves.toBeDefined();

      expect(thrownBy(() => parseMetadata({ issuer: said }, issuer))).toMatchObject({
        code: "issuer_mismatch",
      });
    },
  );

  it("asks at the same addresses", async () => {
    await fc.assert(
      fc.asyncProperty(wellFormedDocument, async ({ issuer }) => {
        expect(wellKnownUrl(issuer)).toBe(await askedBy(issuer, "oidc"));
        expect(wellKnownUrl(issuer, "oauth-authorization-server")).toBe(await askedBy(issuer, "oauth2"));
      }),
      { seed: 43, numRuns: 500 },
    );
  });

  it("takes a certificate to the same endpoint (RFC 8705 §5)", async () => {
    await fc.assert(
      fc.asyncProperty(wellFormedDocument, async (document) => {
        const expected = await tokenEndpointOf(document as oauth.AuthorizationServer);
        const metadata = parseMetadata(document, document.issuer);

        if (expected === undefined) {
          expect(thrownBy(() => endpointFor(metadata, "token_endpoint"))).toMatchObject({
            code: "endpoint_missing",
          });
        } else {
          expect(endpointFor(metadata, "token_endpoint")).toBe(expected);
        }
      }),
      { seed: 44, numRuns: 500 },
    );
  });

  it("can read metadata that was discovered here", async () => {
    const issuer = "https://bank.example";
    const document = { issuer, token_endpoint: "https://mtls.bank.example/token" };
    const metadata = await discover(
      issuer,
      optionsOf(() => Promise.resolve(Response.json(document)), { clock: () => now }),
    );

    expect(await tokenEndpointOf(structuredClone(metadata) as oauth.AuthorizationServer)).toBe(
      document.token_endpoint,
    );
  });
});
