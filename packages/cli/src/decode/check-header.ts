import { doubtful, type Finding, wrong } from "./finding.js";
import type { Token } from "./token.js";

/** What is wrong with the algorithm and the key id of a token. */
export function checkHeader(
  { header }: Token,
  { algorithms, kid }: { readonly algorithms: readonly string[]; readonly kid?: string | undefined },
): readonly Finding[] {
  return [...ofAlgorithm(header["alg"], algorithms), ...ofKeyId(header["kid"], kid)];
}

function ofAlgorithm(alg: unknown, algorithms: readonly string[]): readonly Finding[] {
  const list = algorithms.join(" or ");
  if (typeof alg !== "string") {
    return [wrong("alg_missing", "The header has no `alg`.", `Sign with ${list}.`)];
  }
  if (algorithms.includes(alg)) {
    return [];
  }
  if (alg.toLowerCase() === "none") {
    return [wrong("alg_none", "The token is not signed at all: `alg` is none.", `Sign with ${list}.`)];
  }
  const why =
    alg === "RS256" ? " RS256 is PKCS#1 v1.5, which FAPI does not allow; the same RSA key does." : "";
  return [
    wrong("alg_not_allowed", `\`alg\` is ${alg}, and the bank takes ${list}.`, `Sign with ${list}.${why}`),
  ];
}

function ofKeyId(kid: unknown, ours: string | undefined): readonly Finding[] {
  if (typeof kid !== "string" || kid === "") {
    return [
      doubtful(
        "kid_missing",
        "The header has no `kid`, so the key must be guessed.",
        "Send the key's id in the published key set: `zopa-ob keys kid` tells it.",
      ),
    ];
  }
  return ours === undefined || ours === kid
    ? []
    : [
        doubtful(
          "kid_different",
          `\`kid\` is ${kid}, and the configuration signs with ${ours}.`,
          "Look which of the two is in your published key set.",
        ),
      ];
}
