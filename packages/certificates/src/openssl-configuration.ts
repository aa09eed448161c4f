import type { CsrInput } from "./csr-input.js";
import { checkCsrInput } from "./internal/csr/check-csr-input.js";
import { requestShape, type ShapeExtensions } from "./internal/csr/request-shape.js";

/**
 * Writes the configuration with which `openssl req -new -config` makes the same request as `createCsr`, for a team whose
 * keys live elsewhere: in a hardware module or on a machine of their own.
 *
 * OpenSSL 1.1.1 is the oldest that knows the attribute `organizationIdentifier`.
 *
 * @param input - what the request says.
 * @throws {CsrError} `csr_value` for a value that the Directory would refuse.
 * @throws {TypeError} when `kind`, a role or the type of a value is none that there is.
 * @see {@link https://docs.openssl.org/3.0/man1/openssl-req/#configuration-file-format | openssl-req, configuration file}
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { opensslConfiguration } from "@zopa-openbanking/certificates";
 *
 * const configuration = opensslConfiguration({
 *   kind: "obseal",
 *   organisationName: "Example Money Ltd",
 *   organisationIdentifier: "PSDGB-FCA-123456",
 *   organisationId: "0015800000EXAMPAA5",
 *   roles: ["PSP_AI"],
 * });
 * await writeFile("obseal.cnf", configuration);
 * // openssl req -new -config obseal.cnf -newkey rsa:2048 -keyout obseal.key -out obseal.csr
 * ```
 */
export function opensslConfiguration(input: CsrInput): string {
  checkCsrInput(input);
  const { subject, extensions } = requestShape(input);
  return [
    "[ req ]",
    "default_bits = 2048",
    "default_md = sha256",
    "prompt = no",
    "utf8 = yes",
    "string_mask = utf8only",
    "distinguished_name = subject",
    ...(extensions === undefined ? [] : ["req_extensions = extensions"]),
    "",
    "[ subject ]",
    ...subject.map(({ name, value }) => `${name} = ${escaped(value)}`),
    "",
    ...(extensions === undefined ? [] : ["[ extensions ]", ...linesOf(extensions), ""]),
  ].join("\n");
}

function linesOf({ nonRepudiation, forTls, statements }: ShapeExtensions): string[] {
  return [
    `keyUsage = critical, digitalSignature${nonRepudiation ? ", nonRepudiation" : ""}`,
    ...(forTls ? ["extendedKeyUsage = clientAuth, serverAuth"] : []),
    "subjectKeyIdentifier = hash",
    // qcStatements: QcType and the PSD2 statement. OpenSSL 1.1.1 does not know its name everywhere.
    `1.3.6.1.5.5.7.1.3 = DER:${Buffer.from(statements).toString("hex")}`,
  ];
}

/** OpenSSL reads a name of its own after `$`, a comment after `#`, and takes quotes and backslashes away. */
function escaped(value: string): string {
  return value.replaceAll(/[\\$#"'`;]/g, "\\$&");
}
