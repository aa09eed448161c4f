import { describe, expect, it } from "vitest";
import { accessToken, bankThat, tokenBody } from "./__fixtures__/bank.js";
import { clientId, contextOf, issuer, now, profileWith, thumbprint } from "./__fixtures__/client.js";
import { clientCredentials } from "./client-credentials.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";

const asked = (
  answer: () => Promise<Response> | Response,
  context: Partial<OidcHybridContext> = {},
  input = {},
) => {
  const bank = bankThat(answer);
  return { bank, result: clientCredentials(contextOf({ fetch: bank.fetch, ...context }), input) };
};

it("gives the client's own token, for the profile's scope", async () => {
  const { bank, result } = asked(() => Response.json(tokenBody(undefined, { scope: "accounts" })));

  await expect(result).resolves.toEqual({
    accessToken,
    accessTokenExpiresAt: now + 300,
    scope: "accounts",
    certificateThumbprint: thumbprint,
    issuedAt: now,
    notices: [],
  });
  expect([...(bank.requests[0]?.form.keys() ?? [])]).toEqual([
    "grant_type",
    "scope",
    "client_assertion_type",
    "client_assertion",
  ]);
  expect(bank.requests[0]?.form.get("scope")).toBe("accounts");
});

it("takes another scope, and the client id with tls_client_auth", async () => {
  const { bank, result } = asked(
    () => Response.json(tokenBody(undefined, { scope: undefined })),
    { clientAuthentication: "tls_client_auth" },
    { scope: "payments" },
  );

  await expect(result).resolves.toMatchObject({ scope: "payments" });
  expect(Object.fromEntries(bank.requests[0]?.form ?? [])).toEqual({
    grant_type: "client_credentials",
    scope: "payments",
    client_id: clientId,
  });
});

describe("when the bank does not believe who we are", () => {
  const refusal = () => Response.json({ error: "invalid_client" }, { status: 401 });

  it("lists what to look at for private_key_jwt, by this profile", async () => {
    await expect(asked(refusal).result).rejects.toThrow(
      "as1.openbanking.zopa.com does not accept our client authentication (invalid_client). Look at: (1) the key id: is the signer's key " +
        "published in the key set that is registered; (2) the audience of the assertion: by the profile it is the " +
        "token endpoint's URL; (3) the clock: the bank does not tell its time; (4) the client id: is it registered for " +
        "private_key_jwt; (5) the certificate: is it the one that is registered, not expired, and sent with its issuer.",
    );
  });

  it("lists what to look at for tls_client_auth", async () => {
    await expect(asked(refusal, { clientAuthentication: "tls_client_auth" }).result).rejects.toThrow(
      "Look at: (1) the certificate: is it the one that is registered, not expired, and sent with its issuer; (2) its subject " +
        "name: is it registered in the bank's spelling, attribute by attribute; (3) the client id: is it registered for " +
        "tls_client_auth; (4) the clock: the bank does not tell its time.",
    );
  });

  it("names the issuer as audience where the profile does", async () => {
    const profile = profileWith({ clientAssertion: { audience: "issuer" } });

    await expect(asked(refusal, { profile }).result).rejects.toThrow("by the profile it is the issuer");
  });

  it("tells how far the clocks are apart", async () => {
    const headers = { date: new Date((now - 90) * 1000).toUTCString() };

    const { result } = asked(() => Response.json({ error: "invalid_client" }, { status: 401, headers }));

    await expect(result).rejects.toThrow("(3) the clock: the bank's is 90 s behind ours");
    await expect(result).rejects.toMatchObject({ clockDifferenceSeconds: -90 });
  });
});

describe("what the bank says becomes a code:", () => {
  it.each<[string, number, string | undefined, string]>([
    ["invalid_client", 401, "invalid_client", "client_rejected"],
    ["invalid_client with 400", 400, "invalid_client", "client_rejected"],
    ["401 and nothing else", 401, undefined, "client_rejected"],
    ["invalid_grant", 400, "invalid_grant", "grant_rejected"],
    ["invalid_scope", 400, "invalid_scope", "request_rejected"],
    ["unauthorized_client", 400, "unauthorized_client", "request_rejected"],
    ["unsupported_grant_type", 400, "unsupported_grant_type", "request_rejected"],
    ["a word nobody knows", 400, "no_such_word", "request_rejected"],
    ["403 and nothing else", 403, undefined, "request_rejected"],
    ["404", 404, "invalid_client", "bank_error"],
    ["429", 429, undefined, "bank_error"],
    ["500", 500, "invalid_client", "bank_error"],
    ["503", 503, undefined, "bank_error"],
  ])("%s", async (_, status, error, code) => {
    const { result } = asked(() => Response.json(error === undefined ? {} : { error }, { status }));

    await expect(result).rejects.toMatchObject({ code, status, host: "as1.openbanking.zopa.com" });
  });
});

it("leaves a failure of the network as it is: asking again is harmless", async () => {
  const { result } = asked(() => Promise.reject(Object.assign(new Error("x"), { code: "ECONNRESET" })));

  await expect(result).rejects.toMatchObject({ code: "transport_connection_closed", retryable: true });
});

it("says when the metadata has no token endpoint", async () => {
  const { bank, result } = asked(() => Response.json({}), { metadata: { issuer } });

  await expect(result).rejects.toMatchObject({ code: "endpoint_missing" });
  expect(bank.requests).toHaveLength(0);
});

it("sends the interaction id of the call, and quotes the bank's in an error", async () => {
  const interactionId = "11111111-2222-4333-8444-555555555555";
  const bank = bankThat(() => Response.json({ error: "invalid_scope" }, { status: 400 }));

  const result = clientCredentials(contextOf({ fetch: bank.fetch }), {}, { interactionId });

  await expect(result).rejects.toMatchObject({ interactionId });
  expect(bank.requests[0]?.headers.get("x-fapi-interaction-id")).toBe(interactionId);
});

it("reads well when the bank gives tokens of another kind", async () => {
  const { result } = asked(() => Response.json(tokenBody(undefined, { token_type: "mac" })));

  await expect(result).rejects.toThrow(
    "The token response of as1.openbanking.zopa.com has another `token_type` than `Bearer`, or none (RFC 6749 §5.1). Nothing of " +
      "it is used; the bank must mend this.",
  );
});
