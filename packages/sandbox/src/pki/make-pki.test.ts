import { createPrivateKey, X509Certificate } from "node:crypto";
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openssl } from "@zopa-openbanking/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBankClock } from "../clock/create-bank-clock.js";
import { makePki } from "./make-pki.js";
import type { CertificateFault, CertificateKind, Identity, Pki } from "./pki.js";

const clock = createBankClock();
let folder = "";
let pki: Pki;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-pki-"));
  pki = await makePki({ clock, cacheFolder: folder });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a certificate of the sandbox", () => {
  it.each<[CertificateKind, string, boolean]>([
    ["obwac", "sslclient", true],
    ["legacy_transport", "sslclient", true],
    ["qwac", "sslclient", true],
    ["obseal", "sslclient", false],
    ["legacy_signing", "sslclient", false],
  ])("%s is for openssl's purpose %s: %s", async (kind, purpose, fits) => {
    const identity = await pki.issue(kind);

    expect(verifies(identity, purpose)).toBe(fits);
  });

  it("is good for any use of a seal", async () => {
    expect(verifies(await pki.issue("qseal"), "any")).toBe(true);
    expect(verifies(await pki.issue("obseal"), "any")).toBe(true);
  });

  it("has the subject of an OBWAC in the Directory's order and string types", () => {
    const input = pki.tpp.transport.cert;
    const shown = openssl("x509 -noout -subject -nameopt multiline,show_type", { input });

    expect(shown.toString()).toMatchInlineSnapshot(`
      "subject=
          countryName               = PRINTABLESTRING:GB
          organizationName          = PRINTABLESTRING:Throwaway Accounts Limited
          organizationIdentifier    = PRINTABLESTRING:PSDGB-FCA-000000
          commonName                = PRINTABLESTRING:0015800000THROWAAX
      "
    `);
  });

  it("has the qualified statements of an account information provider, byte for byte", () => {
    const [web, seal] = [pki.tpp.transport, pki.tpp.signing].map(({ cert }) =>
      new X509Certificate(cert).raw.toString("hex"),
    );

    const statements = (type: string) =>
      `305b3013060604008e4601063009060704008e460106${type}` +
      "30440606040081982702303a301330110607040081982701030c065053505f41490c1b46696e616e6369616c20436f6e6475637420417574686f726974790c0647422d464341";
    expect(web).toContain(statements("03"));
    expect(seal).toContain(statements("02"));
  });

  it.each<[CertificateKind, RegExp, RegExp]>([
    [
      "obwac",
      /Key Usage: critical\s+Digital Signature\n/,
      /Extended Key Usage: critical\s+TLS Web Server Authentication, TLS Web Client Authentication\n/,
    ],
    [
      "obseal",
      /Key Usage: critical\s+Digital Signature, Non Repudiation\n/,
      /Extended Key Usage: ?\s+1\.3\.6\.1\.4\.1\.311\.10\.3\.12\n/,
    ],
    [
      "legacy_transport",
      /Subject: C\s?=\s?GB, O\s?=\s?OpenBanking, OU\s?=\s?0015800000THROWAAX, CN\s?=\s?throwaway0software0000/,
      /Web Client/,
    ],
  ])("%s has its key usages", async (kind, usage, extended) => {
    const text = openssl("x509 -noout -text", { input: (await pki.issue(kind)).cert }).toString();

    expect(text).toMatch(usage);
    expect(text).toMatch(extended);
    expect(text).not.toMatch(/Subject Alternative Name|Basic Constraints/);
    expect(text).toMatch(/Public-Key: \(2048 bit\)/);
    expect(text).toMatch(/Signature Algorithm: sha256WithRSAEncryption/);
  });

  it("says what a bank and the Directory call it", () => {
    const { cert, subject, x5tS256, kid, key } = pki.tpp.signing;
    const printed = openssl("x509 -noout -fingerprint -sha256", { input: cert }).toString();
    const fingerprint = printed.trim().split("=")[1] ?? "";

    expect(Buffer.from(x5tS256, "base64url").toString("hex")).toBe(
      fingerprint.replaceAll(":", "").toLowerCase(),
    );
    expect(kid).toMatch(/^[\w-]{27}$/);
    expect(subject).toBe("CN=0015800000THROWAAX,2.5.4.97=PSDGB-FCA-000000,O=Throwaway Accounts Limited,C=GB");
    expect(new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))).toBe(true);
  });

  it("outlives a clock that is moved a year ahead", () => {
    const { notBefore, notAfter } = pki.tpp.transport;

    expect(notBefore).toBeLessThanOrEqual(clock.now());
    expect(notAfter).toBeGreaterThan(clock.now() + 366 * 86_400);
  });

  it("is good for TLS however far the bank's clock is ahead when it is issued, and for the bank too", async () => {
    const ahead = createBankClock();
    const made = await makePki({ clock: ahead, cacheFolder: folder });
    ahead.advance({ days: 366 });

    const identity = await made.issue("qwac");

    expect(verifies(identity, "sslclient", made)).toBe(true);
    expect(identity.notAfter).toBeGreaterThan(ahead.now() + 365 * 86_400);
    expect(verification(await made.issue("obwac", { fault: "expired" }), "sslclient", made)).toMatch(
      /certificate has expired/,
    );
  });

  it.each<[string, Parameters<Pki["issue"]>, RegExp]>([
    ["kind", ["obwax" as CertificateKind], /`kind` must be one of obwac/],
    ["kind of every object", ["constructor" as CertificateKind], /`kind` must be one of obwac/],
    ["fault", ["obwac", { fault: "bad" as CertificateFault }], /`fault` must be one of expired/],
    ["role", ["obwac", { roles: ["PSP_XX" as "PSP_AI"] }], /`roles` must be a list of PSP_AS/],
    ["fault of a legacy one", ["legacy_signing", { fault: "missing_role" }], /no roles at all/],
  ])("is not made for an unknown %s", async (_, asked, says) => {
    await expect(pki.issue(...asked)).rejects.toThrow(says);
  });

  it("keeps its other roles when that of an account information provider is missing", async () => {
    const { cert } = await pki.issue("obwac", { roles: ["PSP_AI", "PSP_IC"], fault: "missing_role" });
    const { raw } = new X509Certificate(cert);

    expect([raw.includes("PSP_AI"), raw.includes("PSP_IC")]).toEqual([false, true]);
  });

  it.each<[CertificateFault, RegExp]>([
    ["expired", /certificate has expired/],
    ["not_yet_valid", /certificate is not yet valid/],
    ["wrong_chain", /self-signed certificate in certificate chain/],
    ["wrong_key_usage", /unsuitable certificate purpose|unsupported certificate purpose/],
  ])("with the fault %s does not hold", async (fault, says) => {
    const identity = await pki.issue("obwac", { fault });

    expect(verification(identity, "sslclient")).toMatch(says);
  });

  it("can lack the role of an account information provider, or be another organisation's", async () => {
    const withoutRole = await pki.issue("obwac", { fault: "missing_role" });
    const other = await pki.issue("obwac", { fault: "other_organisation" });

    expect(new X509Certificate(withoutRole.cert).raw.includes("PSP_AI")).toBe(false);
    expect(verifies(withoutRole, "sslclient")).toBe(true);
    expect(other.subject).toContain("CN=0015800000ELSEWHER");
    expect(verifies(other, "sslclient")).toBe(true);
  });

  it("says THROWAWAY in the name of everybody who signs", async () => {
    const seen = [
      pki.ca,
      ...pki.clientAuthorities,
      (await pki.issue("qwac")).cert.split(/(?=-----BEGIN)/)[1] ?? "",
    ];

    for (const authority of seen) {
      expect(new X509Certificate(authority).subject).toMatch(/CN=THROWAWAY /);
    }
  });
});

