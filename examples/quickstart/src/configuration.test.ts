import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readConfiguration } from "./configuration.ts";

const complete = {
  clientId: "client-1",
  redirectUri: "https://tpp.example/callback",
  certificate: "obwac.pem",
  certificateKey: "obwac.key",
  signingKey: "obseal.key",
  signingKeyId: "kid-1",
  customerIpAddress: "203.0.113.7",
};

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quickstart-"));
  for (const name of ["obwac.pem", "obwac.key", "obseal.key", "root.pem"]) {
    writeFileSync(join(folder, name), `what ${name} holds`);
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function configured(content: unknown): string {
  const file = join(folder, "bank.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

it("reads the files that it names, from its own folder", async () => {
  const configuration = await readConfiguration(configured({ ...complete, authorities: "root.pem" }));

  expect(configuration).toEqual({
    clientId: "client-1",
    redirectUri: "https://tpp.example/callback",
    kid: "kid-1",
    clientAuthentication: "private_key_jwt",
    customerIpAddress: "203.0.113.7",
    proxy: undefined,
    cert: "what obwac.pem holds",
    key: "what obwac.key holds",
    signingKey: "what obseal.key holds",
    ca: "what root.pem holds",
  });
});

it("tells everything that is missing at once", async () => {
  await expect(readConfiguration(configured({}))).rejects.toMatchObject({
    code: "configuration_invalid",
    message: expect.stringContaining(
      Object.keys(complete)
        .map((member) => `lacks \`${member}\``)
        .join(", "),
    ),
  });
});

it.each([
  [
    "a member that it does not know",
    { ...complete, clientSecret: "s3cret" },
    "has `clientSecret`, which is not known",
  ],
  ["a member that is no text", { ...complete, clientId: 1 }, "has a `clientId` that is no text"],
  ["an empty member", { ...complete, clientId: "" }, "has an empty `clientId`"],
  [
    "a way to authenticate that does not exist",
    { ...complete, clientAuthentication: "client_secret_basic" },
    "has a `clientAuthentication` that is none of private_key_jwt, tls_client_auth",
  ],
  ["a list", [], "must hold one JSON object"],
  ["no JSON", "{ clientId: s3cret", "is not JSON"],
])("refuses %s without repeating it", async (_, content, message) => {
  const refusal = await readConfiguration(configured(content)).catch((problem: unknown) => problem);

  expect(refusal).toMatchObject({ code: "configuration_invalid", message: expect.stringContaining(message) });
  expect(String(refusal)).not.toContain("s3cret");
});

it.each([
  [{ ...complete, signingKey: "nowhere.key" }, "`signingKey` names "],
  [{ ...complete, authorities: "nowhere.pem" }, "`authorities` names "],
])("says which file cannot be read", async (content, message) => {
  await expect(readConfiguration(configured(content))).rejects.toMatchObject({
    code: "configuration_unreadable",
    message: expect.stringMatching(new RegExp(`^${message}.*nowhere.*ENOENT`)),
  });
});

it("says so when there is no configuration", async () => {
  await expect(readConfiguration(join(folder, "none.json"))).rejects.toMatchObject({
    code: "configuration_unreadable",
  });
});
