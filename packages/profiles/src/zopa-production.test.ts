import { expect, it } from "vitest";
import { zopaProduction as profile } from "./zopa-production.js";

it("describes the request object as the edition of May 2026 does", () => {
  expect(profile.requestObject).toMatchObject({
    type: "JWT",
    scope: "openid accounts",
    lifetimeSeconds: 500,
    acrValues: [],
    intentId: { name: "openbanking_intent_id", essential: true, prefix: "", blocks: ["id_token"] },
  });
});

it("serves 14 of the standard's 29 operations", () => {
  const endpoints = Object.values(profile.aisp.endpoints);

  expect(endpoints).toHaveLength(29);
  expect(endpoints.filter((endpoint) => endpoint.supported)).toHaveLength(14);
});

it("returns regular payments for the current account and statements for the card", () => {
  const { endpoints } = profile.aisp;

  expect(endpoints["GET /accounts/{AccountId}/direct-debits"].products).toEqual(["currentAccount"]);
  expect(endpoints["GET /accounts/{AccountId}/standing-orders"].products).toEqual(["currentAccount"]);
  expect(endpoints["GET /accounts/{AccountId}/beneficiaries"].products).toEqual(["currentAccount"]);
  expect(endpoints["GET /accounts/{AccountId}/statements"].products).toEqual(["creditCard"]);
  expect(endpoints["GET /accounts/{AccountId}/offers"].products).toEqual(["creditCard"]);
});

it("lets an absent customer's data be read four times a day, from four operations, for 90 days", () => {
  expect(profile.aisp.unattended).toEqual({
    accessesPer24Hours: 4,
    endpoints: [
      "GET /accounts",
      "GET /accounts/{AccountId}",
      "GET /accounts/{AccountId}/balances",
      "GET /accounts/{AccountId}/transactions",
    ],
    transactionDays: 90,
  });
});

it("keeps token and resource hosts apart from the issuer's", () => {
  const issuer = new URL(profile.issuer).origin;

  expect([...profile.origins.token, ...profile.origins.resource]).not.toContain(issuer);
});

it("calls the bank down after five requests without an answer within 30 seconds", () => {
  expect(profile.availability).toMatchObject({ unansweredRequests: 5, answerWithinSeconds: 30 });
});
