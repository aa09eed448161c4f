import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { inspect as show } from "node:util";
import { openssl } from "@zopa-openbanking/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folderFor, put } from "./__fixtures__/folder-for.js";
import { createCsr } from "./create-csr.js";
import { CsrError } from "./csr-error.js";
import type { CsrInput, OrganisationCsrInput } from "./csr-input.js";
import { opensslConfiguration } from "./openssl-configuration.js";

const { privateKey: key } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = pemOf(key);

const obwac: OrganisationCsrInput = {
  kind: "obwac",
  organisationName: "Example Money Ltd",
  organisationIdentifier: "PSDGB-FCA-123456",
  organisationId: "0015800001HQQrZAAX",
  roles: ["PSP_AI"],
};
const legacy: CsrInput = {
  kind: "legacy_transport",
  organisationId: "0015800001HQQrZAAX",
  softwareId: "3kGJdmbnkRWJhNJcDAEhGm",
};
const every: readonly (readonly [string, CsrInput])[] = [
  ["an OBWAC", obwac],
  ["an OBSeal", { ...obwac, kind: "obseal" }],
  [
    "an OBWAC with all roles, in whatever order",
    { ...obwac, roles: ["PSP_IC", "PSP_AI", "PSP_PI", "PSP_AS"] },
  ],
  ["a legacy transport certificate", legacy],
  ["a legacy signing certificate", { ...legacy, kind: "legacy_signing" }],
  ["an organisation elsewhere", elsewhere()],
  [
    "a name with all that OpenSSL takes as its own",
    { ...obwac, organisationName: "A\\n $HOME #1 'B' \"C\" `D`; $(E) , =+<>" },
  ],
  ["a name in other letters", { ...obwac, organisationName: "Größe & Ζώπα 株式会社 🏦" }],
  ["a name of 64 characters", { ...obwac, organisationName: "x".repeat(64) }],
];

function elsewhere(): OrganisationCsrInput {
  return {
    ...obwac,
    country: "IE",
    organisationIdentifier: "PSDIE-CBI-C 12345",
    competentAuthority: { name: "Central Bank of Ireland", id: "IE-CBI" },
  };
}

