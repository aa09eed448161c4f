import { createPrivateKey, createPublicKey, X509Certificate } from "node:crypto";
import { shownBy } from "@zopa-openbanking/testing";
import { describe, expect, it } from "vitest";
import { bytesOf, identityOf, now, passphrase, pathOf, textOf, thumbprints } from "./__fixtures__/pki.js";
import { createTransport } from "./create-transport.js";
import { IdentityError } from "./identity-error.js";
import type { TransportOptions } from "./transport-options.js";

const clock = () => now;
const { cert, key } = identityOf("a");

/** What JavaScript lets through, and the types do not. */
const anyOptions = (options: object): TransportOptions => ({ clock, ...options }) as TransportOptions;

async function refusal(options: object): Promise<IdentityError> {
  const problem: unknown = await createTransport(anyOptions(options)).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  if (!IdentityError.is(problem)) {
    throw new Error("It was not refused as an identity.", { cause: problem });
  }
  return problem;
}

describe("what is given is refused before a socket is opened", () => {
  const escaped = (text: string) => text.replaceAll("\n", "\\n");
  const body = (text: string) => text.replaceAll(/-----.*-----|\n/g, "");
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  const der = (name: string) => new X509Certificate(bytesOf(name)).raw;
  const jwk = JSON.stringify(createPrivateKey(key).export({ format: "jwk" }));

  it.each<[string, object, object]>([
    ["no certificate", { key }, { code: "cert_missing", part: "cert" }],
    ["an empty list of certificates", { cert: [], key }, { code: "cert_missing" }],
    ["no key: Node would send nothing, silently", { cert }, { code: "key_missing", part: "key" }],
    ["a certificate in DER", { cert: der("a.pem"), key }, { code: "not_pem", found: "der", part: "cert" }],
    ["a signing request", { cert: textOf("a.csr"), key }, { code: "not_pem", found: "certificate_request" }],
    ["the path of a certificate", { cert: pathOf("a.pem"), key }, { code: "not_pem", found: "path" }],
    ["the relative path of a certificate", { cert: "certs/a.pem", key }, { code: "not_pem", found: "path" }],
    [
      "literal line breaks in a certificate",
      { cert: escaped(cert), key },
      { code: "not_pem", found: "escaped_line_breaks" },
    ],
    ["a certificate without its PEM lines", { cert: body(textOf("a.pem")), key }, { found: "base64" }],
    ["a certificate in UTF-16", { cert: utf16(cert), key }, { code: "not_pem", found: "utf16" }],
    ["PKCS#7", { cert: textOf("a.p7b"), key }, { code: "not_pem", found: "pkcs7" }],
    ["the key in place of the certificate", { cert: key, key }, { code: "not_pem", found: "private_key" }],
    ["an empty certificate", { cert: " \n", key }, { code: "not_pem", found: "empty" }],
    ["words in place of a certificate", { cert: "hello", key }, { found: "something_else" }],
    ["a certificate that is cut short", { cert: cert.slice(0, 600), key }, { code: "bad_pem", part: "cert" }],
    [
      "a chain whose last certificate is cut short",
      { cert: cert.slice(0, -200), key },
      { code: "bad_pem", part: "cert" },
    ],
    ["a certificate that is damaged", { cert: cert.replace(/M/g, "!"), key }, { code: "bad_pem" }],

    [
      "the path of a key",
      { cert, key: "./a.key" },
      { code: "not_a_private_key", found: "path", part: "key" },
    ],
    [
      "a public key",
      { cert, key: textOf("a-public.pem") },
      { code: "not_a_private_key", found: "public_key" },
    ],
    [
      "a public KeyObject",
      { cert, key: createPublicKey(key) },
      { code: "not_a_private_key", found: "public_key" },
    ],
    ["a certificate in place of the key", { cert, key: cert }, { found: "certificate" }],
    ["literal line breaks in a key", { cert, key: escaped(key) }, { found: "escaped_line_breaks" }],
    ["a key as JWK", { cert, key: jwk }, { code: "not_a_private_key", found: "jwk" }],
    [
      "a key in DER",
      { cert, key: createPrivateKey(key).export({ type: "pkcs8", format: "der" }) },
      { code: "not_a_private_key", found: "der" },
    ],
    ["a key that is cut short", { cert, key: key.slice(0, 800) }, { code: "bad_pem", part: "key" }],
    [
      "a key that is damaged",
      { cert, key: key.replace(/\n[A-Za-z0-9]{20}/, "\nAAAAAAAAAAAAAAAAAAAA") },
      { code: "bad_pem", part: "key" },
    ],

    ["an encrypted key alone", { cert, key: textOf("a-encrypted.key") }, { code: "key_encrypted" }],
    [
      "an encrypted key of the old form alone",
      { cert, key: textOf("a-encrypted-old.key") },
      { code: "key_encrypted" },
    ],
    [
      "a wrong passphrase",
      { cert, key: textOf("a-encrypted.key"), passphrase: "sword" },
      { code: "bad_passphrase", part: "key" },
    ],
    [
      "a wrong passphrase of the old form",
      { cert, key: textOf("a-encrypted-old.key"), passphrase: "sword" },
      { code: "bad_passphrase" },
    ],
    ["the key of another certificate", { cert, key: textOf("b.key") }, { code: "key_mismatch", part: "key" }],

    ["an expired certificate", identityOf("expired"), { code: "cert_expired", part: "cert" }],
    ["a certificate of the future", identityOf("not-yet-valid"), { code: "cert_not_yet_valid" }],
    ["a seal", identityOf("seal"), { code: "cert_wrong_purpose" }],
    ["an RSA key of 1024 bits", identityOf("small", "small"), { code: "key_too_small", part: "key" }],
    ["an Ed25519 key", identityOf("ed25519", "ed25519"), { code: "key_type_unsupported" }],
    ["a key on another curve", identityOf("odd-curve", "odd-curve"), { code: "key_type_unsupported" }],

    ["a PFX that is PEM", { pfx: Buffer.from(cert) }, { code: "not_pfx", part: "pfx", found: "certificate" }],
    ["the path of a PFX", { pfx: "obwac.p12" }, { code: "not_pfx", found: "path" }],
    ["half a PFX", { pfx: bytesOf("a.pfx").subarray(0, 900), passphrase }, { code: "not_pfx" }],
    ["a certificate in DER as PFX", { pfx: der("a.pem"), passphrase }, { code: "not_pfx" }],
    ["a PFX without its passphrase", { pfx: bytesOf("a.pfx") }, { code: "key_encrypted", part: "pfx" }],
    ["a PFX with a wrong passphrase", { pfx: bytesOf("a.pfx"), passphrase: "x" }, { code: "bad_passphrase" }],
    ["a PFX of old ciphers", { pfx: bytesOf("a-legacy.pfx"), passphrase }, { code: "pfx_legacy" }],
    ["a PFX without a key", { pfx: bytesOf("a-without-key.pfx"), passphrase }, { code: "pfx_no_key" }],
    [
      "a PFX without a certificate",
      { pfx: bytesOf("a-without-certificate.pfx"), passphrase },
      { code: "pfx_no_cert" },
    ],
    ["an expired PFX", { pfx: bytesOf("expired.pfx"), passphrase }, { code: "cert_expired", part: "pfx" }],

    ["an authority that is a path", { cert, key, ca: "/etc/root.pem" }, { code: "not_pem", part: "ca" }],
    [
      "an authority that is cut short",
      { cert, key, ca: cert.slice(0, 300) },
      { code: "bad_pem", part: "ca" },
    ],
    ["no cipher suite", { cert, key, ciphers: [] }, { code: "bad_cipher_string", part: "ciphers" }],
    [
      "an unknown cipher suite",
      { cert, key, ciphers: ["ECDHE-RSA-ROT13-GCM"] },
      { code: "bad_cipher_string" },
    ],
    [
      "an expression of cipher suites",
      { cert, key, ciphers: ["HIGH:!aNULL"] },
      { code: "bad_cipher_string" },
    ],
    [
      "a suite without forward secrecy",
      { cert, key, ciphers: ["AES256-GCM-SHA384"] },
      { code: "bad_cipher_string" },
    ],
    [
      "a suite in CBC mode",
      { cert, key, ciphers: ["ECDHE-RSA-AES256-SHA384"] },
      { code: "bad_cipher_string" },
    ],
  ])("%s", async (_, options, expected) => {
    const problem = await refusal(options);

    expect(problem).toMatchObject({ name: "IdentityError", retryable: false, ...expected });
    expect(problem.message).not.toContain("[redacted]");
    expect(problem.message).toMatch(/^[^\n]{30,400}\.$/);
  });

  it("says on which day a certificate expired, and what day it is", async () => {
    const problem = await refusal(identityOf("expired"));

    expect(problem.message).toBe(
      "The certificate expired on 2025-12-31, and today is 2026-07-01. Get a new one from the Directory, or check this machine's clock.",
    );
  });

  it("gives a log the code, the part and what was found", async () => {
    const problem = await refusal({ cert: textOf("a.csr"), key });

    expect(JSON.parse(JSON.stringify(problem))).toEqual({
      name: "IdentityError",
      code: "not_pem",
      retryable: false,
      part: "cert",
      found: "certificate_request",
    });
  });

  it.each<[string, object]>([
    ["two identities", { cert, key, pfx: bytesOf("a.pfx") }],
    ["an origin with a path", { cert, key, allowedOrigins: ["https://bank.example/"] }],
    ["an origin with a wildcard", { cert, key, allowedOrigins: ["https://*.bank.example"] }],
    ["a bare host", { cert, key, allowedOrigins: ["bank.example"] }],
    ["an origin without TLS", { cert, key, allowedOrigins: ["http://bank.example"] }],
    ["an origin with its default port", { cert, key, allowedOrigins: ["https://bank.example:443"] }],
    ["an origin in capitals", { cert, key, allowedOrigins: ["https://BANK.example"] }],
    ["one origin that is no list", { cert, key, allowedOrigins: "https://bank.example" }],
    ["a time limit of zero", { cert, key, connectTimeoutMs: 0 }],
    ["a time limit that is no number", { cert, key, requestTimeoutMs: "30" }],
    ["a time limit beyond what a timer holds", { cert, key, keepAliveTimeoutMs: 2 ** 31 }],
    ["half a connection", { cert, key, connections: 0.5 }],
    ["TLS 1.1", { cert, key, minimumVersion: "TLSv1.1" }],
    ["HTTP/3", { cert, key, httpVersion: "h3" }],
    ["no authority at all", { cert, key, trustSystemRoots: false }],
    ["a proxy that is no URL", { cert, key, proxy: "proxy.example:3128" }],
    ["a proxy with a bad percent sign", { cert, key, proxy: "http://me:100%25%zz@proxy.example" }],
  ])("a mistake in the calling program is a TypeError: %s", async (_, options) => {
    const made = createTransport(anyOptions(options));

    await expect(made).rejects.toThrow(TypeError);
    await expect(made).rejects.toThrow(/^`[a-zA-Z]+(?:\[\d\])?` /);
  });
});

