import { MalformedDerError } from "../internal/der.js";
import { certificateAndIssuer } from "../internal/revocation/certificate-and-issuer.js";
import { failAt } from "../internal/revocation/fail.js";
import { judgeCrl } from "../internal/revocation/judge-crl.js";
import { judgeOcspResponse } from "../internal/revocation/judge-ocsp-response.js";
import { ocspRequest } from "../internal/revocation/ocsp-request.js";
import { readCrl } from "../internal/revocation/read-crl.js";
import { readOcspResponse } from "../internal/revocation/read-ocsp-response.js";
import { RevocationError } from "../revocation-error.js";
import { mutated, randomOf } from "./mutate.js";
import { type RevocationAuthority, responder } from "./revocation-authority.js";
import { ocspResponse, signed } from "./signed.js";

/** What the fuzzing of revocation is fed with: everything genuine, and about a revoked certificate. */
export type RevocationParsers = Readonly<Record<string, (random: () => number) => unknown>>;

export function revocationParsers(authority: RevocationAuthority): RevocationParsers {
  const pair = certificateAndIssuer(authority.file("revoked.pem"), authority.pem);
  const question = {
    ...pair,
    now: Date.now() / 1000,
    fail: failAt({ method: "ocsp", host: "ob.trustis.com" }),
  };
  const request = ocspRequest(question, undefined);
  const answer = authority.answer(request, responder("ca", "-resp_no_certs"));
  const delegated = authority.answer(request);
  const crl = authority.crl({ extensions: "2.5.29.20=DER:020107" });
  const key = authority.key("ca");
  const data = readOcspResponse(answer).answer?.data ?? new Uint8Array();
  const list = readCrl(crl).data;
  const judgeOcsp = (bytes: Uint8Array): unknown =>
    judgeOcspResponse(readOcspResponse(bytes), question, { value: undefined, required: false });
  const judgeList = (bytes: Uint8Array): unknown => judgeCrl(readCrl(bytes), question);
  return {
    "an OCSP answer": (random) => judgeOcsp(mutated(random() < 0.5 ? answer : delegated, random)),
    // A signature that holds lets the damage through to what is read afterwards.
    "an OCSP answer that is signed": (random) => judgeOcsp(ocspResponse(signed(mutated(data, random), key))),
    "a revocation list": (random) => judgeList(mutated(crl, random)),
    "a revocation list that is signed": (random) => judgeList(signed(mutated(list, random), key)),
  };
}

/** Feeds one with damaged inputs, and gives the first outcome that is neither a result nor an error that is caught. */
export function firstRevocationSurprise(
  parse: ((random: () => number) => unknown) | undefined,
  count: number,
): unknown {
  const random = randomOf(count);
  // Nobody reads these stacks, and they are most of the work.
  Error.stackTraceLimit = 0;
  for (let round = 0; round < count; round += 1) {
    try {
      parse?.(random);
    } catch (problem) {
      if (!(problem instanceof MalformedDerError) && !RevocationError.is(problem)) {
        return problem;
      }
    }
  }
  return undefined;
}
