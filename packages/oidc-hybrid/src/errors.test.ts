import { OpenBankingError } from "@zopa-openbanking/core";
import { shownBy } from "@zopa-openbanking/testing";
import { expect, it } from "vitest";
import { AuthorizationError } from "./authorization-error.js";
import { TokenError } from "./token-error.js";

const jwt = "eyJhbGciOiJQUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";

it("gives a log the code and what identifies the authorisation, and no message", () => {
  const error = new AuthorizationError(`Refused ${jwt}.`, {
    code: "id_token_invalid",
    consentId: "aac-1",
    claim: "s_hash",
    stage: "refresh",
    oauthError: "server_error",
  });

  expect(error.toJSON()).toEqual({
    name: "AuthorizationError",
    code: "id_token_invalid",
    retryable: false,
    consentId: "aac-1",
    claim: "s_hash",
    stage: "refresh",
    oauthError: "server_error",
  });
  expect(shownBy(error)).not.toContain(jwt);
});

it("gives a log what identifies the request", () => {
  const error = new TokenError("Refused.", {
    code: "client_rejected",
    consentId: "aac-1",
    host: "as1.bank.example",
    status: 401,
    oauthError: "invalid_client",
    interactionId: "0b7a5f3c-6d54-4c6a-9a55-0a8f2f2a5f11",
    clockDifferenceSeconds: -3,
  });

  expect(error.toJSON()).toEqual({
    name: "TokenError",
    code: "client_rejected",
    retryable: false,
    consentId: "aac-1",
    host: "as1.bank.example",
    status: 401,
    oauthError: "invalid_client",
    interactionId: "0b7a5f3c-6d54-4c6a-9a55-0a8f2f2a5f11",
    clockDifferenceSeconds: -3,
  });
});

it("tells its classes apart, across duplicate installs", () => {
  const authorization = new AuthorizationError("x", { code: "state_mismatch" });
  const token = new TokenError("x", { code: "grant_expired" });

  expect([authorization, token].map((each) => OpenBankingError.is(each))).toEqual([true, true]);
  expect([authorization, token, undefined].map((each) => AuthorizationError.is(each))).toEqual([
    true,
    false,
    false,
  ]);
  expect([authorization, token, {}].map((each) => TokenError.is(each))).toEqual([false, true, false]);
});

it.each(["access_denied", "server_error", "login_required"])("shows the OAuth error %s", (oauthError) => {
  expect(new AuthorizationError("x", { code: "authorization_failed", oauthError }).oauthError).toBe(
    oauthError,
  );
});

it.each(["<script>", "Access_Denied", "x".repeat(41), "a b", "a_b_c_d_e_f_g", jwt])(
  "does not show an OAuth error that is no word: %s",
  (oauthError) => {
    expect(
      new AuthorizationError("x", { code: "authorization_failed", oauthError }).oauthError,
    ).toBeUndefined();
  },
);
