import { mutatedBytes, type Random } from "@zopa-openbanking/testing";
import { CertificateError } from "../certificate-error.js";
import { inspectChain } from "../inspect-chain.js";
import { readKey } from "../internal/read-key.js";
import { readQualifiedStatements } from "../internal/read-qualified-statements.js";
import { claimsOf } from "../internal/statement-claims.js";
import { sameName } from "../same-name.js";
import { subjectNames } from "../subject-names.js";
import { bytesOf, chainOf, derOf } from "./pki.js";

const certificates = [
  Buffer.from(chainOf("obwac")),
  derOf(chainOf("obwac-all_roles")),
  derOf(chainOf("odd-name")),
  derOf(chainOf("obseal-ec")),
];
const statements = derOf(
  "MFswEwYGBACORgEGMAkGBwQAjkYBBgMwRAYGBACBmCcCMDowEzARBgcEAIGYJwEDDAZQU1BfQUkMG0ZpbmFuY2lhbCBDb25kdWN0IEF1dGhvcml0eQwGR0ItRkNB",
);
const names = subjectNames(chainOf("odd-name")).map(({ text }) => Buffer.from(text));
const keys = [bytesOf("ec.key"), bytesOf("transport-encrypted.key")];
const claims = Buffer.from('{"org_id":"0015800000THROWAAX","software_roles":["AISP"]}');

/** Every parser of this package, and what it is fed with. */
export const parsers: Readonly<Record<string, (random: Random) => unknown>> = {
  certificates: (random) => inspectChain(oneOf(certificates, random)),
  "qualified statements": (random) =>
    readQualifiedStatements(new Uint8Array(mutatedBytes(statements, random)).buffer),
  names: (random) => {
    const text = oneOf(names, random).toString();
    return sameName(text, text);
  },
  keys: (random) => readKey(oneOf(keys, random), undefined),
  "software statements": (random) =>
    claimsOf(
      mutatedBytes(
        Buffer.from(`e30.${mutatedBytes(claims, random).toString("base64url")}.e30`),
        random,
      ).toString(),
    ),
};

/** What a parser may throw: an error of its own on one line. */
export function isCoded(problem: unknown): boolean {
  return CertificateError.is(problem) && !problem.message.includes("\n");
}

function oneOf(inputs: readonly Buffer[], random: Random): Buffer {
  return mutatedBytes(inputs[random(inputs.length)] ?? Buffer.alloc(0), random);
}
