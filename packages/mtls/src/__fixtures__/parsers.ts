import { mutatedBytes, type Random } from "@zopa-openbanking/testing";
import { IdentityError } from "../identity-error.js";
import { originSet } from "../internal/allowed-origins.js";
import { loadIdentity } from "../internal/load-identity.js";
import { readCertificates } from "../internal/read-certificates.js";
import { readPrivateKey } from "../internal/read-private-key.js";
import { bytesOf, now, passphrase, textOf } from "./pki.js";

/** Every parser of this package, and what it is fed with. */
export const parsers: Readonly<Record<string, (random: Random) => unknown>> = {
  certificates: (random) => readCertificates(mutatedBytes(bytesOf("a.pem"), random), "ca"),
  "private keys": (random) => readPrivateKey(mutatedBytes(bytesOf("a.key"), random), undefined),
  "EC keys": (random) => readPrivateKey(mutatedBytes(bytesOf("ec.key"), random), undefined),
  "identities in PEM": (random) =>
    loadIdentity({ cert: damagedInside(random), key: textOf("ec.key") }, {}, now),
  "identities in PFX": (random) =>
    loadIdentity({ pfx: mutatedBytes(bytesOf("quick.pfx"), random), passphrase }, {}, now),
  origins: (random) =>
    originSet(
      [mutatedBytes(Buffer.from("https://rs1.bank.example:8443"), random).toString()],
      "allowedOrigins",
    ),
};

/** What a parser may throw: an error of its own on one line. */
export function isCoded(problem: unknown): boolean {
  return IdentityError.is(problem) && !problem.message.includes("\n");
}

/** PEM that is whole, around DER that is not. */
function damagedInside(random: Random): string {
  const der = Buffer.from(textOf("ec.pem").replaceAll(/-----.*-----/g, ""), "base64");
  const base64 = mutatedBytes(der, random).toString("base64");
  return `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`;
}