describe("what is given is mended", () => {
  const leaf = textOf("a.pem");
  const issuing = textOf("issuing.pem");

  it.each<[string, object]>([
    ["in order", { cert: leaf + issuing, key }],
    ["issuer first", { cert: issuing + leaf, key }],
    ["in pieces", { cert: [issuing, leaf], key }],
    ["as bytes", { cert: Buffer.from(issuing + leaf), key: bytesOf("a.key") }],
    ["with the root", { cert: textOf("root.pem") + issuing + leaf, key }],
    ["twice", { cert: leaf + issuing + leaf + issuing, key }],
    ["with text between", { cert: `subject: me\n${leaf}\nissuer: them\n${issuing}`, key }],
    ["with line breaks of Windows", { cert: (leaf + issuing).replaceAll("\n", "\r\n"), key }],
    ["with the key in the same file", { cert: leaf + key + issuing, key: leaf + key }],
    ["with a PKCS#1 key", { cert, key: textOf("a-pkcs1.key") }],
    ["with an encrypted key", { cert, key: textOf("a-encrypted.key"), passphrase }],
    ["with an encrypted key of the old form", { cert, key: textOf("a-encrypted-old.key"), passphrase }],
    ["with a KeyObject", { cert, key: createPrivateKey(key) }],
  ])("a chain %s", async (_, options) => {
    const { certificate } = await createTransport(anyOptions(options));

    expect(certificate).toMatchObject({ x5tS256: thumbprints.a, chainLength: 2, leftOut: [] });
  });

  it("finds the certificate of the key among others, and names those that it leaves out", async () => {
    const { certificate } = await createTransport({
      clock,
      key,
      cert: textOf("b.pem", "other.pem", "a.pem", "issuing.pem"),
    });

    expect(certificate.x5tS256).toBe(thumbprints.a);
    expect(certificate.leftOut).toEqual([
      "C=GB, O=Throwaway\\, Ltd, organizationIdentifier=PSDGB-FCA-000000, CN=0015800001THROWBBX",
      "C=GB, O=THROWAWAY, CN=THROWAWAY Other CA",
    ]);
  });

  it("takes the renewed certificate where the old one stands beside it", async () => {
    const { certificate } = await createTransport({ clock, key, cert: textOf("expired.pem", "a.pem") });

    expect(certificate.x5tS256).toBe(thumbprints.a);
  });

  it("takes a certificate without extended key usage, and a key on P-256", async () => {
    const withoutUsage = await createTransport({ clock, ...identityOf("no-usage") });
    const onCurve = await createTransport({ clock, ...identityOf("ec", "ec") });

    expect([withoutUsage.certificate.chainLength, onCurve.certificate.chainLength]).toEqual([2, 2]);
  });

  it("tells what it presents", async () => {
    const { certificate } = await createTransport({ clock, cert, key });

    expect(certificate).toEqual({
      subject: "C=GB, O=Throwaway\\, Ltd, organizationIdentifier=PSDGB-FCA-000000, CN=0015800001THROWAAX",
      issuer: "C=GB, O=THROWAWAY, CN=THROWAWAY Issuing CA",
      notBefore: Date.UTC(2026, 0, 1) / 1000,
      notAfter: Date.UTC(2126, 0, 1) / 1000,
      x5tS256: thumbprints.a,
      chainLength: 2,
      leftOut: [],
    });
  });

  it("tells what a PFX presents, which Node shows only in a socket", async () => {
    const { certificate } = await createTransport({ clock, pfx: bytesOf("a.pfx"), passphrase });

    expect(certificate).toMatchObject({ x5tS256: thumbprints.a, chainLength: undefined });
  });

  it("is valid in its first and in its last second, and not in those beside", async () => {
    const { notBefore, notAfter } = (await createTransport({ clock, cert, key })).certificate;
    const at = (second: number) =>
      createTransport({ clock: () => second, cert, key }).then(
        () => "valid",
        (problem: IdentityError) => problem.code,
      );

    expect(await Promise.all([notBefore - 1, notBefore, notAfter, notAfter + 1, Number.NaN].map(at))).toEqual(
      ["cert_not_yet_valid", "valid", "valid", "cert_expired", "cert_expired"],
    );
  });
});

