import { createPrivateKey, createPublicKey, createSecretKey, X509Certificate } from "node:crypto";
import { zopaProduction, zopaSandbox } from "@zopa-openbanking/profiles";
import { shownBy } from "@zopa-openbanking/testing";
import { exportJWK } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { bytesOf, chainOf, now, passphrase, textOf } from "./__fixtures__/pki.js";
import { CertificateError } from "./certificate-error.js";
import type { CertificateFindingCode } from "./certificate-finding.js";
import { check } from "./check.js";
import type { CheckOptions, PublishedKeys } from "./check-options.js";
import type { IdentityToCheck } from "./identity-to-check.js";
import { inspect } from "./inspect.js";

const transport: CheckOptions = { profile: zopaProduction, purpose: "transport", now };
const signing: CheckOptions = { profile: zopaProduction, purpose: "signing", now };
const key = textOf("transport.key");
const day = 86_400;
const { notAfter } = inspect(chainOf("obwac"));

/** What is found, as `severity code`. */
function found(identity: IdentityToCheck, options: CheckOptions): string[] {
  return check(identity, options).map(({ severity, code }) => `${severity} ${code}`);
}

const obwac = { certificate: chainOf("obwac", "production"), key };
const obseal = { certificate: chainOf("obseal", "production"), key: textOf("seal.key") };
const qseal = { certificate: chainOf("qseal", "trust") };
const legacy = { certificate: chainOf("legacy-transport", "production") };

describe("an identity without fault", () => {
  it.each<[string, IdentityToCheck, CheckOptions]>([
    ["an OBWAC", obwac, transport],
    ["an OBWAC without its key", { certificate: obwac.certificate }, transport],
    ["an OBWAC with its key as bytes", { ...obwac, key: bytesOf("transport.key") }, transport],
    ["an OBWAC with its key as an object", { ...obwac, key: createPrivateKey(key) }, transport],
    [
      "an OBWAC with its key encrypted",
      { ...obwac, key: textOf("transport-encrypted.key"), passphrase },
      transport,
    ],
    ["an OBWAC that is trusted", obwac, { ...transport, roots: chainOf("sandbox-root", "production-root") }],
    [
      "an OBWAC whose issuer alone is trusted",
      { certificate: chainOf("obwac") },
      { ...transport, roots: chainOf("production") },
    ],
    ["an OBWAC beside its seal", { ...obwac, other: chainOf("obseal") }, transport],
    ["an OBWAC with all roles", { certificate: chainOf("obwac-all_roles", "production") }, transport],
    ["an OBWAC on its last day but 60", obwac, { ...transport, now: notAfter - 61 * day }],
    ["an OBWAC for any usage", { certificate: chainOf("obwac-any-usage", "production") }, transport],
    [
      "an OBWAC that does not limit itself",
      { certificate: chainOf("obwac-unlimited", "production") },
      transport,
    ],
    ["an OBSeal for nonRepudiation alone", { certificate: chainOf("obseal-non-repudiation") }, signing],
    ["an OBSeal", obseal, signing],
    ["an OBSeal alone: no signature carries the chain", { certificate: chainOf("obseal") }, signing],
    ["an OBSeal that is trusted", obseal, { ...signing, roots: chainOf("production-root") }],
    ["an OBWAC whose given issuer is trusted", obwac, { ...transport, roots: chainOf("production") }],
    ["an OBSeal with the root", { certificate: chainOf("obseal", "production", "production-root") }, signing],
    [
      "a certificate of its issuer's name, and not of its key",
      { certificate: chainOf("self-issued", "production") },
      transport,
    ],
    ["an OBSeal beside its OBWAC", { ...obseal, other: chainOf("obwac") }, signing],
    ["an OBSeal beside a QWAC", { ...obseal, other: chainOf("qwac") }, signing],
    [
      "an OBWAC of the sandbox",
      { certificate: chainOf("obwac-sandbox", "sandbox") },
      { ...transport, profile: zopaSandbox },
    ],
  ])("has no findings: %s", (_what, identity, options) => {
    expect(found(identity, options)).toEqual([]);
  });
});

