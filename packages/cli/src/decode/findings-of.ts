import { checkCallback } from "./check-callback.js";
import { checkClientAssertion } from "./check-client-assertion.js";
import { checkDetachedSignature } from "./check-detached-signature.js";
import { checkHeader } from "./check-header.js";
import { checkIdToken } from "./check-id-token.js";
import { checkLink } from "./check-link.js";
import { checkRequestObject } from "./check-request-object.js";
import { checkTimes } from "./check-times.js";
import type { Decoded } from "./decoded.js";
import type { Expectations } from "./expectations.js";
import { type Finding, worstFirst } from "./finding.js";

/** What is wrong with what was decoded, the worst first. */
export function findingsOf(what: Decoded, expected: Expectations): readonly Finding[] {
  return worstFirst(unordered(what, expected));
}

function unordered(what: Decoded, expected: Expectations): readonly Finding[] {
  switch (what.kind) {
    case "callback":
      return checkCallback(what, expected);
    case "authorisation link":
      return checkLink(what, expected);
    case "request object":
      return checkRequestObject(what, expected);
    case "id_token":
      return checkIdToken(what, expected, undefined);
    case "client assertion":
      return checkClientAssertion(what, expected);
    case "detached signature":
      return checkDetachedSignature(what, expected.now);
    case "signed token":
      return [
        ...checkHeader(what, { algorithms: expected.profile.idToken.algorithms }),
        ...checkTimes(what.claims ?? {}, expected.now, {}),
      ];
    case "encrypted token":
      return [
        {
          severity: "information",
          code: "encrypted",
          sentence: "It is encrypted, so nothing but its header can be read.",
        },
      ];
  }
}
