import type { KeyObject } from "node:crypto";
import type {
  CertificateInput,
  PublishedKeys,
  SoftwareStatementClaims,
} from "@zopa-openbanking/certificates";
import type { Signer } from "@zopa-openbanking/core";
import type { IdentityInput, TransportSettings } from "@zopa-openbanking/mtls";
import type { Grant } from "@zopa-openbanking/oidc-hybrid";
import type { BankProfile, ClientAuthentication } from "@zopa-openbanking/profiles";

/** What requests are signed with, as it was configured. */
export interface DoctorSigning {
  /** The private key: PEM or a `KeyObject`. */
  readonly key?: string | Uint8Array | KeyObject | undefined;
  readonly passphrase?: string | undefined;
  readonly kid?: string | undefined;
  /** The seal that the key belongs to, where there is one at hand. */
  readonly certificate?: CertificateInput | undefined;
  /** In place of `key`, where the key is in a KMS or HSM. */
  readonly signer?: Signer | undefined;
}

/** How the bank is spoken to, as it was configured. */
export type DoctorTransport = IdentityInput & Omit<TransportSettings, "allowedOrigins" | "clock">;

/**
 * The configuration of one client, as loose as it is written: the point is that some of it is wrong. What is left out is not
 * looked at, and a finding says so.
 */
export interface DoctorConfig {
  /** What the bank's documents say. */
  readonly profile: BankProfile;
  readonly clientId?: string | undefined;
  readonly redirectUri?: string | undefined;
  /** `private_key_jwt` when left out. */
  readonly clientAuthentication?: ClientAuthentication | undefined;
  readonly transport?: DoctorTransport | undefined;
  readonly signing?: DoctorSigning | undefined;
  /** The key set of the software statement, or its address (`software_jwks_endpoint`). */
  readonly jwks?: PublishedKeys | string | undefined;
  /** The software statement, as the JWT or as its claims. Its signature is not verified. */
  readonly softwareStatement?: string | SoftwareStatementClaims | undefined;
  /** Roots that client certificates must lead to. Without them a chain is only checked in itself. */
  readonly roots?: CertificateInput | undefined;
  readonly grant?: Grant | undefined;
  /** The consent to ask for; that of the grant when left out. */
  readonly consentId?: string | undefined;
}
