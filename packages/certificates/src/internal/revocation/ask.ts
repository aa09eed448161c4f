import { OpenBankingError, TransportError, type TransportErrorCode } from "@zopa-openbanking/core";
import type { RevocationMethod } from "../../revocation-source.js";
import { MalformedDerError } from "../der.js";
import { type Fail, failAt } from "./fail.js";
import { judgeCrl } from "./judge-crl.js";
import { judgeOcspResponse, type SentNonce } from "./judge-ocsp-response.js";
import { ocspRequest } from "./ocsp-request.js";
import type { Question } from "./question.js";
import { readCrl } from "./read-crl.js";
import { readOcspResponse } from "./read-ocsp-response.js";
import { type RequestLimits, requestBytes } from "./request-bytes.js";
import type { DatedState } from "./state.js";

/** All that one revocation check asks with. */
export interface Inquiry extends Omit<Question, "fail"> {
  readonly nonce: SentNonce;
  readonly limits: RequestLimits;
}

/**
 * Asks at one address.
 *
 * @throws {RevocationError} when there is no answer that may be believed.
 * @throws {TransportError} `transport_aborted` when the caller's signal ended it.
 */
export async function ask(method: RevocationMethod, url: URL, inquiry: Inquiry): Promise<DatedState> {
  const fail = failAt({ method, host: url.host });
  try {
    return await (method === "ocsp" ? askOcsp : askCrl)(url, { ...inquiry, fail });
  } catch (failure) {
    throw inquiry.limits.signal?.aborted === true ? failure : explained(failure, fail);
  }
}

async function askOcsp(url: URL, inquiry: Inquiry & Question): Promise<DatedState> {
  const { nonce, limits, fail } = inquiry;
  const body = ocspRequest(inquiry, nonce.value);
  const request = {
    url,
    body,
    bodyType: "application/ocsp-request",
    mediaTypes: ["application/ocsp-response"],
  };
  const response = readOcspResponse(await requestBytes(request, limits, fail));
  return judgeOcspResponse(response, inquiry, nonce);
}

// RFC 2585 §4.2 has the first one; servers that take the list for any file send the others.
const crlTypes = ["application/pkix-crl", "application/x-pkcs7-crl", "application/octet-stream"];

async function askCrl(url: URL, inquiry: Inquiry & Question): Promise<DatedState> {
  const list = readCrl(await requestBytes({ url, mediaTypes: crlTypes }, inquiry.limits, inquiry.fail));
  return judgeCrl(list, inquiry);
}

function explained(failure: unknown, fail: Fail): unknown {
  if (failure instanceof MalformedDerError) {
    return fail("revocation_unreadable", "cannot be read: it is damaged, or something else. Ask later.");
  }
  if (TransportError.is(failure)) {
    const { code, retryable } = failure;
    return fail("revocation_transport", predicates[code] ?? "did not come. The cause says why.", {
      cause: failure,
      retryable,
    });
  }
  return OpenBankingError.is(failure)
    ? failure
    : fail("revocation_unreadable", "cannot be read.", { cause: failure });
}

const predicates: Readonly<Partial<Record<TransportErrorCode, string>>> = {
  transport_timeout: "did not come within the time limit. Ask later, or raise `timeoutMs`.",
  transport_unreachable:
    "did not come: the host cannot be reached. Look at the network and its proxy; the address is plain http.",
  transport_connection_closed: "did not come whole. Ask later.",
  transport_body_too_large: "is longer than `limitBytes`. Raise it if the host is to be trusted.",
  transport_unexpected_redirect:
    "came as a redirect, and none is followed: where it leads is not an allowed host.",
  transport_unexpected_content_type:
    "has another media type than it must have: a proxy may have answered. Ask later.",
};