describe("the private key", () => {
  const secrets = [key, textOf("a-pkcs1.key"), passphrase].flatMap((secret) =>
    secret.split("\n").filter((line) => line.length > 5 && !line.startsWith("-")),
  );

  it.each<[string, object]>([
    [
      "PEM",
      { cert, key, allowedOrigins: ["https://bank.example"], proxy: "http://me:swordfish@proxy.example" },
    ],
    ["an encrypted key", { cert, key: textOf("a-encrypted.key"), passphrase }],
    ["a PFX", { pfx: bytesOf("a.pfx"), passphrase }],
  ])("cannot be seen in a transport made of %s, nor in anything it returns", async (_, options) => {
    const transport = await createTransport(anyOptions(options));

    const rotated = await transport.rotate(identityOf("b", "b"));
    const shown = shownBy([
      transport,
      rotated,
      transport.fetch,
      transport.forCertificate(thumbprints.b),
      transport.restrictTo(["https://bank.example"]),
    ]);

    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    expect(shown).not.toContain("PRIVATE KEY");
    await transport.close();
  });

  it("cannot be seen in an error, wherever it was put by mistake", async () => {
    const mistakes = [
      { cert: key, key },
      { cert, key: key.slice(0, -100) },
      { cert, key: key.replace("\n", "\nA") },
      { cert, key: textOf("b.key") },
      { cert, key: key.replaceAll("\n", "\\n") },
      { cert, key: textOf("a-encrypted.key"), passphrase: secrets[0] },
      { pfx: bytesOf("a.pfx"), passphrase: secrets[0] },
      { pfx: Buffer.from(key) },
      { cert, key, ca: key },
      { cert, key, ciphers: [key] },
    ];

    const shown = (await Promise.all(mistakes.map(refusal))).map(shownBy).join("\n");

    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
  });
});

