import type { CheckedIdentity, Rule } from "../checked-identity.js";
import { error } from "../finding.js";

/** Its usages allow the purpose (RFC 5280 §4.2.1.3, §4.2.1.12). A certificate without them is not limited. */
export const usageRules: Rule = ({ facts, options }: CheckedIdentity) => {
  const { keyUsages, extendedKeyUsages } = facts;
  const allows = (usages: readonly string[], ...wanted: readonly string[]): boolean =>
    usages.length === 0 || wanted.some((usage) => usages.includes(usage));
  const isTransport = options.purpose === "transport";
  const signs = isTransport ? ["digitalSignature"] : ["digitalSignature", "nonRepudiation"];

  return [
    ...(isTransport && !allows(extendedKeyUsages, "clientAuth", "anyExtendedKeyUsage") ? [noClientAuth] : []),
    ...(allows(keyUsages, ...signs) ? [] : [noSignature]),
  ];
};

const noClientAuth = error(
  "no_client_auth",
  "Its extended key usage leaves out clientAuth: TLS servers refuse it from a client.",
  "Have it issued anew as a client's certificate; the Directory sets the usage by itself for an OBWAC.",
);
const noSignature = error(
  "no_digital_signature",
  "Its key usage leaves out digitalSignature: the key may not sign, and both TLS and request objects need that.",
  "Have it issued anew with the key usage of its kind.",
);
