import { createPrivateKey, X509Certificate } from "node:crypto";
import { expect, it } from "vitest";
import { selfSigned } from "./self-signed.js";

it("makes a certificate that signs itself, its key and its thumbprint", () => {
  const { key, cert, thumbprint } = selfSigned("a bank");

  const certificate = new X509Certificate(cert);
  expect(certificate.subject).toBe("CN=a bank");
  expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(Buffer.from(thumbprint, "base64url").toString("hex")).toBe(
    certificate.fingerprint256.replaceAll(":", "").toLowerCase(),
  );
});