describe("a list of origins", () => {
  const allowed = "https://bank.example";

  it.each<[string, string, string]>([
    ["another host", "https://evil.example/", "origin_not_allowed"],
    ["a host that begins alike", "https://bank.example.evil.example/", "origin_not_allowed"],
    ["a host below", "https://api.bank.example/", "origin_not_allowed"],
    ["another port", "https://bank.example:8443/", "origin_not_allowed"],
    ["plain http", "http://bank.example/", "origin_not_https"],
    ["a host with a dot behind", "https://bank.example./", "origin_not_allowed"],
    ["data", "data:text/plain,x", "origin_not_https"],
  ])("keeps a request from %s", async (_, url, code) => {
    const transport = await createTransport({ clock, cert, key, allowedOrigins: [allowed] });

    await expect(transport.fetch(url)).rejects.toMatchObject({
      name: "RequestRefusedError",
      code,
      retryable: false,
    });
  });

  it("that was not given lets nothing through, until the transport is narrowed", async () => {
    const transport = await createTransport({ clock, cert, key });

    const refused = transport.fetch("https://bank.example/");
    const narrowed = transport.restrictTo([allowed]);

    await expect(refused).rejects.toMatchObject({ code: "origins_not_given", host: "bank.example" });
    expect([transport.allowedOrigins, narrowed.allowedOrigins]).toEqual([undefined, [allowed]]);
    await expect(narrowed.fetch("https://evil.example")).rejects.toMatchObject({
      code: "origin_not_allowed",
    });
  });

  it("is only ever narrowed", async () => {
    const transport = await createTransport({
      clock,
      cert,
      key,
      allowedOrigins: [allowed, "https://as1.example"],
    });

    const narrowed = transport.restrictTo([allowed, "https://evil.example"]);
    const again = narrowed.restrictTo(["https://as1.example"]);

    expect([narrowed.allowedOrigins, again.allowedOrigins]).toEqual([[allowed], []]);
    expect(() => transport.restrictTo(["https://as1.example/token"])).toThrow(TypeError);
  });

  it("holds for the certificate of a token too", async () => {
    const transport = await createTransport({ clock, cert, key, allowedOrigins: [allowed] });

    const sent = transport.forCertificate(thumbprints.a)?.("https://evil.example/");

    await expect(sent).rejects.toMatchObject({ code: "origin_not_allowed" });
  });

  it.each<[string, unknown, object?]>([
    ["a dispatcher, which would go round the certificate", "https://bank.example", { dispatcher: {} }],
    ["a name and a password in the URL", "https://me:pw@bank.example"],
    ["half a URL", "/accounts"],
    ["a Request, whose options could not be seen", new Request("https://bank.example")],
  ])("a request with %s is a mistake of the program", async (_, input, init) => {
    const transport = await createTransport({ clock, cert, key, allowedOrigins: [allowed] });

    const sent = transport.fetch(input as string, init as RequestInit);

    await expect(sent).rejects.toThrow(TypeError);
    await expect(sent).rejects.not.toThrow(/me:pw/);
  });
});
