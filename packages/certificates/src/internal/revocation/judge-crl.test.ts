import {
  Boolean as DerBoolean,
  fromBER,
  GeneralizedTime,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Sequence,
} from "asn1js";
import { afterAll, describe, expect, it } from "vitest";
import { folderFor } from "../../__fixtures__/folder-for.js";
import { makeRevocationAuthority } from "../../__fixtures__/revocation-authority.js";
import { ecdsaWithSha256, signed } from "../../__fixtures__/signed.js";
import { certificateAndIssuer } from "./certificate-and-issuer.js";
import { failAt } from "./fail.js";
import { judgeCrl } from "./judge-crl.js";
import { readCrl } from "./read-crl.js";
import type { DatedState } from "./state.js";

// What the openssl command does not make: lists that are signed as they should be, and wrong in themselves.
const authority = makeRevocationAuthority(folderFor(afterAll));
const pair = certificateAndIssuer(authority.file("good.pem"), authority.pem);
const now = Date.parse("2026-11-23T12:00:00Z") / 1000;

describe("a revocation list", () => {
  it("is read when it is right", () => {
    expect(judged({ serial: 0x99 })).toMatchObject({
      status: "good",
      thisUpdate: now - 3_600,
      nextUpdate: now + 3_600,
    });
    expect(judged({ serial: 0x10 })).toMatchObject({ status: "revoked", at: now - 7_200 });
  });

  it("is refused when it has no time for the next one", () => {
    expect(() => judged({ serial: 0x99, hasNext: false })).toThrow("does not say when the next one comes");
  });

  it("is refused when the certificate's entry has an unknown critical extension", () => {
    // The issuer of the entry (RFC 5280 §5.3.3): the list is an indirect one without saying so.
    const extension = new Sequence({
      value: [
        new ObjectIdentifier({ value: "2.5.29.29" }),
        new DerBoolean({ value: true }),
        new OctetString({ valueHex: new Uint8Array([0x30, 0]) }),
      ],
    });

    expect(() => judged({ serial: 0x10, extension })).toThrow(
      expect.objectContaining({ code: "revocation_critical_extension" }),
    );
  });

  it.each([
    ["an unknown version", { version: 2 }],
    ["two algorithms", { innerAlgorithm: new Sequence({ value: [new Null()] }) }],
  ])("is unreadable with %s", (_, change) => {
    expect(() => judged({ serial: 0x99, ...change })).toThrow("two algorithms, or an unknown version");
  });
});

interface ListShape {
  readonly serial: number;
  readonly hasNext?: boolean;
  readonly extension?: Sequence;
  readonly version?: number;
  readonly innerAlgorithm?: Sequence;
}

function judged({ serial, hasNext = true, extension, version = 1, innerAlgorithm }: ListShape): DatedState {
  const entry = [new Integer({ value: serial }), time(now - 7_200)];
  const list = new Sequence({
    value: [
      new Integer({ value: version }),
      innerAlgorithm ?? (fromBER(ecdsaWithSha256).result as Sequence),
      fromBER(pair.issuer.subjectName).result,
      time(now - 3_600),
      ...(hasNext ? [time(now + 3_600)] : []),
      new Sequence({
        value: [
          new Sequence({
            value: extension === undefined ? entry : [...entry, new Sequence({ value: [extension] })],
          }),
        ],
      }),
    ],
  });
  const crl = readCrl(signed(new Uint8Array(list.toBER()), authority.key("ca")));
  return judgeCrl(crl, { ...pair, now, fail: failAt({ method: "crl", host: "ob.trustis.com" }) });
}

function time(seconds: number): GeneralizedTime {
  return new GeneralizedTime({ valueDate: new Date(seconds * 1000) });
}
