import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkRequest } from "./check-request.js";
import { type RequestShape, requestShape } from "./request-shape.js";
import { writeRequest } from "./write-request.js";

const { privateKey: key } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const { privateKey: otherKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const shape = requestShape({
  kind: "obwac",
  organisationName: "Example Money Ltd",
  organisationIdentifier: "PSDGB-FCA-123456",
  organisationId: "0015800001HQQrZAAX",
  roles: ["PSP_AI"],
});
const { extensions } = shape;
const csr = writeRequest(shape, key);

function changed(change: Partial<NonNullable<RequestShape["extensions"]>>): RequestShape {
  return { ...shape, extensions: extensions && { ...extensions, ...change } };
}

describe("a finished request", () => {
  it("passes when it says what was asked for", () => {
    expect(() => checkRequest(csr, shape, key)).not.toThrow();
  });

  it.each<readonly [string, RequestShape]>([
    ["subject", { ...shape, subject: shape.subject.toReversed() }],
    ["subject", { ...shape, subject: shape.subject.slice(1) }],
    [
      "subject",
      { ...shape, subject: [...shape.subject.slice(0, 3), { name: "CN", value: "0015800001HQQrZAAY" }] },
    ],
    ["extensions", { ...shape, extensions: undefined }],
    ["extensions", changed({ nonRepudiation: true })],
    ["extensions", changed({ forTls: false })],
    ["extensions", changed({ statements: new Uint8Array([0x30, 0]) })],
  ])("is not given out when its %s differs", (part, wanted) => {
    expect(() => checkRequest(csr, wanted, key)).toThrow(
      expect.objectContaining({ code: "csr_differs", message: expect.stringContaining(`in its ${part}.`) }),
    );
  });

  it("is not given out when it is another key's", () => {
    expect(() => checkRequest(csr, shape, otherKey)).toThrow("in its public key");
  });

  it("is not given out when its signature does not hold", () => {
    const der = Buffer.from(csr.replaceAll(/-----.*-----/g, ""), "base64");
    der[der.length - 1] = (der.at(-1) ?? 0) ^ 1;

    expect(() => checkRequest(der.toString("base64"), shape, key)).toThrow("in its signature.");
  });

  it("is not given out when it cannot be read", () => {
    const cut = Buffer.from(csr.replaceAll(/-----.*-----/g, ""), "base64").subarray(0, 300);

    expect(() => checkRequest(cut.toString("base64"), shape, key)).toThrow("in its form");
  });
});
