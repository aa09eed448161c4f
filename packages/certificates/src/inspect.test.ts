import { createHash, X509Certificate } from "node:crypto";
import { openssl } from "@zopa-openbanking/testing";
import { calculateJwkThumbprint, exportJWK } from "jose";
import { describe, expect, it } from "vitest";
import { bytesOf, chainOf, derOf } from "./__fixtures__/pki.js";
import { inspect } from "./inspect.js";
import { inspectChain } from "./inspect-chain.js";

const leaves = ["obwac", "obseal", "qwac", "qseal", "legacy-transport", "legacy-signing", "obseal-ec"];

describe("what a certificate is", () => {
  it.each([
    ["obwac", "obwac", "certain", "production"],
    ["obseal", "obseal", "certain", "production"],
    ["legacy-transport", "legacy_transport", "certain", "production"],
    ["legacy-signing", "legacy_signing", "certain", "production"],
    ["qwac", "qwac", "looks_like", "unknown"],
    ["qwac-unqualified", "qwac", "looks_like", "unknown"],
    ["qseal", "qseal", "looks_like", "unknown"],
    ["obwac-sandbox", "obwac", "certain", "sandbox"],
    ["obwac-untyped", "obwac", "certain", "production"],
    ["obwac-bare", "obwac", "certain", "production"],
    ["self-signed", "obwac", "looks_like", "production"],
    ["production", "ca", "certain", "production"],
    ["production-root", "ca", "certain", "production"],
    ["sandbox", "ca", "certain", "sandbox"],
    ["throwaway", "ca", "certain", "throwaway"],
    ["trust", "ca", "certain", "unknown"],
    ["other", "other", "certain", "unknown"],
    ["no-authority", "other", "certain", "production"],
  ])("tells that %s is %s, %s, of %s", (name, kind, certainty, environment) => {
    expect(inspect(bytesOf(`${name}.pem`))).toMatchObject({ kind, certainty, environment });
  });

  it("knows a certificate of a local sandbox by an issuer that came with it", () => {
    expect(inspect(chainOf("obwac-throwaway")).environment).toBe("sandbox");
    expect(inspect(chainOf("obwac-throwaway", "throwaway")).environment).toBe("throwaway");
    expect(inspect(chainOf("obwac", "throwaway")).environment).toBe("production");
  });

  it("reads the organisation from the places in which each kind has it", () => {
    const organisation = { organisationId: "0015800000THROWAAX", softwareId: undefined };
    const named = {
      organisationName: "Throwaway Accounts Limited",
      organisationIdentifier: "PSDGB-FCA-000000",
    };

    expect(inspect(chainOf("obwac"))).toMatchObject({ ...organisation, ...named });
    expect(inspect(chainOf("obseal"))).toMatchObject({ ...organisation, ...named });
    expect(inspect(chainOf("qseal"))).toMatchObject({ ...named, organisationId: undefined });
    expect(inspect(chainOf("legacy-transport"))).toMatchObject({
      organisationName: undefined,
      organisationIdentifier: undefined,
      organisationId: "0015800000THROWAAX",
      softwareId: "throwaway0software0000",
    });
  });

  it("reads roles, authority and what it claims", () => {
    const nca = { name: "Financial Conduct Authority", id: "GB-FCA" };

    expect(inspect(chainOf("obwac"))).toMatchObject({
      roles: ["PSP_AI"],
      nca,
      claims: { qualified: false, qcType: "web" },
    });
    expect(inspect(chainOf("qseal"))).toMatchObject({
      roles: ["PSP_AI"],
      nca,
      claims: { qualified: true, qcType: "seal" },
    });
    expect(inspect(chainOf("obwac-all_roles")).roles).toEqual(["PSP_AS", "PSP_PI", "PSP_AI", "PSP_IC"]);
    expect(inspect(chainOf("legacy-transport"))).toMatchObject({
      roles: [],
      nca: undefined,
      claims: { qualified: false, qcType: undefined },
    });
  });
});

describe("what is odd about it", () => {
  it.each([
    ["obwac-nested", ["roles_malformed"], ["PSP_PI", "PSP_AI", "PSP_IC"]],
    ["obwac-flat", ["roles_malformed"], ["PSP_AI"]],
    ["obwac-text", ["role_text_differs"], ["PSP_AI"]],
    ["obwac-unknown", ["role_unknown"], ["PSP_AI"]],
    ["obwac-bare", ["type_bare"], ["PSP_AI"]],
    ["obwac-untyped", ["type_missing"], ["PSP_AI"]],
    ["obwac-unreadable", ["statement_unreadable"], []],
    ["obwac-stray", ["statement_unreadable"], ["PSP_AI"]],
    ["obwac-foreign", ["authority_differs"], ["PSP_AI"]],
    ["obwac-identifier", ["identifier_unusual"], ["PSP_AI"]],
    ["obwac-twice", [], ["PSP_AI"]],
    ["obwac", [], ["PSP_AI"]],
    ["qwac", [], ["PSP_AI"]],
    ["legacy-transport", [], []],
  ])("finds in %s: %j, and the roles all the same", (name, oddities, roles) => {
    const facts = inspect(bytesOf(`${name}.pem`));

    expect(facts.oddities.map(({ code }) => code)).toEqual(oddities);
    expect(facts.roles).toEqual(roles);
  });
});

