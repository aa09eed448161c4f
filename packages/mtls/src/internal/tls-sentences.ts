import type { TlsErrorCode } from "../tls-error.js";
import type { TransportCertificate } from "../transport.js";
import { dayOf } from "./check-leaf.js";

/** What the sentence of an error depends on. */
export interface Circumstances {
  readonly host: string;
  readonly certificate: TransportCertificate;
  /** Seconds since the epoch. */
  readonly now: number;
}

/** Says what failed, and what to do. */
export function sentenceFor(code: TlsErrorCode, circumstances: Circumstances): string {
  return sentences[code](circumstances);
}

const never = "Never turn the check off: then anybody could be the bank.";

const sentences: Readonly<Record<TlsErrorCode, (circumstances: Circumstances) => string>> = {
  client_cert_required: ({ host }: Circumstances): string =>
    `${host} received no certificate from us, though we have one: its list of signature algorithms does not fit our key. ` +
    "Ask the bank which keys it takes.",
  client_cert_expired: ({ host, certificate: { notAfter }, now }: Circumstances): string =>
    now > notAfter
      ? `${host} refused our certificate: it expired on ${day(notAfter)}. Get a new one from the Directory and \`rotate\` to it.`
      : `${host} refused our certificate as expired, though it is valid until ${day(notAfter)}. ` +
        "Check this machine's clock, and whether an issuing certificate in the chain has expired.",
  client_cert_revoked: ({ host }: Circumstances): string =>
    `${host} refused our certificate: it was revoked. Look in the Directory who revoked it and why, get a new one with a new ` +
    "key, and `rotate` to it.",
  client_cert_untrusted: ({ host, certificate: { issuer, chainLength } }: Circumstances): string =>
    `${host} does not know who issued our certificate (${commonName(issuer)}; ${sent(chainLength)}). ` +
    "Put the issuing certificate behind it in `cert`, and check that certificate and host belong to the same environment.",
  client_cert_wrong_purpose: ({ host }: Circumstances): string =>
    `${host} refused our certificate as one that is not for TLS clients. Use the OBWAC, the QWAC or the transport certificate, ` +
    "not a seal.",
  client_cert_rejected: ({ host }: Circumstances): string =>
    `${host} refused our certificate and does not say why. Check that it is the one registered there, not revoked, and sent with ` +
    "its issuer; then ask the bank.",
  cipher_mismatch: ({ host }: Circumstances): string =>
    `${host} found nothing in what we offered: no cipher suite in common, or, on TLS 1.2, a certificate of ours that it does ` +
    "not take. Compare `ciphers` with what the bank documents, then the certificate.",
  tls_version: ({ host }: Circumstances): string =>
    `${host} speaks no version of TLS that we may use. FAPI 1.0 asks for 1.2 or later (Baseline §7.1): check the host, then ask the bank.`,
  not_tls: ({ host }: Circumstances): string =>
    `${host} does not speak TLS on this port: it may be plain HTTP, or a proxy. Check host and port.`,
  server_ca_untrusted: ({ host }: Circumstances): string =>
    `${host} shows a certificate of an authority that is not trusted here. If it is the Open Banking root, or your sandbox's, ` +
    `add that root to \`ca\`. ${never}`,
  server_chain_incomplete: ({ host }: Circumstances): string =>
    `${host} does not send the certificate of its issuer. Add that issuing certificate and its root to \`ca\`, and tell the bank. ${never}`,
  server_self_signed: ({ host }: Circumstances): string =>
    `${host} shows a certificate that it signed itself. Check the host; if it is a server of your own, add its certificate to ` +
    `\`ca\`. ${never}`,
  server_cert_expired: ({ host }: Circumstances): string =>
    `${host} shows a certificate that has expired. Check this machine's clock, then tell the bank. ${never}`,
  server_cert_not_yet_valid: ({ host }: Circumstances): string =>
    `${host} shows a certificate that is not valid yet: most often this machine's clock is behind. Check it. ${never}`,
  server_hostname_mismatch: ({ host }: Circumstances): string =>
    `${host} shows a certificate for another host. Check the address against the bank's metadata. ${never}`,
  server_cert_invalid: ({ host }: Circumstances): string =>
    `${host} shows a certificate that does not hold, for the reason that the cause gives. Tell the bank. ${never}`,
  tls_failed: ({ host }: Circumstances): string =>
    `${host} and this machine could not agree on TLS: no request was accepted. The cause says which check failed.`,
};

function day(seconds: number): string {
  return dayOf(new Date(seconds * 1000));
}

function commonName(name: string): string {
  return /(?:^|, )CN=(.*)$/.exec(name)?.[1] ?? "an authority without a name";
}

function sent(chainLength: number | undefined): string {
  return chainLength === undefined
    ? "what the PFX holds was sent"
    : chainLength === 1
      ? "our certificate alone was sent"
      : `${chainLength} certificates were sent`;
}
