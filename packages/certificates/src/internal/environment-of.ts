import type { CertificateEnvironment } from "../certificate-facts.js";
import type { SubjectName } from "../subject-name.js";
import { directoryPolicies, isOfDirectory } from "./is-of-directory.js";
import { issuersOf } from "./issuers-of.js";
import type { ReadCertificate } from "./parse-certificate.js";
import { valueIn } from "./value-in.js";

/** Tells where a certificate belongs, by the names and policies of the Directory's two sets of authorities. */
export function environmentOf(
  certificate: ReadCertificate,
  bundle: readonly ReadCertificate[],
): CertificateEnvironment {
  const chain = [certificate, ...issuersOf(certificate, bundle)];
  const names = chain.flatMap(({ subject, issuer }) => [subject, issuer]);
  if (names.some(isThrowaway)) {
    return "throwaway";
  }
  if (!isOfDirectory(certificate)) {
    return "unknown";
  }
  const { policies } = certificate.extensions;
  if (policies.includes(`${directoryPolicies}.100`) || commonNameOf(certificate).includes("Pre-Production")) {
    return "sandbox";
  }
  const isProduction =
    policies.includes(`${directoryPolicies}.1`) || productionNames.includes(commonNameOf(certificate));
  return isProduction ? "production" : "unknown";
}

function isThrowaway(name: SubjectName): boolean {
  return valueIn(name, "CN")?.startsWith("THROWAWAY ") === true;
}

function commonNameOf({ issuer }: ReadCertificate): string {
  return valueIn(issuer, "CN") ?? "";
}

const productionNames = ["OpenBanking Issuing CA", "OpenBanking Root CA"];