describe("createCsr", () => {
  it.each(every)("writes what openssl writes from the configuration: %s", async (_, input) => {
    const folder = folderFor();
    put(folder, "request.cnf", opensslConfiguration(input));
    put(folder, "key.pem", pem);

    const { csr } = await createCsr(input, { key });

    const theirs = openssl("req -new -config request.cnf -key key.pem -outform DER", { folder });
    // RSA with PKCS#1 v1.5 has one signature for one text: equal throughout means equal in every byte.
    expect(derOf(csr).toString("hex")).toBe(theirs.toString("hex"));
  });

  it("writes what openssl writes, whatever the name", async () => {
    const folder = folderFor();
    put(folder, "key.pem", pem);
    const names = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .filter((name) => name === name.trim() && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name));

    await fc.assert(
      fc.asyncProperty(names, async (organisationName) => {
        put(folder, "request.cnf", opensslConfiguration({ ...obwac, organisationName }));
        const { csr } = await createCsr({ ...obwac, organisationName }, { key });

        const theirs = openssl("req -new -config request.cnf -key key.pem -outform DER", { folder });
        expect(derOf(csr).equals(theirs)).toBe(true);
      }),
      { seed: 41, numRuns: 60 },
    );
  });

  it("makes the request that the Directory's profile for an OBWAC shows", async () => {
    const { csr } = await createCsr(obwac, { key });

    const text = openssl("req -verify -noout -text -nameopt RFC2253,-esc_msb", { input: csr }).toString();
    expect(text).toContain(
      "CN=0015800001HQQrZAAX,organizationIdentifier=PSDGB-FCA-123456,O=Example Money Ltd,C=GB",
    );
    expect(text).toMatch(/Key Usage: critical\s+Digital Signature\n/);
    expect(text).toMatch(
      /Extended Key Usage: \n\s+TLS Web Client Authentication, TLS Web Server Authentication\n/,
    );
    expect(text).toMatch(/Subject Key Identifier/);
  });

  it("makes an OBSeal's request without extended key usage", async () => {
    const { csr } = await createCsr({ ...obwac, kind: "obseal" }, { key });

    const text = openssl("req -verify -noout -text", { input: csr }).toString();
    expect(text).toMatch(/Key Usage: critical\s+Digital Signature, Non Repudiation\n/);
    expect(text).not.toContain("Extended Key Usage");
  });

  it("writes the statements of an account information OBWAC byte for byte", async () => {
    const { csr } = await createCsr(obwac, { key });

    expect(derOf(csr).toString("hex")).toContain(
      "305b3013060604008e4601063009060704008e4601060330440606040081982702303a30133011060704008198270103" +
        "0c065053505f41490c1b46696e616e6369616c20436f6e6475637420417574686f726974790c0647422d464341",
    );
  });

  it("leaves a legacy request without extensions", async () => {
    const { csr } = await createCsr(legacy, { key });

    const text = openssl("req -verify -noout -text", { input: csr }).toString();
    expect(text).toContain(
      "Subject: C = GB, O = OpenBanking, OU = 0015800001HQQrZAAX, CN = 3kGJdmbnkRWJhNJcDAEhGm",
    );
    expect(text).not.toContain("X509v3");
  });

  it("makes a new RSA key of 2048 bits each time when none is given", async () => {
    const [one, other] = await Promise.all([createCsr(legacy), createCsr(legacy)]);

    expect(one.privateKey.asymmetricKeyDetails).toMatchObject({
      modulusLength: 2048,
      publicExponent: 65537n,
    });
    expect(one.privateKey.equals(other.privateKey)).toBe(false);
    expect(openssl("req -verify -noout -pubkey", { input: one.csr }).toString().trim()).toBe(
      openssl("pkey -pubout", { input: pemOf(one.privateKey) })
        .toString()
        .trim(),
    );
  });

  it.each([
    ["PEM", { key: pem }],
    ["the bytes of PEM", { key: Buffer.from(pem) }],
    ["PKCS#1", { key: key.export({ type: "pkcs1", format: "pem" }).toString() }],
    ["encrypted PEM", { key: encrypted(), passphrase: "open sesame" }],
  ])("takes a key that exists, as %s", async (_, options) => {
    const { privateKey } = await createCsr(legacy, options);

    expect(privateKey.equals(key)).toBe(true);
  });

  it("shows nothing of the key", async () => {
    const result = await createCsr(legacy, { key });

    const shown = show(result, { depth: 20, showHidden: true }) + JSON.stringify(result);
    expect(shown).not.toContain("PRIVATE KEY");
    expect(shown).not.toContain(String(key.export({ format: "jwk" }).d).slice(0, 20));
  });
});

describe("a key that the Directory would not take", () => {
  it.each([
    ["RSA with 1024 bits", rsa(1024), "rsa with 1024 bits"],
    ["RSA with 3072 bits", rsa(3072), "rsa with 3072 bits"],
    ["RSA with 4096 bits, as PEM", pemOf(rsa(4096)), "rsa with 4096 bits"],
    ["RSA-PSS", generateKeyPairSync("rsa-pss", { modulusLength: 2048 }).privateKey, "rsa-pss with 2048 bits"],
    ["an EC key", generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey, "is ec,"],
    ["an Ed25519 key", generateKeyPairSync("ed25519").privateKey, "is ed25519,"],
  ])("is refused: %s", async (_, given, words) => {
    await expect(createCsr(legacy, { key: given })).rejects.toMatchObject({
      code: "csr_key_unsuitable",
      field: "key",
      message: expect.stringContaining(words),
    });
  });

  it.each([
    ["a public key", generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey],
    ["a path", "./obwac.key"],
    ["nothing", ""],
    ["a key cut short", pem.slice(0, 400)],
  ])("is refused as unreadable: %s", async (_, given) => {
    await expect(createCsr(legacy, { key: given })).rejects.toMatchObject({ code: "csr_key_unreadable" });
  });

  it("tells a missing passphrase from a wrong one", async () => {
    await expect(createCsr(legacy, { key: encrypted() })).rejects.toThrow("give its `passphrase`");
    await expect(createCsr(legacy, { key: encrypted(), passphrase: "open" })).rejects.toThrow(
      "does not open `key`",
    );
  });

  it("shows nothing of itself in the error", async () => {
    const text = pem.replace("BEGIN PRIVATE", "BEGIN PRIV");

    const problem: unknown = await createCsr(legacy, { key: text }).catch((error: unknown) => error);

    expect(problem).toBeInstanceOf(CsrError);
    expect(show(problem, { depth: 20, showHidden: true })).not.toContain(text.slice(100, 130));
  });
});