describe("every finding has its case", () => {
  it.each<[`${"error" | "warning" | "info"} ${CertificateFindingCode}`, IdentityToCheck, CheckOptions]>([
    ["error key_mismatch", { ...obwac, key: textOf("seal.key") }, transport],
    ["error key_encrypted", { ...obwac, key: textOf("transport-encrypted.key") }, transport],
    ["error key_encrypted", { ...obwac, key: textOf("transport-encrypted.key"), passphrase: "" }, transport],
    [
      "error passphrase_wrong",
      { ...obwac, key: textOf("transport-encrypted.key"), passphrase: "x" },
      transport,
    ],
    ["error key_unreadable", { ...obwac, key: "./obwac.key" }, transport],
    ["error key_unreadable", { ...obwac, key: createPublicKey(key) }, transport],
    ["error key_unreadable", { ...obwac, key: createSecretKey(Buffer.alloc(32)) }, transport],
    ["error expired", obwac, { ...transport, now: notAfter + 1 }],
    [
      "error not_yet_valid",
      { certificate: chainOf("obwac") + chainOf("production") },
      { ...transport, now: now - 200 * day },
    ],
    ["warning expires_soon", obwac, { ...transport, now: notAfter }],
    ["info expires_soon", obwac, { ...transport, now: notAfter - 60 * day }],
    ["error ca_certificate", { certificate: chainOf("production") }, transport],
    ["error ca_certificate", { certificate: chainOf("production-root") }, signing],
    ["error ca_certificate", { certificate: chainOf("production") }, { ...transport, jwks: { keys: [] } }],
    ["warning kind_unknown", { certificate: chainOf("other", "trust") }, transport],
    ["error wrong_purpose", obseal, transport],
    ["error wrong_purpose", { certificate: chainOf("legacy-signing", "production") }, transport],
    ["error wrong_purpose", qseal, transport],
    ["error wrong_purpose", obwac, signing],
    ["error wrong_purpose", legacy, signing],
    ["error no_client_auth", { certificate: chainOf("obwac-server-only", "production") }, transport],
    ["error no_digital_signature", { certificate: chainOf("obwac-encipherment", "production") }, transport],
    ["error legacy_certificate", legacy, transport],
    ["error legacy_certificate", { certificate: chainOf("legacy-signing") }, signing],
    ["warning legacy_certificate", legacy, { ...transport, profile: takes("OBWAC", "OBTransport") }],
    ["error kind_not_accepted", obwac, { ...transport, profile: takes("QWAC") }],
    ["warning kind_not_recommended", { certificate: chainOf("qwac", "trust") }, transport],
    [
      "warning not_qualified",
      { certificate: chainOf("qwac-unqualified", "trust") },
      { ...transport, profile: takes("QWAC") },
    ],
    ["warning role_missing", { certificate: chainOf("obwac-payments", "production") }, transport],
    ["error weak_key", { certificate: chainOf("obseal-small") }, signing],
    ["error key_type_unsuitable", { certificate: chainOf("obseal-ec") }, signing],
    ["error key_type_unsuitable", { certificate: chainOf("obseal-ed25519") }, signing],
    ["error weak_signature", { certificate: chainOf("old-signature", "production") }, transport],
    ["warning weak_signature", { certificate: chainOf("obseal-old-signature") }, signing],
    ["error self_signed", { certificate: chainOf("self-signed") }, transport],
    ["error sandbox_certificate", { certificate: chainOf("obwac-sandbox", "sandbox") }, transport],
    ["error production_certificate", obwac, { ...transport, profile: zopaSandbox }],
    ["error throwaway_certificate", { certificate: chainOf("obwac-throwaway", "throwaway") }, transport],
    [
      "error throwaway_certificate",
      { certificate: chainOf("obwac-throwaway", "throwaway") },
      { ...transport, profile: zopaSandbox },
    ],
    [
      "info throwaway_certificate",
      { certificate: chainOf("obwac-throwaway", "throwaway") },
      { ...transport, profile: local("https://localhost:8443") },
    ],
    [
      "info throwaway_certificate",
      { certificate: chainOf("obwac-throwaway", "throwaway") },
      { ...transport, profile: local("https://127.0.0.1:8443") },
    ],
    [
      "error throwaway_certificate",
      { certificate: chainOf("obwac-throwaway", "throwaway") },
      { ...transport, profile: local("https://localhost.example") },
    ],
    ["warning chain_out_of_order", { ...obwac, certificate: chainOf("production", "obwac") }, transport],
    ["warning chain_out_of_order", { certificate: chainOf("production", "obwac") }, transport],
    ["warning chain_incomplete", { certificate: chainOf("obwac") }, transport],
    [
      "warning chain_incomplete",
      { certificate: chainOf("obwac") },
      { ...transport, roots: chainOf("production-root") },
    ],
    ["warning chain_unrelated", { certificate: chainOf("obwac", "production", "sandbox") }, transport],
    ["warning chain_unrelated", { certificate: chainOf("obwac", "obwac", "production") }, transport],
    ["info chain_has_root", { certificate: chainOf("obwac", "production", "production-root") }, transport],
    ["error chain_untrusted", obwac, { ...transport, roots: chainOf("sandbox-root", "trust-root") }],
    ["error chain_untrusted", obseal, { ...signing, roots: chainOf("sandbox-root") }],
    ["error issuer_expired", { certificate: chainOf("obwac", "production-expired") }, transport],
    [
      "error issuer_expired",
      { certificate: chainOf("obwac") },
      { ...transport, roots: chainOf("production-expired") },
    ],
    ["error issuer_not_an_authority", { certificate: chainOf("obwac-of-leaf", "no-authority") }, transport],
    ["warning outlives_issuer", { certificate: chainOf("outlives", "production") }, transport],
    ["info seal_attachment_unknown", qseal, signing],
    ["warning jwks_unreadable", obseal, { ...signing, jwks: {} as PublishedKeys }],
    [
      "error statement_organisation_differs",
      obwac,
      { ...transport, softwareStatement: { org_id: "elsewhere" } },
    ],
    [
      "error statement_software_differs",
      legacy,
      { ...transport, softwareStatement: { software_id: "x" }, profile: takes("OBTransport") },
    ],
    [
      "warning statement_role_missing",
      obwac,
      { ...transport, softwareStatement: { software_roles: ["PISP"] } },
    ],
    ["warning software_statement_unreadable", obwac, { ...transport, softwareStatement: "not.one" }],
    ["warning software_statement_unreadable", obwac, { ...transport, softwareStatement: "e30.bnVsbA.e30" }],
    ["warning software_statement_unreadable", obwac, { ...transport, softwareStatement: "e30.e30" }],
    ["warning software_statement_unreadable", obwac, { ...transport, softwareStatement: "e30.e30.e30.e30" }],
    ["error organisations_differ", { ...obwac, other: chainOf("obseal-elsewhere") }, transport],
    [
      "error organisations_differ",
      { certificate: chainOf("qwac", "trust"), other: chainOf("obseal-elsewhere") },
      { ...transport, profile: takes("QWAC") },
    ],
    [
      "error organisations_differ",
      { ...legacy, other: chainOf("obseal-elsewhere") },
      { ...transport, profile: takes("OBTransport") },
    ],
    ["warning key_shared", { ...obwac, other: chainOf("obseal-shared-key") }, transport],
    ["warning key_shared", { ...obwac, other: chainOf("obwac") }, transport],
    ["warning roles_malformed", { certificate: chainOf("obwac-nested", "production") }, transport],
    ["info role_text_differs", { certificate: chainOf("obwac-text", "production") }, transport],
    ["info role_unknown", { certificate: chainOf("obwac-unknown", "production") }, transport],
    ["warning type_bare", { certificate: chainOf("obwac-bare", "production") }, transport],
    ["warning type_missing", { certificate: chainOf("obwac-untyped", "production") }, transport],
    ["warning statement_unreadable", { certificate: chainOf("obwac-unreadable", "production") }, transport],
    ["warning statement_unreadable", { certificate: chainOf("obwac-stray", "production") }, transport],
    ["info authority_differs", { certificate: chainOf("obwac-foreign", "production") }, transport],
    ["warning identifier_unusual", { certificate: chainOf("obwac-identifier", "production") }, transport],
  ])("%s", (expected, identity, options) => {
    const only = found(identity, options).filter((each) => !comesAlong.get(expected)?.includes(each));

    expect(only).toEqual([expected]);
  });

  // What cannot be had without another.
  const comesAlong: ReadonlyMap<string, readonly string[]> = new Map([
    ["error statement_software_differs", ["warning legacy_certificate"]],
    ["error organisations_differ", ["warning legacy_certificate"]],
  ]);
});

