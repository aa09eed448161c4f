import type { KeyObject } from "node:crypto";
import type { CertificateInput } from "./certificate-input.js";

/** A certificate, with what belongs to it. */
export interface IdentityToCheck {
  /** The certificate first, then the ones of its issuers. */
  readonly certificate: CertificateInput;
  /** The private key: PEM or a `KeyObject`. Leave it out where it cannot be had, as in a key management service. */
  readonly key?: string | Uint8Array | KeyObject | undefined;
  /** Opens an encrypted key. */
  readonly passphrase?: string | undefined;
  /** The certificate of the other purpose: of the seal when transport is checked, and the reverse. */
  readonly other?: CertificateInput | undefined;
}
