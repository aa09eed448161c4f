import { mutatedBytes, type Random } from "@zopa-openbanking/testing";
import { MalformedDerError } from "../internal/der.js";
import { certificateAndIssuer } from "../internal/revocation/certificate-and-issuer.js";
import { failAt } from "../internal/revocation/fail.js";
import { judgeCrl } from "../internal/revocation/judge-crl.js";
import { judgeOcspResponse } from "../internal/revocation/judge-ocsp-response.js";
import { ocspRequest } from "../internal/revocation/ocsp-request.js";
import { readCrl } from "../internal/revocation/read-crl.js";
import { readOcspResponse } from "../internal/revocation/read-ocsp-response.js";
import { RevocationError } from "../revocation-error.js";
import { type RevocationAuthority, responder } from "./revocation-authority.js";
import { ocspResponse, signed } from "./signed.js";

/** What the fuzzing of revocation is fed with: everything genuine, and about a revoked certificate. */
export type RevocationParsers = Readonly<Record<string, (random: Random) => unknown>>;

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
    "an OCSP answer": (random) => judgeOcsp(mutatedBytes(random(2) === 0 ? answer : delegated, random)),
    // A signature that holds lets the damage through to what is read afterwards.
    "an OCSP answer that is signed": (random) =>
      judgeOcsp(ocspResponse(signed(mutatedBytes(data, random), key))),
    "a revocation list": (random) => judgeList(mutatedBytes(crl, random)),
    "a revocation list that is signed": (random) => judgeList(signed(mutatedBytes(list, random), key)),
  };
}

/** What reading an answer or a list may throw: errors that are caught. */
export function isCaught(problem: unknown): boolean {
  return problem instanceof MalformedDerError || RevocationError.is(problem);
}
