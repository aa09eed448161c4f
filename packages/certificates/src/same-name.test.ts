import { X509Certificate } from "node:crypto";
import { openssl } from "@zopa-openbanking/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, chainOf } from "./__fixtures__/pki.js";
import { spellings } from "./internal/spellings.js";
import { sameName } from "./same-name.js";
import type { NameAttribute } from "./subject-name.js";
import { subjectNames } from "./subject-names.js";

const names = ["obwac", "odd-name", "multi-valued", "legacy-transport"];
const whole = (name: string) => subjectNames(chainOf(name)).filter(({ form }) => form !== "identifier_lost");

describe("one name", () => {
  it.each(names)("of %s is the same in any two spellings", (name) => {
    for (const a of whole(name)) {
      for (const b of whole(name)) {
        expect(sameName(a.text, b.text), `${a.form} and ${b.form}`).toBe(true);
      }
    }
  });

  it.each(names)("of %s is the same as what OpenSSL and Node print", (name) => {
    const [first] = subjectNames(chainOf(name));
    const print = (style: string) =>
      openssl(`x509 -noout -subject -nameopt ${style}`, { input: bytesOf(`${name}.pem`) })
        .toString()
        .trimEnd()
        .replace("subject=", "");

    for (const text of [print("oneline"), print("compat"), print("RFC2253")]) {
      expect(sameName(first?.text ?? "", text), text).toBe(true);
    }
    expect(sameName(first?.text ?? "", new X509Certificate(bytesOf(`${name}.pem`)).subject)).toBe(true);
  });

  it.each([
    ["case of types", "CN=a,o=b", "cn=a,O=b"],
    ["long names of types", "commonName=a,organizationName=b", "CN=a,O=b"],
    ["numbers for types", "2.5.4.3=a,OID.2.5.4.10=b,oid.2.5.4.6=GB", "CN=a,O=b,C=GB"],
    ["S and ST", "S=Kent", "ST=Kent"],
    ["case of values", "CN=Example Limited", "CN=EXAMPLE LIMITED"],
    ["spaces within", "CN=Example  Limited", "CN=Example Limited"],
    ["spaces around", " CN = a , O = b ", "CN=a,O=b"],
    ["the other end first", "CN=a,O=b,C=GB", "C=GB,O=b,CN=a"],
    ["semicolons", "CN=a;O=b", "CN=a,O=b"],
    ["lines", "C=GB\nO=b\nCN=a", "CN=a,O=b,C=GB"],
    ["quotes", 'O="b, c",CN=a', "O=b\\, c,CN=a"],
    ["quotes in quotes", String.raw`O="b \"c\""`, String.raw`O=b \"c\"`],
    ["escapes in hex", String.raw`O=b\2c c`, String.raw`O=b\, c`],
    ["UTF-8 in escapes", String.raw`CN=Lu\C4\8Di\C4\87`, "CN=Lučić"],
    ["UTF-8 in the old form", String.raw`/CN=Lu\xC4\x8Di\xC4\x87`, "CN=Lučić"],
    ["composed letters", "CN=Zoe\u0308", "CN=Zo\u00eb"],
    ["hex of PrintableString", "2.5.4.97=#130650534447422d", "organizationIdentifier=PSDGB-"],
    ["hex of UTF8String", "2.5.4.97=#0c0650534447422d", "organizationIdentifier=PSDGB-"],
    ["hex in upper case", "2.5.4.97=#130650534447422D", "2.5.4.97=#130650534447422d"],
    ["hex of what is no text", "1.2.3.4=#020101", "OID.1.2.3.4=#020101"],
    ["the order within a part", "CN=a+O=b,C=GB", "O=b+CN=a,C=GB"],
    ["a slash within a value", "/C=GB/O=A/B Limited/CN=c", "CN=c,O=A/B Limited,C=GB"],
    ["an equals sign within a value", "CN=a=b", String.raw`CN=a\3Db`],
    ["an escaped space at the end", String.raw`CN=\ a\ ,O=b`, 'CN=" a ",O=b'],
    ["an empty value", "CN=,O=b", "CN=,O=b"],
  ])("is the same whatever the %s", (_what, a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  // RFC 4514 §4: what its examples mean, written in another way.
  it.each([
    ["UID=jsmith,DC=example,DC=net", "/DC=net/DC=example/UID=jsmith"],
    ["OU=Sales+CN=J.  Smith,DC=example,DC=net", "CN=J. Smith+OU=Sales, DC=example, DC=net"],
    [
      String.raw`CN=James \"Jim\" Smith\, III,DC=example,DC=net`,
      String.raw`CN="James \"Jim\" Smith, III",DC=example,DC=net`,
    ],
    [String.raw`CN=Before\0dAfter,DC=example,DC=net`, 'CN="Before\rAfter",DC=example,DC=net'],
    ["1.3.6.1.4.1.1466.0=#04024869", "OID.1.3.6.1.4.1.1466.0=#04024869"],
    [String.raw`CN=Lu\C4\8Di\C4\87`, "commonName=Lučić"],
  ])("is read as RFC 4514 has it: %s", (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });
});

describe("two names", () => {
  it.each(names.filter((name) => name !== "legacy-transport"))(
    "are two where the organisation identifier of %s was lost",
    (name) => {
      const lost = subjectNames(chainOf(name)).find(({ form }) => form === "identifier_lost");

      expect(whole(name).some(({ text }) => sameName(text, lost?.text ?? ""))).toBe(false);
    },
  );

  it.each([
    ["another value", "CN=a,O=b", "CN=a,O=c"],
    ["another type", "CN=a,O=b", "CN=a,OU=b"],
    ["one part more", "CN=a,O=b", "CN=a,O=b,C=GB"],
    ["one part twice", "CN=a,O=b", "CN=a,O=b,O=b"],
    ["a mixed order", "CN=a,O=b,C=GB", "O=b,CN=a,C=GB"],
    ["a part in two", "CN=a+O=b", "CN=a,O=b"],
    ["a separator in a value", "CN=a\\,O=b", "CN=a,O=b"],
    ["a plus sign in a value", "CN=a\\+O=b", "CN=a+O=b"],
    ["a slash in a value", "/C=GB/CN=a\\/O=b", "/C=GB/CN=a/O=b"],
    ["hex of another text", "2.5.4.97=#130650534447422d", "2.5.4.97=#1305505344474d"],
    ["hex of no text, and its text", "1.2.3.4=#020101", "1.2.3.4=\\#020102"],
  ])("differ by %s", (_what, a, b) => {
    expect(sameName(a, b)).toBe(false);
    expect(sameName(b, a)).toBe(false);
  });

  it.each([
    "",
    " ",
    ",",
    "CN",
    "=a",
    "CN=a,",
    "CN=a,,O=b",
    "nonsense=a",
    "1=a",
    "OID.=a",
    'CN="a',
    'CN="a"b',
    "CN=a\\",
    "2.5.4.97=#",
    "2.5.4.97=#1",
    "2.5.4.97=#13ff41",
    "2.5.4.97=#13064d",
    "2.5.4.97=#130141ff",
    "/",
    "/a",
    "/C=GB/nonsense=a",
    "a name of somebody",
    `CN=${"a".repeat(8_200)}`,
  ])("are never the same where one cannot be read, not even with itself: %j", (text) => {
    expect(sameName(text, text)).toBe(false);
  });

  it.each([undefined, null, 7, {}, Buffer.from("CN=a")])(
    "are texts, or a mistake of the program: %j",
    (value) => {
      expect(() => sameName(value as never, "CN=a")).toThrow(new TypeError("`a` must be a name as text."));
      expect(() => sameName("CN=a", value as never)).toThrow(new TypeError("`b` must be a name as text."));
    },
  );
});

describe("for any name", () => {
  const types = ["2.5.4.3", "2.5.4.10", "2.5.4.11", "2.5.4.97", "2.5.4.5", "1.2.3.4"];
  const value = fc
    .string({
      unit: fc.constantFrom(...'aZ9 ,+="\\<>;#/é€\t.-') as fc.Arbitrary<string>,
      minLength: 1,
      maxLength: 12,
    })
    .filter((text) => text.trim() !== "" && Buffer.byteLength(text) < 100);
  const attribute = fc
    .record({ oid: fc.constantFrom(...types), value })
    .map(({ oid, value: text }): NameAttribute => {
      const bytes = Buffer.from(text);
      return {
        oid,
        name: undefined,
        value: text,
        der: `0c${bytes.length.toString(16).padStart(2, "0")}${bytes.toString("hex")}`,
      };
    });
  const name = fc.array(fc.array(attribute, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 5 });
  // Slashes are ambiguous by design, and the other form is lossy.
  const exact = spellings.filter(({ form }) => form !== "slash" && form !== "identifier_lost");

  it("every spelling is read as the same name", () => {
    fc.assert(
      fc.property(name, (parts) => {
        const texts = exact.map(({ write }) => write(parts));
        return texts.every((text) => sameName(texts[0] ?? "", text));
      }),
      { seed: 4514, numRuns: 2_000 },
    );
  });

  it("another value is another name", () => {
    fc.assert(
      fc.property(name, fc.constantFrom(...exact), (parts, { write }) => {
        const [[first, ...beside] = [], ...rest] = parts;
        const changed = first === undefined ? [] : [{ ...first, value: `${first.value}x`, der: "0c0178" }];
        return !sameName(write(parts), write([[...changed, ...beside], ...rest]));
      }),
      { seed: 4514, numRuns: 2_000 },
    );
  });
});
