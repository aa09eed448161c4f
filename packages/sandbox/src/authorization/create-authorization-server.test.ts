import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestBank, type TestBank } from "./__fixtures__/test-bank.js";
import {
  authorizationUrl,
  authorize,
  clientAuthentication,
  createTestClient,
  post,
  redirectUri,
  requestObject,
  subject,
  type TestClient,
} from "./__fixtures__/test-client.js";
import { createTestPki, type TestPki } from "./__fixtures__/test-pki.js";

let pki: TestPki;
let bank: TestBank;
let clients: readonly TestClient[];

beforeAll(async () => {
  pki = await createTestPki();
  bank = await startTestBank({ pki });
  const identity = await pki.issue(subject);
  const signing = await pki.newKey();
  clients = [
    await createTestClient(bank, pki, { identity, signing }),
    await createTestClient(bank, pki, { identity, signing, authentication: "tls_client_auth" }),
  ];
});

afterAll(async () => {
  await Promise.all(clients.map(({ agent }) => agent.close()));
  await bank.close();
});

describe("a whole flow", () => {
  it.each([0, 1])("goes through (client %i)", async (index) => {
    const client = clients[index] as TestClient;
    const { consentId } = bank.consents.create({
      clientId: client.registered.clientId,
      permissions: ["ReadBalances"],
    });
    const object = await requestObject(bank, client, consentId);
    const callback = await authorize(bank, pki, await authorizationUrl(bank, client, object));
    const parameters = new URLSearchParams(callback.hash.slice(1));
    const answer = await post(bank, client.agent, {
      grant_type: "authorization_code",
      code: parameters.get("code") ?? "",
      redirect_uri: redirectUri,
      ...(await clientAuthentication(bank, client)),
    });
    const refreshed = await post(bank, client.agent, {
      grant_type: "refresh_token",
      refresh_token: String(answer.body["refresh_token"]),
      ...(await clientAuthentication(bank, client)),
    });
    expect(refreshed.status).toBe(200);
  });
});
