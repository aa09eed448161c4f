import { createHash, type KeyObject, type X509Certificate } from "node:crypto";
import { createSecureContext, type SecureContext } from "node:tls";
import { OpenBankingError } from "@zopa-openbanking/core";
import { IdentityError, type IdentityPart } from "../identity-error.js";
import type { IdentityInput, PemIdentity, PfxIdentity } from "../identity-input.js";
import type { TransportCertificate } from "../transport.js";
import { certificateIn } from "./certificate-in.js";
import { checkKey, checkLeaf } from "./check-leaf.js";
import { orderChain } from "./order-chain.js";
import { readCertificates } from "./read-certificates.js";
import { readPfx } from "./read-pfx.js";
import { readPrivateKey } from "./read-private-key.js";
import type { TrustOptions } from "./trust-options.js";

/** Everything that a connection needs of an identity. The key is inside the context, where nothing shows it. */
export interface LoadedIdentity {
  readonly certificate: TransportCertificate;
  readonly secureContext: SecureContext;
}

/** Reads and checks an identity: what is returned can be used, as far as this machine can tell. */
export function loadIdentity(input: IdentityInput, trust: TrustOptions, now: number): LoadedIdentity {
  const part = input.pfx === undefined ? "cert" : "pfx";
  try {
    return input.pfx === undefined ? fromPem(input, trust, now) : fromPfx(input, trust, now);
  } catch (failure) {
    throw OpenBankingError.is(failure) ? failure : refused(part, failure);
  }
}

function fromPem({ cert, key, passphrase }: PemIdentity, trust: TrustOptions, now: number): LoadedIdentity {
  refuseMissing(cert, key);
  const privateKey = readPrivateKey(key, passphrase);
  const certificates = readCertificates(cert, "cert");
  const leaf = leafFor(privateKey, certificates);
  checkKey(privateKey, "key");
  checkLeaf(leaf, now, "cert");
  const { chain, leftOut } = orderChain(leaf, certificates);
  const secureContext = createSecureContext({
    ...trust,
    cert: chain.map((each) => each.toString()).join(""),
    key: privateKey.export({ type: "pkcs8", format: "pem" }),
  });
  return {
    certificate: describe(leaf, chain.length, leftOut.map(subjectOf)),
    secureContext,
  };
}

function fromPfx({ pfx, passphrase }: PfxIdentity, trust: TrustOptions, now: number): LoadedIdentity {
  const secureContext = readPfx(pfx, passphrase, trust);
  const leaf = certificateIn(secureContext);
  checkKey(leaf.publicKey, "pfx");
  checkLeaf(leaf, now, "pfx");
  return { certificate: describe(leaf, undefined, []), secureContext };
}

function refuseMissing(cert: unknown, key: unknown): void {
  if (cert === undefined || cert === null || (Array.isArray(cert) && cert.length === 0)) {
    throw new IdentityError("`cert` is missing: give the transport certificate in PEM, or a `pfx`.", {
      code: "cert_missing",
      part: "cert",
    });
  }
  if (key === undefined || key === null) {
    throw new IdentityError(
      "`key` is missing: without it Node sends no certificate at all, and does not say so. Give the private key in PEM.",
      { code: "key_missing", part: "key" },
    );
  }
}

/** Where a renewed certificate of the same key stands beside the old one, the one that lasts longest. */
function leafFor(key: KeyObject, certificates: readonly X509Certificate[]): X509Certificate {
  const [leaf] = certificates
    .filter((certificate) => certificate.checkPrivateKey(key))
    .sort((a, b) => b.validToDate.getTime() - a.validToDate.getTime());
  if (leaf === undefined) {
    const which =
      certificates.length === 1
        ? "the certificate in `cert`"
        : `any of the ${certificates.length} certificates in \`cert\``;
    throw new IdentityError(
      `\`key\` does not belong to ${which}. Look for the pair that was made together: a transport certificate and a seal have different keys.`,
      { code: "key_mismatch", part: "key" },
    );
  }
  return leaf;
}

function describe(
  leaf: X509Certificate,
  chainLength: number | undefined,
  leftOut: readonly string[],
): TransportCertificate {
  return Object.freeze({
    subject: subjectOf(leaf),
    issuer: oneLine(leaf.issuer),
    notBefore: leaf.validFromDate.getTime() / 1000,
    notAfter: leaf.validToDate.getTime() / 1000,
    x5tS256: createHash("sha256").update(leaf.raw).digest("base64url"),
    chainLength,
    leftOut: Object.freeze(leftOut),
  });
}

function subjectOf(certificate: X509Certificate): string {
  return oneLine(certificate.subject);
}

function oneLine(name: string | undefined): string {
  return (name ?? "").replaceAll("\n", ", ");
}

function refused(part: IdentityPart, cause: unknown): IdentityError {
  return new IdentityError(
    "OpenSSL refuses this certificate or key, for the reason that the cause gives. Try both with the `openssl` command.",
    { code: "identity_refused", part, cause },
  );
}
