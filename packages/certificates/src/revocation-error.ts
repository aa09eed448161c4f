import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";
import type { RevocationSource } from "./revocation-source.js";

/** Every way in which a certificate's state cannot be told. */
export type RevocationErrorCode =
  /** `issuer` did not sign `certificate`. */
  | "revocation_wrong_issuer"
  /** The certificate names no address of the kind that was asked for. */
  | "revocation_no_address"
  /** Nobody gave an answer that may be believed; `failures` has one for each address. */
  | "revocation_no_answer"
  /** The address in the certificate is not http or https, or its host is not allowed. Nothing was sent. */
  | "revocation_host_not_allowed"
  /** No answer that may be used; the cause is a `TransportError`. */
  | "revocation_transport"
  /** An HTTP status other than 200. */
  | "revocation_http_status"
  /** Not an OCSP response, or not a revocation list. */
  | "revocation_unreadable"
  /** The OCSP responder refused the question: it is busy, does not know the issuer, wants it signed. */
  | "revocation_refused"
  /** Somebody signed the answer who may not speak for the issuer, or named another. */
  | "revocation_wrong_signer"
  /** The signature of the answer does not hold. */
  | "revocation_signature_invalid"
  /** An algorithm of the answer's signature that is not allowed here: SHA-1 among them. */
  | "revocation_algorithm"
  /** The answer is about another certificate. */
  | "revocation_other_certificate"
  /** The answer repeats another nonce than was sent, or none where one is required. */
  | "revocation_nonce"
  /** The answer is from the future: one of the two clocks is wrong. */
  | "revocation_not_yet_valid"
  /** The answer is too old: its time for the next one has passed. */
  | "revocation_out_of_date"
  /** A revocation list that does not tell all about this certificate: delta, indirect, or for some reasons only. */
  | "revocation_partial_list"
  /** An extension marked critical that is not known here. */
  | "revocation_critical_extension";

/** What a {@link RevocationError} is made with, besides its message. */
export interface RevocationErrorOptions extends OpenBankingErrorOptions {
  readonly code: RevocationErrorCode;
  /** Who was asked. */
  readonly source?: RevocationSource | undefined;
  /** What happened at each address, in the order in which they were asked. */
  readonly failures?: readonly RevocationError[] | undefined;
}

/**
 * Nobody could tell whether the certificate is revoked, or what was told may not be believed.
 *
 * It is never the answer "good": who treats it so accepts revoked certificates whenever the network fails.
 *
 * @example
 * ```ts
 * import { RevocationError } from "@zopa-openbanking/certificates";
 *
 * function reasons(problem: unknown): readonly string[] {
 *   return RevocationError.is(problem) ? problem.failures.map(({ code }) => code) : [];
 * }
 * ```
 */
export class RevocationError extends OpenBankingError {
  readonly code: RevocationErrorCode;
  /** Who was asked; undefined when nobody was, or several were. */
  readonly source: RevocationSource | undefined;
  /** What happened at each address. Empty but for `revocation_no_answer`. */
  readonly failures: readonly RevocationError[];

  constructor(message: string, options: RevocationErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.source = options.source;
    this.failures = options.failures ?? [];
  }

  override get name(): "RevocationError" {
    return "RevocationError";
  }

  static override is(value: unknown): value is RevocationError {
    return OpenBankingError.is(value) && value.name === "RevocationError";
  }

  override toJSON(): Record<string, unknown> {
    const { source, failures } = this;
    return {
      ...super.toJSON(),
      ...(source === undefined ? {} : { source }),
      ...(failures.length === 0 ? {} : { failures: failures.map((failure) => failure.toJSON()) }),
    };
  }
}