describe("a value that the Directory would refuse", () => {
  it.each<readonly [string, Partial<Record<keyof OrganisationCsrInput, unknown>>]>([
    ["organisationId", { organisationId: "0015800001HQQrZAA" }],
    ["organisationId", { organisationId: "0015800001HQQrZAAX " }],
    ["organisationId", { organisationId: "0015800001HQQrZ-AX" }],
    ["organisationName", { organisationName: "" }],
    ["organisationName", { organisationName: " Example" }],
    ["organisationName", { organisationName: "Example\nCN=other" }],
    ["organisationName", { organisationName: "Example\u202e" }],
    ["organisationName", { organisationName: "\ud800" }],
    ["organisationName", { organisationName: "x".repeat(65) }],
    ["organisationIdentifier", { organisationIdentifier: "" }],
    ["organisationIdentifier", { organisationIdentifier: "123456" }],
    ["organisationIdentifier", { organisationIdentifier: "GBFCA-123456" }],
    ["organisationIdentifier", { organisationIdentifier: "PSDGB-F-1" }],
    ["organisationIdentifier", { organisationIdentifier: "PSDGB-FCA-" }],
    ["organisationIdentifier", { organisationIdentifier: "PSDGB-FCA-1\n2" }],
    ["roles", { roles: [] }],
    ["roles", { roles: ["PSP_AI", "PSP_AI"] }],
    ["country", { country: "gb" }],
    ["country", { country: "GBR" }],
    ["competentAuthority.name", { competentAuthority: { name: "", id: "GB-FCA" } }],
    ["competentAuthority.id", { competentAuthority: { name: "FCA", id: "FCA" } }],
  ])("is refused by its name: %s, %o", async (field, change) => {
    const input = { ...obwac, ...change } as OrganisationCsrInput;

    await expect(createCsr(input, { key })).rejects.toMatchObject({ code: "csr_value", field });
    expect(() => opensslConfiguration(input)).toThrow(expect.objectContaining({ code: "csr_value", field }));
  });

  it.each(["", "3kGJdmbnkRWJhNJcDAEhG", "3kGJdmbnkRWJhNJcDAEhGmm", "3kGJdmbnkRWJhNJcDAEh/m"])(
    "is refused as a software id: %o",
    async (softwareId) => {
      await expect(createCsr({ ...legacy, softwareId } as CsrInput, { key })).rejects.toMatchObject({
        code: "csr_value",
        field: "softwareId",
      });
    },
  );

  it.each([
    ["kind", { kind: "qwac" }],
    ["roles", { roles: ["PSP_XX"] }],
    ["roles", { roles: "PSP_AI" }],
    ["organisationId", { organisationId: undefined }],
    ["organisationName", { organisationName: 5 }],
  ])("is a TypeError when a program made it: %s", async (parameter, change) => {
    const input = { ...obwac, ...change } as unknown as CsrInput;

    await expect(createCsr(input, { key })).rejects.toThrow(new RegExp(`^\`${parameter}\` must be`));
    await expect(createCsr(input, { key })).rejects.toThrow(TypeError);
  });

  it("gives a log the code and the field, and no value", async () => {
    const problem: unknown = await createCsr({ ...obwac, organisationName: "\n" }, { key }).catch(
      (error) => error,
    );

    expect(JSON.parse(JSON.stringify(problem))).toEqual({
      name: "CsrError",
      code: "csr_value",
      retryable: false,
      field: "organisationName",
    });
  });
});

function rsa(modulusLength: number): KeyObject {
  return generateKeyPairSync("rsa", { modulusLength }).privateKey;
}

function pemOf(privateKey: KeyObject): string {
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

function encrypted(): string {
  const options = { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "open sesame" } as const;
  return createPrivateKey(pem).export(options).toString();
}

function derOf(csr: string): Buffer {
  return Buffer.from(csr.replaceAll(/-----.*-----/g, ""), "base64");
}
