import fc from "fast-check";
import { expect, it } from "vitest";
import type { DoctorConfig } from "../doctor-config.js";
import type { DoctorFinding } from "../doctor-finding.js";
import type { Examination } from "../internal/examination.js";
import { checkRedirectUri } from "./redirect-uri.js";

async function found(redirectUri: string, softwareStatement?: unknown): Promise<DoctorFinding | undefined> {
  const config = { redirectUri, softwareStatement } as unknown as DoctorConfig;
  return (await checkRedirectUri.run({ config } as Examination))[0];
}

const statement = (claims: unknown): string =>
  ["{}", JSON.stringify(claims), ""].map((part) => Buffer.from(part).toString("base64url")).join(".");

it.each([
  ["https://tpp.example/callback", "ok"],
  ["https://tpp.example", "ok"],
  ["https://tpp.example/callback?from=bank", "ok"],
  ["", "not_given"],
  ["tpp.example/callback", "redirect_uri_unreadable"],
  [" https://tpp.example/callback", "redirect_uri_unreadable"],
  ["https://tpp.example/callback\n", "redirect_uri_unreadable"],
  ["http://localhost:3000/callback", "redirect_uri_not_https"],
  ["myapp://callback", "redirect_uri_not_https"],
  ["https://tpp.example/callback#", "redirect_uri_with_fragment"],
  ["https://TPP.example/callback", "redirect_uri_not_normal"],
  ["https://tpp.example:443/callback", "redirect_uri_not_normal"],
  ["https://tpp.example/a/../callback", "redirect_uri_not_normal"],
])("%j is %s", async (redirectUri, code) => {
  expect((await found(redirectUri))?.code).toBe(code);
});

it.each([
  [statement({ software_redirect_uris: ["https://tpp.example/callback"] }), "ok"],
  [{ software_redirect_uris: ["https://tpp.example/callback"] }, "ok"],
  [statement({ software_redirect_uris: ["https://tpp.example/callback/"] }), "redirect_uri_not_in_statement"],
  [{ software_redirect_uris: [] }, "redirect_uri_not_in_statement"],
  [{ software_redirect_uris: [7, null] }, "redirect_uri_not_in_statement"],
  ["no statement", "software_statement_unreadable"],
  [statement([]), "software_statement_unreadable"],
  [statement(null), "software_statement_unreadable"],
  [{ software_redirect_uris: "https://tpp.example/callback" }, "software_statement_unreadable"],
])("held against %j it is %s", async (softwareStatement, code) => {
  expect((await found("https://tpp.example/callback", softwareStatement))?.code).toBe(code);
});

it("shows the spelling that is registered when it is near", async () => {
  const near = { software_redirect_uris: ["https://other.example/", "https://tpp.example/Callback"] };

  expect((await found("https://tpp.example/callback", near))?.cure).toContain("https://tpp.example/Callback");
});

it("is told for any text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.webUrl(), fc.string()), fc.jsonValue(), async (redirectUri, claims) => {
      expect(typeof (await found(redirectUri, claims))?.sentence).toBe("string");
    }),
    { seed: 8, numRuns: 1_000 },
  );
});
