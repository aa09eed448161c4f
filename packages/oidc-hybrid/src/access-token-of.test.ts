import { shownBy } from "@zopa-openbanking/testing";
import { expect, it } from "vitest";
import { accessToken } from "./__fixtures__/bank.js";
import { contextOf, now, profileWith, thumbprint } from "./__fixtures__/client.js";
import { accessTokenOf } from "./access-token-of.js";
import type { AccessToken } from "./client-credentials.js";

const token: AccessToken = {
  accessToken,
  accessTokenExpiresAt: now + 1,
  scope: "accounts",
  certificateThumbprint: thumbprint,
  issuedAt: now,
  notices: [],
};

it.each<[string, Partial<AccessToken>, object]>([
  ["it is fresh and the certificate is the same", {}, {}],
  ["nobody knows when it ends", { accessTokenExpiresAt: null }, {}],
  ["it is not known to be bound", { certificateThumbprint: null }, {}],
  ["the certificate at hand is not known", {}, { certificate: undefined }],
  [
    "this bank does not bind tokens",
    { certificateThumbprint: "old" },
    { profile: profileWith({ tokenResponse: { certificateBound: false } }) },
  ],
])("gives the token when %s", (_, changes, context) => {
  expect(accessTokenOf(contextOf(context), { ...token, ...changes })).toBe(accessToken);
});

it("does not give it when its time is over", () => {
  const over = { ...token, accessTokenExpiresAt: now };

  expect(() => accessTokenOf(contextOf(), over)).toThrow(
    expect.objectContaining({ code: "access_token_expired" }),
  );
});

it("does not give it for another certificate, says to refresh, and shows neither", () => {
  const context = contextOf({
    certificate: () => ({ x5tS256: "the-thumbprint-of-the-new-certificate-00000" }),
  });
  let problem: unknown;
  try {
    accessTokenOf(context, { ...token, consentId: "aac-1" } as AccessToken);
  } catch (error) {
    problem = error;
  }

  expect(problem).toMatchObject({ code: "certificate_changed", consentId: "aac-1", retryable: false });
  expect(String(problem)).toContain("Refresh the grant");
  expect(shownBy(problem)).not.toContain(accessToken);
});
