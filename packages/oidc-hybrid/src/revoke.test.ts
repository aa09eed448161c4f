import { shownBy } from "@zopa-openbanking/testing";
import { expect, it } from "vitest";
import { bankThat, refreshToken } from "./__fixtures__/bank.js";
import { clientId, contextOf, issuer, tokenEndpoint } from "./__fixtures__/client.js";
import { revoke } from "./revoke.js";

it("posts the token and its hint with the client's authentication", async () => {
  const bank = bankThat(() => new Response(null, { status: 200 }));
  const context = contextOf({ fetch: bank.fetch, clientAuthentication: "tls_client_auth" });

  await revoke(context, { token: refreshToken, tokenTypeHint: "refresh_token" });

  expect(bank.requests[0]?.url).toBe("https://as1.openbanking.zopa.com/revoke");
  expect(Object.fromEntries(bank.requests[0]?.form ?? [])).toEqual({
    token: refreshToken,
    token_type_hint: "refresh_token",
    client_id: clientId,
  });
});

it("takes a page for an answer: the status says it all", async () => {
  const bank = bankThat(
    () => new Response("<html>done</html>", { headers: { "content-type": "text/html" } }),
  );

  await expect(revoke(contextOf({ fetch: bank.fetch }), { token: refreshToken })).resolves.toBeUndefined();
  expect(bank.requests[0]?.form.has("token_type_hint")).toBe(false);
});

it("says when the bank refuses, and shows no token", async () => {
  const bank = bankThat(() =>
    Response.json({ error: "unsupported_token_type", error_description: refreshToken }, { status: 400 }),
  );

  const problem = await revoke(contextOf({ fetch: bank.fetch }), { token: refreshToken }).catch(
    (error: unknown) => error,
  );

  expect(problem).toMatchObject({ code: "request_rejected", oauthError: "unsupported_token_type" });
  expect(shownBy(problem)).not.toContain(refreshToken);
});

it("says when the bank offers none", async () => {
  const metadata = { issuer, token_endpoint: tokenEndpoint };

  await expect(revoke(contextOf({ metadata }), { token: refreshToken })).rejects.toMatchObject({
    code: "endpoint_missing",
  });
});

it("refuses an empty token as a mistake of the program", async () => {
  await expect(revoke(contextOf(), { token: "" })).rejects.toThrow("`token`");
});
