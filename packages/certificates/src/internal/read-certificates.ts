import { CertificateError, type CertificateErrorCode } from "../certificate-error.js";
import type { CertificateInput } from "../certificate-input.js";
import { parseCertificate, type ReadCertificate } from "./parse-certificate.js";
import { cureFor, recogniseText } from "./recognise-input.js";

/**
 * Reads every certificate of the input, in the order in which they stand: at least one.
 *
 * @param label - What the input is called in messages: the subject of a sentence.
 * @throws {CertificateError} when there is none, or one cannot be read.
 * @throws {TypeError} when the input is neither text nor bytes.
 */
export function readCertificates(
  input: CertificateInput,
  label = "The input",
): readonly [ReadCertificate, ...ReadCertificate[]] {
  if (typeof input !== "string" && !(input instanceof Uint8Array)) {
    throw new TypeError(`${label} must be a certificate as text or as bytes.`);
  }
  if (input.length > mostBytes) {
    throw refused("too_large", label);
  }
  if (typeof input !== "string" && input[0] === 0x30 && (input[1] ?? 0) > 0x80) {
    return [parseCertificate(input, { label })];
  }
  const bytes = typeof input === "string" ? Buffer.from(input) : input;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw refused("utf16", label);
  }
  return fromPem(typeof input === "string" ? input : Buffer.from(input).toString("latin1"), label);
}

function fromPem(text: string, label: string): readonly [ReadCertificate, ...ReadCertificate[]] {
  const begun = text.match(begin)?.length ?? 0;
  if (begun === 0 || escapedLineBreak.test(text)) {
    throw refused(recogniseText(text), label);
  }
  if (begun > mostCertificates) {
    throw refused("too_large", label);
  }
  const blocks = text.match(block) ?? [];
  const [first, ...rest] = blocks;
  if (first === undefined || blocks.length !== begun) {
    throw refused("truncated", label);
  }
  const parse = (pem: string, index: number): ReadCertificate =>
    parseCertificate(bytesOf(pem), { label, position: begun === 1 ? undefined : index + 1 });
  return [parse(first, 0), ...rest.map((pem, index) => parse(pem, index + 1))];
}

function bytesOf(pem: string): Uint8Array {
  return Buffer.from(pem.replaceAll(/-----[^-]*-----/g, ""), "base64");
}

function refused(code: CertificateErrorCode, label: string): CertificateError {
  return new CertificateError(`${label} ${cureFor(code)}`, { code });
}

// The authorities of a whole operating system are 150, in a quarter of it.
const mostBytes = 1_048_576;
const mostCertificates = 200;
const begin = /-----BEGIN (?:X509 )?CERTIFICATE-----/g;
const block = /-----BEGIN (?:X509 )?CERTIFICATE-----[^-]*-----END (?:X509 )?CERTIFICATE-----/g;
const escapedLineBreak = /-----(?:\\r)?\\n/;
