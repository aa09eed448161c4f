import { generateKeyPairSync } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { ClientRegistration } from "./client-registry.js";
import { createClientRegistry } from "./create-client-registry.js";

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const small = generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey.export({ format: "jwk" });
const jwk = { ...publicKey.export({ format: "jwk" }), kid: "k", use: "sig" };
const right: ClientRegistration = {
  name: "Acme",
  redirectUris: ["https://tpp.example/callback"],
  authentication: "private_key_jwt",
  jwks: { keys: [jwk] },
};

describe("registering a client", () => {
  it("gives it an id, and can be found by it", async () => {
    const clients = createClientRegistry("strict");
    const client = await clients.register(right);

    expect(client.clientId).toMatch(/^[0-9a-f-]{36}$/);
    expect(clients.find(client.clientId)).toEqual(client);
    expect(clients.list()).toEqual([client]);
  });

  it("under an id that is known replaces it", async () => {
    const clients = createClientRegistry("strict");
    await clients.register({ ...right, clientId: "acme" });
    await clients.register({ ...right, clientId: "acme", name: "Acme Two" });

    expect(clients.list().map(({ name }) => name)).toEqual(["Acme Two"]);
  });

  it("keeps its own copy", async () => {
    const clients = createClientRegistry("strict");
    const redirectUris = ["https://tpp.example/callback"];
    const { clientId } = await clients.register({ ...right, redirectUris });
    redirectUris.push("https://evil.example/");

    expect(clients.find(clientId)?.redirectUris).toEqual(["https://tpp.example/callback"]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["no name", { name: " " }, "`name`"],
    ["an id with a space", { clientId: "a b" }, "`clientId`"],
    ["no redirect URI", { redirectUris: [] }, "`redirectUris`"],
    ["http", { redirectUris: ["http://tpp.example/"] }, "`redirectUris[0]`"],
    ["http on loopback", { redirectUris: ["http://127.0.0.1:1/"] }, "`redirectUris[0]`"],
    ["localhost", { redirectUris: ["https://localhost/cb"] }, "`redirectUris[0]`"],
    ["a fragment", { redirectUris: ["https://a.example/", "https://a.example/#"] }, "`redirectUris[1]`"],
    ["a user name", { redirectUris: ["https://a@b.example/"] }, "`redirectUris[0]`"],
    ["a script", { redirectUris: ["javascript:alert(1)"] }, "`redirectUris[0]`"],
    ["no address", { redirectUris: [7] }, "`redirectUris[0]`"],
    ["an unknown authentication", { authentication: "none" }, "`authentication`"],
    [
      "a secret in the strict mode",
      { authentication: "client_secret_basic", clientSecret: "s" },
      "`authentication`",
    ],
    ["tls_client_auth without a name", { authentication: "tls_client_auth" }, "`tlsClientAuthSubjectDn`"],
    [
      "a name that is none",
      { authentication: "tls_client_auth", tlsClientAuthSubjectDn: "Acme" },
      "`tlsClientAuthSubjectDn`",
    ],
    ["no keys", { jwks: undefined }, "`jwks`"],
    ["keys only for encryption", { jwks: { keys: [{ ...jwk, use: "enc" }] } }, "`jwks.keys`"],
    ["a key that is none", { jwks: { keys: [{ kty: "RSA", n: "AQ" }] } }, "`jwks.keys[0]`"],
    ["a symmetric key", { jwks: { keys: [{ kty: "oct", k: "c2VjcmV0" }] } }, "`jwks.keys[0]`"],
    ["a short key", { jwks: { keys: [small] } }, "1024 bits"],
    ["RSA1_5", { idTokenEncryption: { alg: "RSA1_5", enc: "A256GCM" } }, "`idTokenEncryption.alg`"],
    ["an unknown enc", { idTokenEncryption: { alg: "RSA-OAEP", enc: "A256" } }, "`idTokenEncryption.enc`"],
    ["encryption without a key", { idTokenEncryption: { alg: "RSA-OAEP", enc: "A256GCM" } }, '`use` "enc"'],
  ])("is refused with %s, which is named", async (_name, change, named) => {
    const registered = createClientRegistry("strict").register({ ...right, ...change } as ClientRegistration);

    await expect(registered).rejects.toThrow(TypeError);
    await expect(registered).rejects.toThrow(named);
  });

  it("never shows a private key that was registered by mistake", async () => {
    const secret = privateKey.export({ format: "jwk" });
    const error: unknown = await createClientRegistry("strict")
      .register({ ...right, jwks: { keys: [{ ...secret }] } })
      .catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(TypeError);
    expect(inspect(error, { depth: 10 })).not.toContain(String(secret.d).slice(0, 12));
  });
});
