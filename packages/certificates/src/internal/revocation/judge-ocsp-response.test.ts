import { createHash } from "node:crypto";
import { Boolean as Asn1Boolean, GeneralizedTime } from "asn1js";
import { afterAll, describe, expect, it } from "vitest";
import { folderFor } from "../../__fixtures__/folder-for.js";
import { makeRevocationAuthority } from "../../__fixtures__/revocation-authority.js";
import { ocspResponse, signed, derOf as wrapped } from "../../__fixtures__/signed.js";
import { type Asn1Value, derOf, octets, oid, sequence, under, written } from "../write-der.js";
import { certificateAndIssuer } from "./certificate-and-issuer.js";
import { failAt } from "./fail.js";
import { judgeOcspResponse } from "./judge-ocsp-response.js";
import { readOcspResponse } from "./read-ocsp-response.js";
import type { DatedState } from "./state.js";

// What the openssl command does not make: answers that are signed as they should be, and wrong in themselves.
const authority = makeRevocationAuthority(folderFor(afterAll));
const pair = certificateAndIssuer(authority.file("good.pem"), authority.pem);
// The authority issues its certificates now.
const now = Math.floor(Date.now() / 1000);
const unknown = extension("1.2.3.4", true);

describe("an OCSP answer", () => {
  it("is read when it is right, also with extensions that are not critical", () => {
    const harmless = extension("1.2.3.4", false);

    expect(judged({})).toEqual({ status: "good", thisUpdate: now - 3_600, nextUpdate: now + 3_600 });
    expect(judged({ extensions: [harmless], singleExtensions: [harmless] }).status).toBe("good");
  });

  it.each([
    ["about all of it", { extensions: [unknown] }],
    ["about the certificate", { singleExtensions: [unknown] }],
  ])("is refused with an unknown critical extension %s", (_, shape) => {
    expect(() => judged(shape)).toThrow(expect.objectContaining({ code: "revocation_critical_extension" }));
  });

  it("is refused when its next update comes before it", () => {
    expect(() => judged({ thisUpdate: now + 120, nextUpdate: now + 60 })).toThrow(
      expect.objectContaining({ code: "revocation_out_of_date" }),
    );
  });

  it("is refused when it names the algorithm of another kind of key", () => {
    const sha256WithRsa = Buffer.from("300d06092a864886f70d01010b0500", "hex");

    expect(() => judged({ algorithm: sha256WithRsa })).toThrow(
      expect.objectContaining({ code: "revocation_signature_invalid" }),
    );
  });

  it("is refused when its hashes are of a kind that is not known", () => {
    expect(() => judged({ hash: "1.2.840.113549.2.5" })).toThrow(
      expect.objectContaining({ code: "revocation_other_certificate" }),
    );
  });

  it.each([
    ["the same extension twice", { extensions: [unknown, unknown] }],
    ["a state that there is not", { state: written(Buffer.from("8300", "hex")) }],
    ["a reason that there is not", { state: revokedFor(7) }],
  ])("is unreadable with %s", (_, shape) => {
    expect(() => judged(shape)).toThrow(
      expect.objectContaining({ constructor: expect.objectContaining({ name: "MalformedDerError" }) }),
    );
  });

  it.each([
    [1, "keyCompromise"],
    [2, "cACompromise"],
    [4, "superseded"],
    [10, "aACompromise"],
  ])("gives the reason %i by its name", (number, reason) => {
    expect(judged({ state: revokedFor(number) })).toMatchObject({ status: "revoked", reason });
  });

  it("is unreadable when it is of another kind than the basic one", () => {
    const other = Buffer.from(answerOf({}))
      .toString("latin1")
      .replace("\x2b\x06\x01\x05\x05\x07\x30\x01\x01", "\x2b\x06\x01\x05\x05\x07\x30\x01\x09");

    expect(() => readOcspResponse(Buffer.from(other, "latin1"))).toThrow("another kind of answer");
  });

  it("is unreadable when it claims success and has no answer", () => {
    expect(() => readOcspResponse(Buffer.from("30030a0100", "hex"))).toThrow("success without an answer");
  });

  it("looks no further than at the fifth certificate for its signer", () => {
    const delegate = Buffer.from(authority.file("responder.pem").replaceAll(/-----.*-----/g, ""), "base64");
    const filler = Buffer.from(authority.file("good.pem").replaceAll(/-----.*-----/g, ""), "base64");
    const from = (count: number): DatedState =>
      judged({ signer: "responder", certificates: [...Array(count).fill(filler), delegate] });

    expect(from(4).status).toBe("good");
    expect(() => from(5)).toThrow(expect.objectContaining({ code: "revocation_wrong_signer" }));
  });
});

interface AnswerShape {
  readonly thisUpdate?: number;
  readonly nextUpdate?: number;
  readonly hash?: string;
  readonly state?: Asn1Value;
  readonly extensions?: readonly Asn1Value[];
  readonly singleExtensions?: readonly Asn1Value[];
  readonly signer?: string;
  readonly algorithm?: Uint8Array;
  readonly certificates?: readonly Uint8Array[];
}

function judged(shape: AnswerShape): DatedState {
  const question = { ...pair, now, fail: failAt({ method: "ocsp", host: "ob.trustis.com" }) };
  return judgeOcspResponse(readOcspResponse(answerOf(shape)), question, {
    value: undefined,
    required: false,
  });
}

function answerOf({
  signer = "ca",
  algorithm,
  certificates,
  extensions,
  ...single
}: AnswerShape): Uint8Array {
  const name = signer === "ca" ? pair.issuer.subjectName : nameOf(signer);
  const data = sequence(
    under(1, written(name)),
    time(now),
    sequence(statement(single)),
    ...(extensions === undefined ? [] : [under(1, sequence(...extensions))]),
  );
  const sent = certificates === undefined ? new Uint8Array() : wrapped(0xa0, wrapped(0x30, ...certificates));
  return ocspResponse(signed(derOf(data), authority.key(signer), sent, algorithm));
}

function nameOf(leaf: string): Uint8Array {
  return certificateAndIssuer(authority.file(`${leaf}.pem`), authority.pem).certificate.subjectName;
}

function statement(shape: AnswerShape): Asn1Value {
  const { hash = "1.3.14.3.2.26", state = written(Buffer.from("8000", "hex")), singleExtensions } = shape;
  const sha1 = (bytes: Uint8Array): Asn1Value => octets(createHash("sha1").update(bytes).digest());
  const { issuer, certificate } = pair;
  return sequence(
    sequence(
      sequence(oid(hash)),
      sha1(issuer.subjectName),
      sha1(issuer.keyBits),
      written(certificate.serial),
    ),
    state,
    time(shape.thisUpdate ?? now - 3_600),
    under(0, time(shape.nextUpdate ?? now + 3_600)),
    ...(singleExtensions === undefined ? [] : [under(1, sequence(...singleExtensions))]),
  );
}

function revokedFor(reason: number): Asn1Value {
  return under(1, time(now - 7_200), written(Buffer.from([0xa0, 3, 0x0a, 1, reason])));
}

function extension(type: string, critical: boolean): Asn1Value {
  const value = octets(Buffer.from("0500", "hex"));
  return sequence(oid(type), ...(critical ? [new Asn1Boolean({ value: true })] : []), value);
}

function time(seconds: number): Asn1Value {
  return new GeneralizedTime({ valueDate: new Date(seconds * 1000) });
}