describe("the key set of the software statement", () => {
  let seal: Record<string, unknown>;
  let wac: Record<string, unknown>;
  beforeAll(async () => {
    seal = await published("obseal", "sig");
    wac = await published("obwac", "tls");
  });

  it("holds both keys: nothing to say", () => {
    const jwks = { keys: [null as never, {}, wac, seal] };

    expect(found(obseal, { ...signing, jwks })).toEqual([]);
    expect(found(obwac, { ...transport, jwks })).toEqual([]);
  });

  it("holds the key of a QSeal that is attached", async () => {
    const jwks = { keys: [{ ...(await published("qseal", "sig")) }] };

    expect(found(qseal, { ...signing, jwks })).toEqual([]);
  });

  it("lacks the key", () => {
    expect(found(obseal, { ...signing, jwks: { keys: [wac] } })).toEqual(["error kid_not_in_jwks"]);
    expect(found(obseal, { ...signing, jwks: { keys: [] } })).toEqual(["error kid_not_in_jwks"]);
    expect(found(obwac, { ...transport, jwks: { keys: [seal] } })).toEqual(["warning kid_not_in_jwks"]);
    expect(found(qseal, { ...signing, jwks: { keys: [wac] } })).toEqual(["error seal_not_attached"]);
  });

  it("has another key under the same kid", () => {
    const keys = [{ ...wac, kid: seal["kid"], use: "sig" }];

    expect(found(obseal, { ...signing, jwks: { keys } })).toEqual(["error kid_not_in_jwks"]);
  });

  it("has the key under another kid, and says which", () => {
    const keys = [{ ...seal, kid: "mine" }];

    expect(found(obseal, { ...signing, jwks: { keys } })).toEqual(["warning kid_differs"]);
    expect(check(obseal, { ...signing, jwks: { keys } })[0]?.message).toContain("(mine)");
  });

  it("has the key for another use", () => {
    expect(found(obseal, { ...signing, jwks: { keys: [{ ...seal, use: "tls" }] } })).toEqual([
      "warning key_use_differs",
    ]);
    expect(found(obwac, { ...transport, jwks: { keys: [{ ...wac, use: "sig" }] } })).toEqual([
      "warning key_use_differs",
    ]);
  });

  it("says no use", () => {
    expect(found(obseal, { ...signing, jwks: { keys: [{ ...seal, use: undefined }] } })).toEqual([]);
  });

  it("holds EC keys too", async () => {
    const requestObject = { ...zopaProduction.requestObject, algorithms: ["ES256"] as const };
    const profile = { ...zopaProduction, requestObject };
    const keys = [await published("obseal-ec", "sig")];

    expect(found({ certificate: chainOf("obseal-ec") }, { ...signing, profile, jwks: { keys } })).toEqual([]);
  });

  async function published(name: string, use: string): Promise<Record<string, unknown>> {
    const jwk = await exportJWK(new X509Certificate(bytesOf(`${name}.pem`)).publicKey);
    return { ...jwk, kid: inspect(chainOf(name)).thumbprints.kid, use };
  }
});

