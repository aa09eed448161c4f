import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openssl } from "@zopa-openbanking/testing";
import { describe, expect, it } from "vitest";
import { folderFor } from "./__fixtures__/folder-for.js";
import { writeKeyFile } from "./write-key-file.js";

const { privateKey: key, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

describe("writeKeyFile", () => {
  it("writes a file that its owner alone may read, and openssl can", async () => {
    const folder = folderFor();

    await writeKeyFile(join(folder, "obwac.key"), key);

    expect(statSync(join(folder, "obwac.key")).mode & 0o777).toBe(0o600);
    expect(openssl("pkey -in obwac.key -noout -check", { folder }).toString()).toContain("Key is valid");
    expect(createPrivateKey(readFileSync(join(folder, "obwac.key"))).equals(key)).toBe(true);
    expect(readdirSync(folder)).toEqual(["obwac.key"]);
  });

  it("encrypts the key when it is given a passphrase", async () => {
    const folder = folderFor();
    const passphrase = "open sesame";

    await writeKeyFile(join(folder, "obwac.key"), key, { passphrase });

    const text = readFileSync(join(folder, "obwac.key"), "utf8");
    expect(text).toContain("BEGIN ENCRYPTED PRIVATE KEY");
    expect(createPrivateKey({ key: text, passphrase }).equals(key)).toBe(true);
  });

  it("never writes over a file, and leaves it as it was", async () => {
    const folder = folderFor();
    writeFileSync(join(folder, "obwac.key"), "the only copy");

    await expect(writeKeyFile(join(folder, "obwac.key"), key)).rejects.toMatchObject({
      code: "key_file_exists",
    });

    expect(readFileSync(join(folder, "obwac.key"), "utf8")).toBe("the only copy");
    expect(readdirSync(folder)).toEqual(["obwac.key"]);
  });

  it("lets one of two writers have the path", async () => {
    const path = join(folderFor(), "obwac.key");

    const ends = await Promise.allSettled([writeKeyFile(path, key), writeKeyFile(path, key)]);

    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("says that the folder is missing in the cause", async () => {
    const problem = writeKeyFile(join(folderFor(), "nowhere", "obwac.key"), key);

    await expect(problem).rejects.toMatchObject({ code: "key_file_failed", cause: { code: "ENOENT" } });
  });

  it.each([
    ["a public key", publicKey],
    ["PEM", key.export({ type: "pkcs8", format: "pem" })],
  ])("takes no %s", async (_, given) => {
    const folder = folderFor();

    await expect(writeKeyFile(join(folder, "x"), given as KeyObject)).rejects.toThrow(
      "`key` must be a private",
    );

    expect(readdirSync(folder)).toEqual([]);
  });

  it("takes no empty passphrase for none", async () => {
    await expect(writeKeyFile("unused", key, { passphrase: "" })).rejects.toThrow(TypeError);
  });
});
