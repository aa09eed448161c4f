import { IdentityError } from "../identity-error.js";
import { originSet } from "../internal/allowed-origins.js";
import { loadIdentity } from "../internal/load-identity.js";
import { readCertificates } from "../internal/read-certificates.js";
import { readPrivateKey } from "../internal/read-private-key.js";
import { mutated, randomOf } from "./mutate.js";
import { bytesOf, now, passphrase, textOf } from "./pki.js";

/** Every parser of this package, and what it is fed with. */
export const parsers: Readonly<Record<string, (random: () => number) => unknown>> = {
  certificates: (random) => readCertificates(mutated(bytesOf("a.pem"), random), "ca"),
  "private keys": (random) => readPrivateKey(mutated(bytesOf("a.key"), random), undefined),
  "EC keys": (random) => readPrivateKey(mutated(bytesOf("ec.key"), random), undefined),
  "identities in PEM": (random) =>
    loadIdentity({ cert: damagedInside(random), key: textOf("ec.key") }, {}, now),
  "identities in PFX": (random) =>
    loadIdentity({ pfx: mutated(bytesOf("quick.pfx"), random), passphrase }, {}, now),
  origins: (random) =>
    originSet([mutated(Buffer.from("https://rs1.bank.example:8443"), random).toString()], "allowedOrigins"),
};

/** Feeds one parser with mutated inputs, and gives the first outcome that is neither a result nor a coded error. */
export function firstSurprise(name: string, count: number): unknown {
  const random = randomOf(count);
  const parse = parsers[name];
  // Nobody reads these stacks, and they are most of the work.
  Error.stackTraceLimit = 0;
  for (let round = 0; round < count; round += 1) {
    try {
      parse?.(random);
    } catch (problem) {
      const isCoded = IdentityError.is(problem) || (name === "origins" && problem instanceof TypeError);
      if (!isCoded || (problem as Error).message.includes("\n")) {
        return problem;
      }
    }
  }
  return undefined;
}

/** PEM that is whole, around DER that is not. */
function damagedInside(random: () => number): string {
  const der = Buffer.from(textOf("ec.pem").replaceAll(/-----.*-----/g, ""), "base64");
  const base64 = mutated(der, random).toString("base64");
  return `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`;
}
