import { openssl } from "@zopa-openbanking/testing";
import { describe, expect, it } from "vitest";
import { bytesOf, chainOf } from "./__fixtures__/pki.js";
import { subjectNames } from "./subject-names.js";

function spellingsOf(name: string): Record<string, string> {
  return Object.fromEntries(subjectNames(bytesOf(`${name}.pem`)).map(({ form, text }) => [form, text]));
}

function printedBy(name: string, style: string): string {
  const printed = openssl(`x509 -noout -subject -nameopt ${style}`, { input: bytesOf(`${name}.pem`) });
  return printed.toString().trimEnd().replace("subject=", "");
}

describe("an ordinary name", () => {
  it("is written in every spelling that is in use", () => {
    expect(spellingsOf("obwac")).toEqual({
      dotted_hex:
        "CN=0015800000THROWAAX,2.5.4.97=#131050534447422d4643412d303030303030,O=Throwaway Accounts Limited,C=GB",
      dotted_hex_upper:
        "CN=0015800000THROWAAX,2.5.4.97=#131050534447422D4643412D303030303030,O=Throwaway Accounts Limited,C=GB",
      dotted_text: "CN=0015800000THROWAAX,2.5.4.97=PSDGB-FCA-000000,O=Throwaway Accounts Limited,C=GB",
      name: "CN=0015800000THROWAAX,organizationIdentifier=PSDGB-FCA-000000,O=Throwaway Accounts Limited,C=GB",
      oid_prefix: "CN=0015800000THROWAAX,OID.2.5.4.97=PSDGB-FCA-000000,O=Throwaway Accounts Limited,C=GB",
      oid_prefix_spaced:
        "CN=0015800000THROWAAX, OID.2.5.4.97=PSDGB-FCA-000000, O=Throwaway Accounts Limited, C=GB",
      certificate_order:
        "C=GB,O=Throwaway Accounts Limited,organizationIdentifier=PSDGB-FCA-000000,CN=0015800000THROWAAX",
      identifier_lost: "CN=0015800000THROWAAX,O=Throwaway Accounts Limited,C=GB",
      slash:
        "/C=GB/O=Throwaway Accounts Limited/organizationIdentifier=PSDGB-FCA-000000/CN=0015800000THROWAAX",
      lower_case:
        "cn=0015800000throwaax,2.5.4.97=#131050534447422d4643412d303030303030,o=throwaway accounts limited,c=gb",
    });
  });

  it("has the spelling of the standard first, and says who uses each", () => {
    const names = subjectNames(chainOf("obwac"));

    expect(names[0]?.form).toBe("dotted_hex");
    expect(names.every(({ usedBy }) => /^[A-Z].*\.$/.test(usedBy))).toBe(true);
  });

  it("has the string type of the certificate in its hex", () => {
    const [{ text = "" } = {}] = subjectNames(chainOf("odd-name"));

    // UTF8String is 0c, PrintableString 13.
    expect(text).toContain("2.5.4.97=#131050534447422d");
    expect(openssl("asn1parse", { input: bytesOf("odd-name.pem") }).toString()).toMatch(
      /PRINTABLESTRING +:PSDGB-FCA-000000/,
    );
  });
});

describe.each(["obwac", "qwac", "legacy-transport", "multi-valued", "odd-name", "production-root"])(
  "the name of %s",
  (name) => {
    it.each([
      ["name", "RFC2253"],
      ["certificate_order", "RFC2253,-dn_rev"],
      ["slash", "compat"],
    ])("is in the form %s what OpenSSL prints as %s", (form, style) => {
      expect(spellingsOf(name)[form]).toBe(printedBy(name, style));
    });
  },
);

describe("a name with everything that needs care", () => {
  it("is escaped as each form asks for", () => {
    const names = spellingsOf("odd-name");

    expect(names["dotted_hex"]).toBe(
      String.raw`CN=0015800000THROWAAX,1.2.3.4=#130a756e6865617264206f66,2.5.4.5=#13023432,2.5.4.17=#13064e3120314141,STREET=1 High Street,2.5.4.97=#131050534447422d4643412d303030303030,OU=Zoë Ł,OU=\ spaced\ ,OU=\#hash,O=A\, B\+C / \"D\" \<E\>\;\\F=G #1,C=GB`,
    );
    expect(names["dotted_text"]).toContain("CN=0015800000THROWAAX,1.2.3.4=unheard of,2.5.4.5=42,");
    expect(names["oid_prefix_spaced"]).toBe(
      String.raw`CN=0015800000THROWAAX, OID.1.2.3.4=unheard of, SERIALNUMBER=42, OID.2.5.4.17=N1 1AA, STREET=1 High Street, OID.2.5.4.97=PSDGB-FCA-000000, OU=Zoë Ł, OU=" spaced ", OU="#hash", O="A, B+C / \"D\" <E>;\\F=G #1", C=GB`,
    );
    expect(names["identifier_lost"]).toBe(
      String.raw`SERIALNUMBER=42,CN=0015800000THROWAAX,POSTALCODE=N1 1AA,STREET=1 High Street,OU=\#hash+OU=\ spaced\ +OU=Zoë Ł,O=A\, B\+C / \"D\" \<E\>\;\\F=G #1,C=GB`,
    );
    expect(names["lower_case"]).toContain("ou=zoe\u0308 ł,ou=spaced,ou=\\#hash,");
  });
});
