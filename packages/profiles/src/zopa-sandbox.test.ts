import { expect, it } from "vitest";
import { zopaProduction } from "./zopa-production.js";
import { zopaSandbox } from "./zopa-sandbox.js";

it("names no host of production", () => {
  const { sources: _sources, certificates: _certificates, registration, ...rest } = zopaSandbox;
  const { contact: _contact, ...registering } = registration;

  expect(JSON.stringify([rest, registering])).not.toContain("openbanking.zopa.com");
});

it("tells what the hosted sandbox takes beyond production", () => {
  expect(zopaSandbox.alsoAccepts).toEqual({
    requestObjectAlgorithms: ["none"],
    responseTypes: ["code"],
    clientAuthentication: ["client_secret_basic"],
  });
});

it("has a client send the same request as to production all the same", () => {
  expect(zopaSandbox.requestObject).toEqual(zopaProduction.requestObject);
  expect(zopaSandbox.clientAssertion).toEqual(zopaProduction.clientAssertion);
  expect(zopaSandbox.idToken).toEqual(zopaProduction.idToken);
  expect(zopaSandbox.clientAuthentication).toEqual(["private_key_jwt"]);
});

it("registers dynamically at the resource host", () => {
  expect(zopaSandbox.registration).toMatchObject({
    dynamic: true,
    endpoint: "https://rs1.openbanking-sandbox.zopa.com/dynamic-client-registration/v3.2/register",
  });
});
