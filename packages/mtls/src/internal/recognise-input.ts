import type { FoundInstead } from "../identity-error.js";

/** Says what somebody gave in place of PEM, from the mistakes that people make. */
export function recogniseInput(input: string | Uint8Array): FoundInstead {
  if (typeof input !== "string") {
    return recogniseBytes(input);
  }
  const text = input.trim();
  return recognisers.find(([pattern]) => pattern.test(text))?.[1] ?? "something_else";
}

/** How the mistake is mended: the end of a sentence that begins with what was expected. */
export function cureFor(found: FoundInstead): string {
  return cures[found];
}

function recogniseBytes(bytes: Uint8Array): FoundInstead {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return "utf16";
  }
  // An ASN.1 sequence whose length takes more than one byte: too long to be text that begins with "0".
  if (first === 0x30 && second !== undefined && second >= 0x80) {
    return "der";
  }
  return recogniseInput(Buffer.from(bytes).toString("latin1"));
}

const recognisers: readonly (readonly [RegExp, FoundInstead])[] = [
  [/^$/, "empty"],
  [/-----(?:\\r)?\\n/, "escaped_line_breaks"],
  [/-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----/, "certificate_request"],
  [/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/, "private_key"],
  [/-----BEGIN (?:[A-Z0-9]+ )*PUBLIC KEY-----/, "public_key"],
  [/-----BEGIN (?:PKCS7|CMS)-----/, "pkcs7"],
  [/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----/, "certificate"],
  [/^\{[\s\S]*"kty"/, "jwk"],
  [/^(?:~|\.{0,2}[\\/]|[A-Za-z]:\\|file:)[^\n]{1,4000}$/, "path"],
  [/^[^\n]{1,4000}\.(?:pem|crt|cer|key|der|p12|pfx|txt|p7b|csr)$/i, "path"],
  [/^[A-Za-z0-9+/=_\s-]{64,}$/, "base64"],
];

const cures: Readonly<Record<FoundInstead, string>> = {
  empty: "is empty: check that the file or the secret holds what you think it does.",
  der: "is binary (DER): convert it, `openssl x509 -inform DER` for a certificate or `openssl pkey -inform DER` for a key.",
  utf16: "is text in UTF-16, as some Windows tools write it: save it as UTF-8.",
  path: "is the path of a file: read the file and give its content.",
  escaped_line_breaks:
    "has its line breaks written as backslash and n, as environment files do: replace them, `text.replaceAll('\\\\n', '\\n')`.",
  base64:
    "is base64 without the PEM lines around it: decode it first if it is a secret of your platform, or add the lines.",
  certificate: "is a certificate.",
  certificate_request:
    "is a certificate signing request: send it to the Directory, and give the certificate that comes back.",
  private_key: "is a private key.",
  public_key: "is a public key.",
  pkcs7: "is PKCS#7: take the certificates out with `openssl pkcs7 -print_certs`.",
  jwk: "is a JSON Web Key: export it as PEM (`crypto.createPrivateKey({ key, format: 'jwk' })`).",
  something_else: "is none of the things that are usually given here.",
};
