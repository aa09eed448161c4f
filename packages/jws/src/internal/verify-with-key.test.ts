import { constants, generateKeyPairSync, type KeyObject, type SigningOptions, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ec, otherRsa, rsa } from "../__fixtures__/keys.js";
import { isMadeWith } from "./verify-with-key.js";

const bytes = Buffer.from("eyJhbGciOiJQUzI1NiJ9.e30");
const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
const p1363 = { dsaEncoding: "ieee-p1363" } as const;

function signed(key: KeyObject, how: SigningOptions = {}, hash = "sha256"): Buffer {
  return sign(hash, bytes, { key, ...how });
}

describe("a signature", () => {
  it("of PS256 and of ES256 is known by its key, and by no other", () => {
    const made = signed(rsa.privateKey, pss);

    expect(isMadeWith(rsa.publicKey, "PS256", bytes, made)).toBe(true);
    expect(isMadeWith(otherRsa.publicKey, "PS256", bytes, made)).toBe(false);
    expect(isMadeWith(rsa.publicKey, "PS256", Buffer.from("other bytes"), made)).toBe(false);
    expect(isMadeWith(ec.publicKey, "ES256", bytes, signed(ec.privateKey, p1363))).toBe(true);
  });

  it.each<[string, () => [KeyObject, "PS256" | "ES256", Buffer]]>([
    ["RS256 with an RSA key under ES256", () => [rsa.publicKey, "ES256", signed(rsa.privateKey)]],
    ["PS256 with an RSA key under ES256", () => [rsa.publicKey, "ES256", signed(rsa.privateKey, pss)]],
    ["RS256 under PS256", () => [rsa.publicKey, "PS256", signed(rsa.privateKey)]],
    ["PS384 under PS256", () => [rsa.publicKey, "PS256", signed(rsa.privateKey, pss, "sha384")]],
    [
      "PS256 with another salt",
      () => [rsa.publicKey, "PS256", signed(rsa.privateKey, { ...pss, saltLength: 20 })],
    ],
    ["ES256 under PS256", () => [ec.publicKey, "PS256", signed(ec.privateKey, p1363)]],
    ["ES256 in DER", () => [ec.publicKey, "ES256", signed(ec.privateKey)]],
    ["nothing", () => [rsa.publicKey, "PS256", Buffer.alloc(0)]],
    ["zeros under ES256", () => [ec.publicKey, "ES256", Buffer.alloc(64)]],
  ])("is refused when it is %s", (_, make) => {
    const [key, alg, made] = make();

    expect(isMadeWith(key, alg, bytes, made)).toBe(false);
  });

  it("is refused from a key set of the caller's that gives a weak, private or other key", () => {
    const weak = generateKeyPairSync("rsa", { modulusLength: 1024 });
    const p384 = generateKeyPairSync("ec", { namedCurve: "P-384" });

    expect(isMadeWith(weak.publicKey, "PS256", bytes, signed(weak.privateKey, pss))).toBe(false);
    expect(isMadeWith(rsa.privateKey, "PS256", bytes, signed(rsa.privateKey, pss))).toBe(false);
    expect(isMadeWith(p384.publicKey, "ES256", bytes, signed(p384.privateKey, p1363))).toBe(false);
    expect(isMadeWith(undefined as unknown as KeyObject, "PS256", bytes, Buffer.alloc(256))).toBe(false);
  });
});
