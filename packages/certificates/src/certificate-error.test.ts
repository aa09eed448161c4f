import { OpenBankingError } from "@zopa-openbanking/core";
import { shownBy } from "@zopa-openbanking/testing";
import { describe, expect, it } from "vitest";
import { bytesOf, chainOf, derOf, textOf } from "./__fixtures__/pki.js";
import { CertificateError } from "./certificate-error.js";
import type { CertificateInput } from "./certificate-input.js";
import { inspect } from "./inspect.js";
import { inspectChain } from "./inspect-chain.js";

const pem = chainOf("obwac");
const der = derOf(pem);

describe("what is given in place of a certificate", () => {
  it.each<[string, CertificateInput, string]>([
    ["nothing", "", "empty"],
    ["no bytes", new Uint8Array(), "empty"],
    ["white space", " \n", "empty"],
    ["a private key", textOf("transport.key"), "private_key"],
    ["an encrypted key", textOf("transport-encrypted.key"), "private_key"],
    ["a key in DER", bytesOf("transport-key.der"), "private_key"],
    ["an encrypted key in DER", bytesOf("transport-encrypted.der"), "private_key"],
    ["a public key", textOf("transport-public.pem"), "public_key"],
    ["a public key in DER", bytesOf("transport-public.der"), "public_key"],
    ["a request", textOf("request.csr"), "certificate_request"],
    ["a request in DER", bytesOf("request.der"), "certificate_request"],
    ["PKCS#7", textOf("obwac.p7b"), "pkcs7"],
    ["PKCS#7 in DER", bytesOf("obwac-p7b.der"), "pkcs7"],
    ["PKCS#12", bytesOf("obwac.pfx"), "pfx"],
    ["a JWK", '{"kty":"RSA","n":"AQAB","e":"AQAB"}', "jwk"],
    ["a key set", '{"keys":[]}', "jwk"],
    ["a path", "./obwac.pem", "path"],
    ["a file's name", "obwac.crt", "path"],
    ["a path of Windows", "C:\\keys\\obwac", "path"],
    ["escaped line breaks", pem.replaceAll("\n", "\\n"), "escaped_line_breaks"],
    ["escaped line breaks of Windows", pem.replaceAll("\n", "\\r\\n"), "escaped_line_breaks"],
    ["base64", der.toString("base64"), "base64"],
    ["UTF-16", Buffer.from(`\ufeff${pem}`, "utf16le"), "utf16"],
    ["UTF-16 the other way round", Buffer.from(`\ufeff${pem}`, "utf16le").swap16(), "utf16"],
    ["two in DER", Buffer.concat([der, der]), "several_der"],
    ["DER with a byte behind it", Buffer.concat([der, Buffer.from([0])]), "several_der"],
    ["half of PEM", pem.slice(0, 500), "truncated"],
    ["half of DER", der.subarray(0, 500), "truncated"],
    ["the first of two whole and the second not", pem + pem.slice(0, 500), "truncated"],
    ["PEM of half of DER", pemOf(der.subarray(0, 300)), "truncated"],
    ["a sequence of nothing", pemOf(Buffer.from("308200", "hex")), "truncated"],
    [
      "a month that is none",
      Buffer.from(der.toString("latin1").replace("260301", "269901"), "latin1"),
      "damaged",
    ],
    [
      "a day of letters",
      Buffer.from(der.toString("latin1").replace("270301", "27AA01"), "latin1"),
      "damaged",
    ],
    ["PEM of nothing", pemOf(Buffer.alloc(0)), "damaged"],
    ["PEM of another thing", pemOf(Buffer.from("0403020100", "hex")), "damaged"],
    ["an unreadable extension", chainOf("unreadable-extension"), "unreadable_extension"],
    ["a whole operating system's", "x".repeat(1_048_577), "too_large"],
    ["more of them than any system has", pem.repeat(201), "too_large"],
    ["one that is too large", Buffer.concat([der, Buffer.alloc(65_536)]), "too_large"],
    ["a sentence", "the certificate is in the safe", "not_a_certificate"],
  ])("tells %s", (_what, input, code) => {
    const problem = refusalOf(() => inspect(input));

    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(/^The input (?:is|has) .*\.$/);
  });

  it("says which of several it is", () => {
    const problem = refusalOf(() => inspectChain(pem + chainOf("unreadable-extension")));

    expect(problem).toMatchObject({ code: "unreadable_extension", position: 2 });
    expect(problem.message).toMatch(/^Certificate 2 of several has/);
    expect(JSON.parse(JSON.stringify(problem))).toEqual({
      name: "CertificateError",
      code: "unreadable_extension",
      retryable: false,
      position: 2,
    });
  });

  it("is an error of the toolkit that its own test knows", () => {
    const problem = refusalOf(() => inspect(""));

    expect(OpenBankingError.is(problem)).toBe(true);
    expect(CertificateError.is(problem)).toBe(true);
    expect(CertificateError.is(new Error("another"))).toBe(false);
  });

  it.each(["transport.key", "transport-encrypted.key", "transport-key.der"])(
    "shows nothing of %s, whatever it is looked at with",
    (name) => {
      const key = bytesOf(name);

      const shown = shownBy(refusalOf(() => inspect(key)));

      const body = (name.endsWith(".key") ? derOf(key.toString()) : key).toString("base64");
      for (let at = 0; at + 24 < body.length; at += 24) {
        expect(shown).not.toContain(body.slice(at, at + 24));
      }
    },
  );

  it.each([undefined, null, 7, {}, []])("takes %j for a mistake of the program", (input) => {
    expect(() => inspect(input as never)).toThrow(TypeError);
    expect(() => inspectChain(input as never)).toThrow("must be a certificate as text or as bytes");
  });
});

function refusalOf(act: () => unknown): CertificateError {
  try {
    act();
  } catch (problem) {
    if (CertificateError.is(problem)) {
      return problem;
    }
    throw problem;
  }
  throw new Error("Nothing was refused.");
}

function pemOf(bytes: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${bytes.toString("base64")}\n-----END CERTIFICATE-----\n`;
}