describe("compared with OpenSSL and Node", () => {
  it.each(leaves)("reads the dates, the serial number and the thumbprints of %s as they do", async (name) => {
    const facts = inspect(bytesOf(`${name}.pem`));
    const print = (...what: string[]) =>
      openssl(["x509", "-noout", ...what], { input: bytesOf(`${name}.pem`) })
        .toString()
        .trimEnd()
        .replace(/^[^=]*=/, "");
    const fingerprint = (hex: string) => Buffer.from(hex.replaceAll(":", ""), "hex").toString("base64url");
    const { publicKey } = new X509Certificate(bytesOf(`${name}.pem`));

    expect(facts.serialNumber).toBe(print("-serial"));
    expect(facts.notBefore).toBe(Date.parse(print("-startdate")) / 1000);
    expect(facts.notAfter).toBe(Date.parse(print("-enddate")) / 1000);
    expect(facts.validityDays).toBe(365);
    expect(facts.thumbprints.x5t).toBe(fingerprint(print("-fingerprint", "-sha1")));
    expect(facts.thumbprints.x5tS256).toBe(fingerprint(print("-fingerprint", "-sha256")));
    expect(facts.thumbprints.jwk).toBe(await calculateJwkThumbprint(await exportJWK(publicKey)));
    expect(facts.subject.text).toBe(print("-subject", "-nameopt", "RFC2253"));
    expect(facts.issuer.text).toBe(print("-issuer", "-nameopt", "RFC2253"));
  });

  it("forms the kid of the Directory from the modulus that OpenSSL prints", () => {
    const modulus = openssl("x509 -noout -modulus", { input: bytesOf("obseal.pem") }).toString();
    const n = Buffer.from(modulus.trimEnd().replace("Modulus=", ""), "hex").toString("base64url");

    const kid = createHash("sha1").update(`{"e":"AQAB","kty":"RSA","n":"${n}"}`).digest("base64url");

    expect(inspect(chainOf("obseal")).thumbprints.kid).toBe(kid);
    expect(kid).toHaveLength(27);
  });

  it.each([
    ["obwac", { type: "rsa", bits: 2048 }],
    ["obseal-small", { type: "rsa", bits: 1024 }],
    ["obseal-ec", { type: "ec", bits: 256, curve: "P-256" }],
    ["obseal-ed25519", { type: "ed25519", bits: undefined }],
  ])("describes the key of %s", (name, key) => {
    expect(inspect(bytesOf(`${name}.pem`)).key).toEqual(key);
  });

  it("reads usages, policies and addresses", () => {
    expect(inspect(chainOf("obseal"))).toMatchObject({
      keyUsages: ["digitalSignature", "nonRepudiation"],
      extendedKeyUsages: ["documentSigning"],
      signatureAlgorithm: "sha256WithRSAEncryption",
    });
    expect(inspect(chainOf("production")).keyUsages).toEqual(["keyCertSign", "cRLSign"]);
    expect(inspect(chainOf("old-signature")).signatureAlgorithm).toBe("sha1WithRSAEncryption");
    expect(inspect(chainOf("qseal")).extendedKeyUsages).toEqual([]);
    expect(inspect(chainOf("obwac"))).toMatchObject({
      keyUsages: ["digitalSignature"],
      extendedKeyUsages: ["serverAuth", "clientAuth"],
      policies: ["1.3.6.1.4.1.5237.134.1.1"],
      addresses: {
        issuer: ["http://directory.example/issuingca.crt"],
        crl: ["http://directory.example/issuingca.crl"],
        ocsp: ["http://directory.example/ocsp"],
      },
    });
  });
});

describe("what it can be given", () => {
  it("reads text, the bytes of a text, and DER alike", () => {
    const pem = chainOf("obwac");
    const facts = inspect(pem);

    expect(inspect(Buffer.from(pem))).toEqual(facts);
    expect(inspect(derOf(pem))).toEqual(facts);
    expect(inspect(new Uint8Array(derOf(pem)))).toEqual(facts);
    expect(inspect(`subject=C = GB\n${pem.replaceAll("\n", "\r\n")}`)).toEqual(facts);
  });

  it("reads a certificate of version 1, which has no extensions", () => {
    const [facts, name] = [inspect(chainOf("version-1")), inspect(chainOf("odd-name")).subject];

    expect(facts).toMatchObject({ certainty: "looks_like", subject: name, keyUsages: [], policies: [] });
    expect(facts.issuer.text).toBe("CN=OpenBanking Issuing CA,O=OpenBanking,C=GB");
  });

  it("describes the first of several, and inspectChain all of them", () => {
    const bundle = chainOf("obwac", "production", "production-root");

    expect(inspect(bundle).kind).toBe("obwac");
    expect(inspectChain(bundle).map(({ kind }) => kind)).toEqual(["obwac", "ca", "ca"]);
  });

  it("gives plain data, which JSON holds", () => {
    const facts = inspect(chainOf("obwac"));

    expect(JSON.parse(JSON.stringify(facts))).toEqual({ ...facts, softwareId: undefined });
    expect(Array.isArray(facts.policies) && facts.policies.constructor === Array).toBe(true);
  });
});
