import { expect, it } from "vitest";
import { openssl } from "./openssl.js";

// SHA-256 of "abc": FIPS 180-2, appendix B.1.
const digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

it("prints what the command prints, as bytes, for words in one text or apart", () => {
  expect(openssl("dgst -sha256 -binary", { input: "abc" }).toString("hex")).toBe(digest);
  expect(openssl(["dgst", "-sha256", "-binary"], { input: Buffer.from("abc") }).toString("hex")).toBe(digest);
});

it("runs in the folder", () => {
  expect(openssl("dgst -sha256 openssl.ts", { folder: import.meta.dirname }).toString()).toContain(
    "openssl.ts",
  );
});

it("throws what the command complains of", () => {
  expect(() => openssl("x509 -noout", { input: "nothing" })).toThrow(/certificate/);
});