describe("the software statement", () => {
  const claims = { org_id: "0015800000THROWAAX", software_id: "other", software_roles: ["AISP", "PISP"] };
  const jwt = `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.e30`;

  it("is of the same organisation, as claims or as a JWT", () => {
    expect(found(obwac, { ...transport, softwareStatement: claims })).toEqual([]);
    expect(found(obwac, { ...transport, softwareStatement: `${jwt}\n` })).toEqual([]);
    expect(found(obwac, { ...transport, softwareStatement: {} })).toEqual([]);
  });

  it("is of another software, which matters to legacy certificates alone", () => {
    const options = { ...transport, softwareStatement: jwt, profile: takes("OBTransport") };

    expect(found(legacy, options)).toContain("error statement_software_differs");
  });

  it("shows ids in a finding, and nothing that only pretends to be one", () => {
    const message = (org_id: unknown) =>
      check(obwac, { ...transport, softwareStatement: { org_id } })[0]?.message;

    expect(message("0015800001OTHERAAX")).toContain("software statement of 0015800001OTHERAAX.");
    expect(message("a\u001b[31m")).toContain("software statement of another one.");
    expect(message({ secret: 1 })).toContain("software statement of another one.");
  });
});

describe("findings", () => {
  it("come worst first", () => {
    const identity = {
      certificate: chainOf("qwac-unqualified", "trust", "trust-root"),
      key: textOf("seal.key"),
    };

    expect(found(identity, { ...transport, now: notAfter - 40 * day })).toEqual([
      "error key_mismatch",
      "warning kind_not_recommended",
      "warning not_qualified",
      "info expires_soon",
      "info chain_has_root",
    ]);
  });

  it.each([
    [0, "in less than a day", "warning"],
    [1, "in one day", "warning"],
    [7, "in 7 days", "warning"],
    [30, "in 30 days", "warning"],
    [31, "in 31 days", "info"],
    [60, "in 60 days", "info"],
  ])("count the days: %i", (days, words, severity) => {
    const [finding] = check(obwac, { ...transport, now: notAfter - days * day });

    expect(finding).toMatchObject({ code: "expires_soon", severity });
    expect(finding?.message).toBe(`It expires on 2027-03-01, ${words}.`);
    expect(finding?.cure.startsWith("Today: ")).toBe(days <= 7);
  });

  it("are valid to the second", () => {
    const { notBefore } = inspect(chainOf("obwac"));

    expect(found(obwac, { ...transport, now: notBefore })).toEqual([]);
    expect(found(obwac, { ...transport, now: notBefore - 1 })).toEqual(["error not_yet_valid"]);
    expect(found(obwac, { ...transport, now: notAfter })).toEqual(["warning expires_soon"]);
  });

  it("name the bank, and where to write to", () => {
    const [finding] = check({ certificate: chainOf("qwac", "trust") }, transport);

    expect(finding).toMatchInlineSnapshot(`
      {
        "code": "kind_not_recommended",
        "cure": "Enrol in the Directory with it, and request OBWAC there. If this one makes trouble, write to openbanking-support@zopa.com and attach the certificate as PEM, never the key.",
        "message": "It is a QWAC. That works, but the bank (Zopa) recommends OBWAC.",
        "severity": "warning",
      }
    `);
  });

  it("name no address of a bank that gave none", () => {
    const support = { ...zopaProduction.certificates.support, kinds: [] };
    const profile = { ...zopaProduction, certificates: { ...zopaProduction.certificates, support } };

    expect(
      check({ certificate: chainOf("qwac", "trust") }, { ...transport, profile })[0]?.cure,
    ).not.toContain("@");
  });

  it("describe the certificate of the key, wherever it stands", () => {
    const identity = { certificate: chainOf("obseal", "obwac", "production"), key };

    expect(found(identity, transport)).toEqual(["warning chain_out_of_order", "warning chain_unrelated"]);
  });

  it("know an issuer by its key, and not by its name", () => {
    const identity = { certificate: chainOf("obwac", "namesake"), key };

    expect(found(identity, transport)).toEqual(["warning chain_incomplete", "warning chain_unrelated"]);
  });

  it("follow the certificate of an issuer that lasts longest", () => {
    const identity = { certificate: chainOf("obwac", "production-expired", "production"), key };

    expect(found(identity, transport)).toEqual(["warning chain_unrelated"]);
  });

  it("are sentences, and show neither key nor passphrase", () => {
    const wrong = { ...obwac, key: textOf("transport-encrypted.key"), passphrase: "tr0ub4dor" };
    const shown = shownBy([check(wrong, transport), check({ ...obwac, key: textOf("seal.key") }, transport)]);

    expect(shown).not.toContain("tr0ub4dor");
    expect(shown).not.toContain(textOf("seal.key").split("\n")[1]);
  });
});

