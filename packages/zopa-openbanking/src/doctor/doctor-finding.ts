import type { ConsentErrorCode } from "@zopa-openbanking/aisp";
import type { CertificateErrorCode, CertificateFindingCode } from "@zopa-openbanking/certificates";
import type { TransportErrorCode } from "@zopa-openbanking/core";
import type { DiscoveryErrorCode, MetadataFindingCode } from "@zopa-openbanking/discovery";
import type { KeyErrorCode, KeySetErrorCode } from "@zopa-openbanking/jws";
import type { IdentityErrorCode, RequestRefusedErrorCode, TlsErrorCode } from "@zopa-openbanking/mtls";
import type { TokenErrorCode } from "@zopa-openbanking/oidc-hybrid";
import type { DoctorCheck } from "./doctor-check.js";

/** `error`: it cannot work. `warning`: it may fail, or will before long. `skipped`: not looked at; the sentence says why. */
export type DoctorStatus = "ok" | "warning" | "error" | "skipped";

/** What the doctor itself can find; what the packages below find keeps their codes. */
export type DoctorOwnCode =
  | "ok"
  /** What the check is about was not given. */
  | "not_given"
  /** Another check failed, and this one would only repeat it. */
  | "blocked"
  /** This machine's clock and the bank's differ. */
  | "clock_differs"
  /** Transport certificate and seal stand in each other's place. */
  | "certificates_swapped"
  /** The two private keys stand in each other's place. */
  | "keys_swapped"
  /** One certificate was given for both purposes. */
  | "same_certificate"
  /** The key that signs is that of the transport certificate. */
  | "signing_key_is_of_transport"
  /** The key of the transport is that of the seal. */
  | "transport_key_is_of_seal"
  | "kid_missing"
  /** No text that can be a kid. */
  | "kid_unusable"
  /** Not the name that the Directory gives the key. */
  | "kid_not_of_directory"
  /** In the key set it is the name of another key. */
  | "kid_of_other_key"
  | "redirect_uri_unreadable"
  | "redirect_uri_not_https"
  | "redirect_uri_with_fragment"
  /** Not as a browser would write it: it is compared character by character. */
  | "redirect_uri_not_normal"
  /** Not among those of the software statement. */
  | "redirect_uri_not_in_statement"
  | "software_statement_unreadable"
  /** The DNS knows no such host. */
  | "host_not_found"
  /** There is a host, and no connection to it. */
  | "host_unreachable"
  /** The bank answered that it failed. */
  | "bank_failed"
  | "bank_busy"
  /** The bank answered something that is no answer to this. */
  | "bank_answer_unexpected"
  /** The bank takes the assertion with the other audience. */
  | "assertion_audience_wrong"
  /** The bank takes the assertion with the Directory's name of the key. */
  | "kid_not_registered"
  /** The bank takes the other way to authenticate. */
  | "authentication_method_wrong"
  /** The bank does not accept the client, and all that can be told from here is right. */
  | "client_not_recognised"
  /** The token may do less than was asked for. */
  | "scope_narrowed"
  /** The way to authenticate is none that the profile has. */
  | "authentication_not_offered"
  | "grant_of_other_bank"
  | "grant_of_other_client"
  | "grant_ends_soon"
  | "consent_awaits_customer"
  /** Stopped by the customer or the bank. */
  | "consent_stopped"
  /** It will never be usable again. */
  | "consent_over"
  | "consent_waits"
  | "accesses_used_up"
  /** Something went wrong that has no name. */
  | "key_not_found"
  /** Something went wrong that has no name. */
  | "unexpected";

/** Everything that {@link DoctorFinding.code} can be. */
export type DoctorCode =
  | DoctorOwnCode
  | CertificateErrorCode
  | CertificateFindingCode
  | ConsentErrorCode
  | DiscoveryErrorCode
  | IdentityErrorCode
  | KeyErrorCode
  | KeySetErrorCode
  | MetadataFindingCode
  | RequestRefusedErrorCode
  | TlsErrorCode
  | TokenErrorCode
  | TransportErrorCode
  | "response_format";

/** A fact beside a finding. Never a secret. */
export type DoctorDetail = string | number | boolean | null | readonly string[];

/** What one check found. */
export interface DoctorFinding {
  readonly check: DoctorCheck;
  readonly status: DoctorStatus;
  readonly code: DoctorCode;
  /** What is the case, for people. */
  readonly sentence: string;
  /** What to do about it; undefined where there is nothing to do. */
  readonly cure: string | undefined;
  /** Facts for a program: names are stable, what is not known is left out. */
  readonly details: Readonly<Record<string, DoctorDetail>>;
}
