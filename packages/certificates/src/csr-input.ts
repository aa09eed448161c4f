import type { KeyObject } from "node:crypto";
import type { CompetentAuthority, Psd2Role } from "./certificate-facts.js";

/** A request for the certificate of an organisation: OBWAC for the wire, OBSeal for signatures. */
export interface OrganisationCsrInput {
  readonly kind: "obwac" | "obseal";
  /** The legal name as the Directory has it, at most 64 characters. */
  readonly organisationName: string;
  /** The attribute 2.5.4.97: `PSDGB-FCA-` and the firm reference number. The Directory shows it. */
  readonly organisationIdentifier: string;
  /** The organisation's id in the Directory, 18 letters and digits. It becomes the common name. */
  readonly organisationId: string;
  /** The roles that the authority has granted, and no others: `["PSP_AI"]` for account information. */
  readonly roles: readonly Psd2Role[];
  /** Who granted them. The Financial Conduct Authority, `GB-FCA`, when left out. */
  readonly competentAuthority?: CompetentAuthority | undefined;
  /** Where the organisation is registered, as ISO 3166 has it. `GB` when left out. */
  readonly country?: string | undefined;
}

/** A request for a certificate of the kind before eIDAS, made for one software statement. */
export interface SoftwareCsrInput {
  readonly kind: "legacy_transport" | "legacy_signing";
  /** The organisation's id in the Directory, 18 letters and digits. */
  readonly organisationId: string;
  /** The software statement's id, 22 letters and digits. It becomes the common name. */
  readonly softwareId: string;
}

/**
 * What a certificate request says.
 *
 * @example
 * ```ts
 * import type { CsrInput } from "@zopa-openbanking/certificates";
 *
 * const transport: CsrInput = {
 *   kind: "obwac",
 *   organisationName: "Example Money Ltd",
 *   organisationIdentifier: "PSDGB-FCA-123456",
 *   organisationId: "0015800000EXAMPAA5",
 *   roles: ["PSP_AI"],
 * };
 * ```
 */
export type CsrInput = OrganisationCsrInput | SoftwareCsrInput;

/** A key that exists already. */
export interface CsrKeyOptions {
  /** The private key: RSA with 2048 bits, in PEM or as a `KeyObject`. A new one is made when left out. */
  readonly key?: string | Uint8Array | KeyObject | undefined;
  /** Opens an encrypted key. */
  readonly passphrase?: string | undefined;
}
