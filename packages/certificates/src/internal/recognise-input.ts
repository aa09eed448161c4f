import type { CertificateErrorCode } from "../certificate-error.js";

/** Says what somebody gave in place of a certificate, from the mistakes that people make. */
export function recogniseText(input: string): CertificateErrorCode {
  const text = input.trim();
  return recognisers.find(([pattern]) => pattern.test(text))?.[1] ?? "not_a_certificate";
}

/** What was found, and how the mistake is mended: the rest of a sentence that begins with "The input". */
export function cureFor(found: CertificateErrorCode): string {
  return cures[found];
}

const recognisers: readonly (readonly [RegExp, CertificateErrorCode])[] = [
  [/^$/, "empty"],
  [/-----(?:\\r)?\\n/, "escaped_line_breaks"],
  [/-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----/, "certificate_request"],
  [/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/, "private_key"],
  [/-----BEGIN (?:[A-Z0-9]+ )*PUBLIC KEY-----/, "public_key"],
  [/-----BEGIN (?:PKCS7|CMS)-----/, "pkcs7"],
  [/^\{[\s\S]*"(?:kty|keys)"/, "jwk"],
  [/^(?:~|\.{0,2}[\\/]|[A-Za-z]:\\|file:)[^\n]{1,4000}$/, "path"],
  [/^[^\n]{1,4000}\.(?:pem|crt|cer|key|der|p12|pfx|txt|p7b|csr)$/i, "path"],
  [/^[A-Za-z0-9+/=_\s-]{64,}$/, "base64"],
];

const cures: Readonly<Record<CertificateErrorCode, string>> = {
  empty: "is empty: check that the file or the secret holds what you think it does.",
  private_key:
    "is a private key, which is not needed here. Give the certificate; the key is the `key` of `check`.",
  public_key: "is a public key: give the certificate that it came from.",
  certificate_request:
    "is a certificate signing request: send it to the Directory, and give the certificate that comes back.",
  pkcs7: "is PKCS#7: take the certificates out with `openssl pkcs7 -print_certs`.",
  pfx: "is a PKCS#12 file: take the certificates out with `openssl pkcs12 -nokeys -in FILE`.",
  jwk: "is a JSON Web Key: its certificate, if it has one, is the base64 under `x5c`.",
  path: "is the path of a file: read the file and give its content.",
  escaped_line_breaks:
    "has its line breaks written as backslash and n, as environment files do: replace them, `text.replaceAll('\\\\n', '\\n')`.",
  base64:
    "is base64 without the PEM lines around it: decode it and give the bytes, `Buffer.from(text, 'base64')`.",
  utf16: "is text in UTF-16, as some Windows tools write it: save it as UTF-8.",
  several_der:
    "is a certificate in DER with more bytes behind it: DER holds one. Put several into one text as PEM.",
  truncated: "is cut short. Copy it again, whole: from the first dash of PEM to the last.",
  damaged: "is damaged. Copy it again from where it was issued.",
  unreadable_extension: "has an extension that cannot be read. Ask its issuer for another.",
  too_large: "is too large for certificates. Check which file it is.",
  not_a_certificate: "is neither a certificate in PEM nor one in DER.",
};