describe("what it cannot work with", () => {
  it.each<[string, IdentityToCheck, CheckOptions]>([
    ["The certificate is a private key", { certificate: key }, transport],
    ["The other certificate is empty", { ...obwac, other: "" }, transport],
    ["The text of the roots is the path of a file", obwac, { ...transport, roots: "./root.pem" }],
  ])("is refused by name: %s", (message, identity, options) => {
    expect(() => check(identity, options)).toThrow(CertificateError);
    expect(() => check(identity, options)).toThrow(message);
  });

  it.each<[string, unknown, unknown]>([
    ["`identity`", undefined, transport],
    ["`identity`", null, transport],
    ["`options`", obwac, undefined],
    ["`options`", obwac, null],
    ["`profile`", obwac, { ...transport, profile: undefined }],
    ["`profile`", obwac, { ...transport, profile: "zopa" }],
    ["`purpose`", obwac, { ...transport, purpose: "tls" }],
    ["`now`", obwac, { ...transport, now: new Date() }],
    ["`now`", obwac, { ...transport, now: Number.NaN }],
    ["`jwks`", obwac, { ...transport, jwks: null }],
    ["`jwks`", obwac, { ...transport, jwks: "{}" }],
    ["`softwareStatement`", obwac, { ...transport, softwareStatement: null }],
    ["The certificate", {}, transport],
  ])("is a mistake of the program: %s", (name, identity, options) => {
    expect(() => check(identity as never, options as never)).toThrow(TypeError);
    expect(() => check(identity as never, options as never)).toThrow(name);
  });
});

function takes(...kinds: ("OBWAC" | "QWAC" | "OBTransport")[]): CheckOptions["profile"] {
  const { certificates } = zopaProduction;
  return {
    ...zopaProduction,
    certificates: { ...certificates, transport: { accepted: kinds, recommended: kinds } },
  };
}

function local(issuer: string): CheckOptions["profile"] {
  return { ...zopaSandbox, issuer };
}
