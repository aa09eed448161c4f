import type { KeyObject } from "node:crypto";
import type { CsrInput, CsrKeyOptions } from "./csr-input.js";
import { checkCsrInput } from "./internal/csr/check-csr-input.js";
import { checkRequest } from "./internal/csr/check-request.js";
import { csrKey } from "./internal/csr/csr-key.js";
import { requestShape } from "./internal/csr/request-shape.js";
import { writeRequest } from "./internal/csr/write-request.js";

/** A finished certificate request, and its key. */
export interface CsrResult {
  /** The request in PEM: what is uploaded to the Directory. */
  readonly csr: string;
  /** The private key. Neither `util.inspect` nor JSON shows it; `writeKeyFile` keeps it. */
  readonly privateKey: KeyObject;
}

/**
 * Makes the request for a certificate in the form that the Open Banking Directory takes, with a new RSA key of 2048 bits
 * or with the one that is given.
 *
 * OBWAC and OBSeal name the organisation (country, legal name, identifier, Directory id, in this order) and carry the
 * key usages and the PSD2 roles; the kinds before eIDAS name the software statement and carry nothing. The finished
 * request is read again and compared before it is returned. The Directory writes the certificate's extensions by its own
 * rules, so never take for granted that the certificate says what the request said: `inspect` it.
 *
 * @param input - what the request says.
 * @param options - a key that exists already.
 * @throws {CsrError} `csr_value` for a value that the Directory would refuse; `csr_key_unreadable`,
 * `csr_key_encrypted` or `csr_key_unsuitable` for a key that it would not take.
 * @throws {TypeError} when `kind`, a role or the type of a value is none that there is.
 * @see {@link https://www.rfc-editor.org/rfc/rfc2986 | RFC 2986}
 * @see {@link https://www.etsi.org/deliver/etsi_ts/119400_119499/119495/ | ETSI TS 119 495 §5}
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { createCsr, writeKeyFile } from "@zopa-openbanking/certificates";
 *
 * const { csr, privateKey } = await createCsr({
 *   kind: "obwac",
 *   organisationName: "Example Money Ltd",
 *   organisationIdentifier: "PSDGB-FCA-123456",
 *   organisationId: "0015800000EXAMPAA5",
 *   roles: ["PSP_AI"],
 * });
 * await writeKeyFile("obwac.key", privateKey);
 * await writeFile("obwac.csr", csr);
 * ```
 */
export async function createCsr(input: CsrInput, options: CsrKeyOptions = {}): Promise<CsrResult> {
  checkCsrInput(input);
  const privateKey = await csrKey(options);
  const shape = requestShape(input);
  const csr = writeRequest(shape, privateKey);
  checkRequest(csr, shape, privateKey);
  return { csr, privateKey };
}
