import { type CallOptions, type Clock, type Fetch, systemClock } from "@zopa-openbanking/core";
import type { CertificateInput } from "./certificate-input.js";
import type { Inquiry } from "./internal/revocation/ask.js";
import { askInTurn } from "./internal/revocation/ask-in-turn.js";
import { certificateAndIssuer } from "./internal/revocation/certificate-and-issuer.js";
import { sentNonce } from "./internal/revocation/sent-nonce.js";
import { sourcesOf } from "./internal/revocation/sources-of.js";
import { wholeNumber } from "./internal/revocation/whole-number.js";
import type { RevocationResult } from "./revocation-result.js";
import type { RevocationMethod } from "./revocation-source.js";

/** What revocation checks have in common: made once. */
export interface RevocationContext {
  /** A plain one, `globalThis.fetch` for one: no client certificate has a place here, and addresses are http. */
  readonly fetch: Fetch;
  /** This machine's clock when left out. */
  readonly clock?: Clock | undefined;
  /**
   * The hosts that may be asked, with a port where it is not the usual one. The Directory's own, `ob.trustis.com`, when
   * left out: the addresses stand in the certificate, and whoever made it chose them.
   */
  readonly allowedHosts?: readonly string[] | undefined;
  /** How long one address may take, in milliseconds. 10,000 when left out. */
  readonly timeoutMs?: number | undefined;
  /** The most bytes of one answer. 4 MiB when left out. */
  readonly limitBytes?: number | undefined;
  /** Makes the nonce of a question: 32 random bytes when left out. */
  readonly createNonce?: (() => Uint8Array) | undefined;
}

/** Which certificate, and how to ask. */
export interface RevocationInput {
  /** The certificate; of several, the first. */
  readonly certificate: CertificateInput;
  /** The certificate of the authority that signed it. */
  readonly issuer: CertificateInput;
  /** How to ask, in this order. OCSP, then the list, when left out. */
  readonly methods?: readonly RevocationMethod[] | undefined;
  /**
   * Whether an OCSP question carries a nonce, and whether the answer must. `optional` when left out: responders that
   * sign their answers in advance leave it out, and then the answer's own times limit how old it can be.
   */
  readonly nonce?: "none" | "optional" | "required" | undefined;
}

/**
 * Asks whether a certificate is revoked, at the addresses that stand in it. Nothing else in this package uses the network.
 *
 * The first address that knows the certificate settles it; what went wrong before is in `failures`. An answer counts
 * only when the issuer, or a responder that the issuer certified for it, signed it, when it is about this certificate
 * and when it is of now. No answer is an error and never "good".
 *
 * @param context - what to ask with.
 * @param input - which certificate, and how to ask.
 * @param options - the caller's signal.
 * @throws {RevocationError} when nobody could tell; `failures` says why, address by address.
 * @throws {CertificateError} when one of the two certificates cannot be read.
 * @throws {TransportError} `transport_aborted` or `transport_timeout` when the caller's signal ended it.
 * @throws {TypeError} when a limit is not a positive number or a method is unknown.
 * @see {@link https://www.rfc-editor.org/rfc/rfc6960#section-3.2 | RFC 6960 §3.2}
 * @see {@link https://www.rfc-editor.org/rfc/rfc5280#section-6.3 | RFC 5280 §6.3}
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { checkRevocation } from "@zopa-openbanking/certificates";
 *
 * const result = await checkRevocation(
 *   { fetch },
 *   { certificate: await readFile("obwac.pem"), issuer: await readFile("issuing-ca.pem") },
 *   { signal: AbortSignal.timeout(20_000) },
 * );
 * if (result.status !== "good") console.error(result.status, result.source.host);
 * ```
 */
export async function checkRevocation(
  context: RevocationContext,
  input: RevocationInput,
  options: CallOptions = {},
): Promise<RevocationResult> {
  const pair = certificateAndIssuer(input.certificate, input.issuer);
  const sources = sourcesOf(pair.certificate.extensions.addresses, input.methods);
  const inquiry: Inquiry = {
    ...pair,
    now: (context.clock ?? systemClock)(),
    nonce: sentNonce(input.nonce, context.createNonce),
    limits: {
      fetch: context.fetch,
      timeoutMs: wholeNumber("timeoutMs", context.timeoutMs ?? 10_000),
      limitBytes: wholeNumber("limitBytes", context.limitBytes ?? 4_194_304),
      signal: options.signal,
    },
  };
  return await askInTurn(sources, inquiry, context.allowedHosts ?? ["ob.trustis.com"]);
}
