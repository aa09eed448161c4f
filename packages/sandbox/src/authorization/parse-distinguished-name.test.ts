import { X509Certificate } from "node:crypto";
import { openssl } from "@zopa-openbanking/testing";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createTestPki } from "./__fixtures__/test-pki.js";
import { certificateSubject } from "./certificate-subject.js";
import { isSameName, type RelativeName } from "./distinguished-name.js";
import { parseDistinguishedName } from "./parse-distinguished-name.js";

const hex = "131050534447422d4643412d313233343536"; // PrintableString PSDGB-FCA-123456
let subject: readonly RelativeName[];
let certificate: X509Certificate;

beforeAll(async () => {
  const pki = await createTestPki();
  const { cert } = await pki.issue("C=GB, O=Acme, 2.5.4.97=PSDGB-FCA-123456, CN=0015800001HQQrZAAX");
  certificate = new X509Certificate(cert);
  subject = certificateSubject(certificate.raw);
});

function isSubject(text: string): boolean {
  const parsed = parseDistinguishedName(text);
  return parsed !== undefined && isSameName(parsed, subject);
}

describe("the subject of a certificate is told in every spelling in use", () => {
  it.each([
    ["RFC 4514, value in hex", `CN=0015800001HQQrZAAX,2.5.4.97=#${hex},O=Acme,C=GB`],
    ["the same, upper-case hex", `CN=0015800001HQQrZAAX,2.5.4.97=#${hex.toUpperCase()},O=Acme,C=GB`],
    [
      "hex of a UTF8String",
      "CN=0015800001HQQrZAAX,2.5.4.97=#0c1050534447422d4643412d313233343536,O=Acme,C=GB",
    ],
    ["OID and text", "CN=0015800001HQQrZAAX,2.5.4.97=PSDGB-FCA-123456,O=Acme,C=GB"],
    ["the name of the OID", "CN=0015800001HQQrZAAX,organizationIdentifier=PSDGB-FCA-123456,O=Acme,C=GB"],
    ["Java's OID prefix", "CN=0015800001HQQrZAAX, OID.2.5.4.97=PSDGB-FCA-123456, O=Acme, C=GB"],
    ["certificate order", "C=GB,O=Acme,organizationIdentifier=PSDGB-FCA-123456,CN=0015800001HQQrZAAX"],
    ["slashes", "/C=GB/O=Acme/organizationIdentifier=PSDGB-FCA-123456/CN=0015800001HQQrZAAX"],
    ["slashes and an OID", "/C=GB/O=Acme/2.5.4.97=PSDGB-FCA-123456/CN=0015800001HQQrZAAX"],
    ["lower case", "cn=0015800001hqqrzaax,2.5.4.97=psdgb-fca-123456,o=acme,c=gb"],
    ["quoted", 'CN=0015800001HQQrZAAX,2.5.4.97=PSDGB-FCA-123456,O="Acme",C=GB'],
    ["escaped", "CN=0015800001HQQrZAAX,2.5.4.97=PSDGB\\-FCA-123456,O=\\41cme,C=GB"],
    ["semicolons", "CN=0015800001HQQrZAAX;2.5.4.97=PSDGB-FCA-123456;O=Acme;C=GB"],
  ])("%s", (_name, text) => {
    expect(isSubject(text)).toBe(true);
  });

  it("Node's own lines", () => {
    expect(isSubject(certificate.subject)).toBe(true);
  });

  it.each([
    "RFC2253",
    "compat",
    "oneline,-esc_msb",
    "RFC2253,-dump_der",
    "sname,sep_comma_plus",
    "lname,sep_comma_plus_space",
  ])("openssl's -nameopt %s", (option) => {
    const input = certificate.toString();
    const text = openssl(`x509 -noout -subject -nameopt ${option}`, { input }).toString();
    expect(isSubject(text.trim().replace(/^subject= ?/, ""))).toBe(true);
  });
});

describe("another name is another name", () => {
  it.each([
    ["the organisation id left out", "CN=0015800001HQQrZAAX,O=Acme,C=GB"],
    ["another organisation id", "CN=0015800001HQQrZAAX,2.5.4.97=PSDGB-FCA-123457,O=Acme,C=GB"],
    ["another common name", "CN=0015800001HQQrZAAY,2.5.4.97=PSDGB-FCA-123456,O=Acme,C=GB"],
    ["an attribute more", "CN=0015800001HQQrZAAX,2.5.4.97=PSDGB-FCA-123456,O=Acme,OU=x,C=GB"],
    ["an attribute twice", "CN=0015800001HQQrZAAX,2.5.4.97=PSDGB-FCA-123456,O=Acme,C=GB,C=GB"],
    ["values swapped", "CN=Acme,2.5.4.97=PSDGB-FCA-123456,O=0015800001HQQrZAAX,C=GB"],
    ["attributes in one relative name", "CN=0015800001HQQrZAAX+2.5.4.97=PSDGB-FCA-123456,O=Acme,C=GB"],
    ["a comma in a value", "CN=0015800001HQQrZAAX,2.5.4.97=PSDGB-FCA-123456,O=Acme\\,C=GB"],
  ])("%s", (_name, text) => {
    expect(isSubject(text)).toBe(false);
  });

  it.each(["", "Acme", "CN", "=x", "XYZ=1", "CN=#zz", "CN=#0c", "CN=#0c05ab", "CN=#300100", "CN=a,,C=GB"])(
    "%j is no name",
    (text) => {
      expect(parseDistinguishedName(text)).toBeUndefined();
    },
  );
});

describe("names", () => {
  it("with slashes and commas inside are kept whole", () => {
    expect(parseDistinguishedName("/O=A/B Ltd/CN=x")).toEqual([
      [{ oid: "2.5.4.10", value: "A/B Ltd" }],
      [{ oid: "2.5.4.3", value: "x" }],
    ]);
    expect(parseDistinguishedName('O="A, B Ltd",CN=x')).toEqual(parseDistinguishedName("O=A\\, B Ltd,CN=x"));
  });

  it("in UTF-8 are read from escaped bytes", () => {
    expect(parseDistinguishedName("O=Caf\\C3\\A9")).toEqual([[{ oid: "2.5.4.10", value: "Café" }]]);
  });

  it("come back from RFC 4514 as they went in", () => {
    const value = fc
      .string({ minLength: 1, unit: "grapheme" })
      .filter((text) => text.trim() === text && text !== "");
    const escaped = (text: string) =>
      text.replaceAll(/[\\,;+"#=<>\n]/g, (character) => `\\${Buffer.from(character).toString("hex")}`);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
        const text = values.map((one) => `O=${escaped(one)}`).join(",");
        expect(parseDistinguishedName(text)).toEqual(values.map((one) => [{ oid: "2.5.4.10", value: one }]));
      }),
      { seed: 97, numRuns: 500 },
    );
  });

  it("that are anything at all are read or refused, and never more than that", () => {
    const characters = fc.constantFrom(...'CNOU=,;+"\\#/ 0c13afé\n.2597');
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 60 }), (parts) => {
        const parsed = parseDistinguishedName(parts.join(""));
        expect(parsed === undefined || Array.isArray(parsed)).toBe(true);
      }),
      { seed: 97, numRuns: 100_000 },
    );
  });
});
