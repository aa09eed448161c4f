import { zopaProduction } from "@zopa-openbanking/profiles";
import { CertificateError } from "../certificate-error.js";
import { check } from "../check.js";
import { inspect } from "../inspect.js";
import { inspectChain } from "../inspect-chain.js";
import { readQualifiedStatements } from "../internal/read-qualified-statements.js";
import { sameName } from "../same-name.js";
import { subjectNames } from "../subject-names.js";
import { mutated, randomOf } from "./mutate.js";
import { bytesOf, chainOf, derOf, now, textOf } from "./pki.js";

const pem = Buffer.from(chainOf("obwac"));
const der = derOf(chainOf("obwac-all_roles"));
const odd = derOf(chainOf("odd-name"));
const statements = Buffer.from(
  "305b3013060604008e4601063009060704008e4601060330440606040081982702303a301330110607040081982701030c065053505f41490c1b46696e616e6369616c20436f6e6475637420417574686f726974790c0647422d464341",
  "hex",
);
const names = subjectNames(chainOf("odd-name")).map(({ text }) => text);
const options = { profile: zopaProduction, purpose: "transport", now } as const;

/** Every parser of this package, and what it is fed with. */
export const parsers: Readonly<Record<string, (random: () => number) => unknown>> = {
  "certificates in PEM": (random) => inspectChain(mutated(pem, random)),
  "certificates in DER": (random) => inspect(mutated(der, random)),
  "names in certificates": (random) => subjectNames(mutated(odd, random)),
  "qualified statements": (random) => readQualifiedStatements(bytesIn(mutated(statements, random))),
  names: (random) => {
    const text = mutated(Buffer.from(names[Math.floor(random() * names.length)] ?? ""), random).toString();
    return sameName(text, text);
  },
  "identities to check": (random) =>
    check({ certificate: mutated(der, random), key: textOf("transport.key") }, options),
  keys: (random) => check({ certificate: der, key: mutated(bytesOf("transport.key"), random) }, options),
  "software statements": (random) => {
    const payload = mutated(Buffer.from('{"org_id":"0015800000THROWAAX","software_roles":["AISP"]}'), random);
    return check(
      { certificate: der },
      { ...options, softwareStatement: `e30.${payload.toString("base64url")}.e30` },
    );
  },
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
      if (!CertificateError.is(problem) || problem.message.includes("\n")) {
        return problem;
      }
    }
  }
  return undefined;
}

function bytesIn(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}