describe("the keys that are kept", () => {
  it("are used again, and readable by their owner alone", async () => {
    const again = await makePki({ clock, cacheFolder: folder });

    expect(again.tpp.signing.kid).toBe(pki.tpp.signing.kid);
    expect(again.tpp.signing.x5tS256).not.toBe(pki.tpp.signing.x5tS256);
    expect(statSync(join(folder, "keys")).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(join(folder, "keys"))) {
      expect(file).toMatch(/^[\w-]+\.pem$/);
      expect(statSync(join(folder, "keys", file)).mode & 0o777).toBe(0o600);
    }
  });

  it.each<[string, (file: string) => void]>([
    [
      "damaged",
      (file) => writeFileSync(file, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"),
    ],
    ["empty", (file) => writeFileSync(file, "")],
    ["of another size", (file) => writeFileSync(file, shortKey())],
    ["changed in one place", changeOneByte],
    ["a link", throughALink],
    ["readable by others", (file) => chmodSync(file, 0o644)],
  ])("are made anew when the file is %s", async (name, spoil) => {
    const cacheFolder = join(folder, name);
    const first = await makePki({ clock, cacheFolder });
    const file = join(cacheFolder, "keys", "tpp-signing.pem");
    spoil(file);

    const second = await makePki({ clock, cacheFolder });

    expect(second.tpp.signing.kid).not.toBe(first.tpp.signing.kid);
    expect(second.tpp.transport.kid).toBe(first.tpp.transport.kid);
    expect(lstatSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).toBe(second.tpp.signing.key);
  });

  it("are not needed: a folder that cannot be written is no error", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");

    const made = await makePki({ clock, cacheFolder: join(file, "keys") });

    expect(verifies(made.tpp.transport, "sslclient", made)).toBe(true);
  });
});

function shortKey(): string {
  return openssl("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024").toString();
}

// In the modulus: OpenSSL still reads it, and no signature of it holds.
function changeOneByte(file: string): void {
  const key = createPrivateKey(readFileSync(file)).export({ type: "pkcs8", format: "der" });
  key[100] = (key[100] ?? 0) ^ 1;
  const lines = key.toString("base64").match(/.{1,64}/g) ?? [];
  writeFileSync(file, `-----BEGIN PRIVATE KEY-----\n${lines.join("\n")}\n-----END PRIVATE KEY-----\n`);
}

function throughALink(file: string): void {
  renameSync(file, `${file}.elsewhere`);
  symlinkSync(`${file}.elsewhere`, file);
}

function verifies(identity: Identity, purpose: string, by: Pki = pki): boolean {
  return /: OK\n$/.test(verification(identity, purpose, by));
}

function verification({ cert }: Identity, purpose: string, by: Pki = pki): string {
  const [leaf = "", issuing = ""] = cert.split(/(?=-----BEGIN)/);
  writeFileSync(join(folder, "leaf.pem"), leaf);
  writeFileSync(join(folder, "chain.pem"), issuing);
  writeFileSync(join(folder, "roots.pem"), by.clientAuthorities.filter(isRoot).join(""));
  try {
    const words = `verify -purpose ${purpose} -CAfile roots.pem -untrusted chain.pem leaf.pem`;
    return openssl(words, { folder }).toString();
  } catch (problem) {
    return String((problem as { stderr?: unknown }).stderr);
  }
}

function isRoot(pem: string): boolean {
  const { subject, issuer } = new X509Certificate(pem);
  return subject === issuer;
}
