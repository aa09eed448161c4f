import { type AccessToken, clientCredentials, TokenError } from "@zopa-openbanking/oidc-hybrid";
import type { DoctorFinding } from "../doctor-finding.js";
import { attempt } from "../internal/attempt.js";
import type { Examination } from "../internal/examination.js";
import { explainRejection } from "../internal/explain-rejection.js";
import { finding, notGiven, ok } from "../internal/finding.js";
import { findingOfProblem } from "../internal/finding-of-problem.js";
import { tokenContext } from "../internal/token-context.js";
import type { Check } from "./check.js";

/** The bank gives the client a token of its own: it knows the client, and believes it. */
export const checkToken: Check = {
  check: "token",
  needs: ["token_connection"],
  unless: ["signing_key", "signing_certificate", "key_set", "bank_keys"],
  run: async (examination: Examination) => {
    const { clientId, clientAuthentication = "private_key_jwt", profile } = examination.config;
    if (clientId === undefined || clientId === "") {
      return [
        notGiven("token", "No client id was given.", "Give the one that the bank sent at registration."),
      ];
    }
    if (!profile.clientAuthentication.includes(clientAuthentication)) {
      return [
        finding("token", "error", "authentication_not_offered", {
          sentence: `${profile.name} does not take ${clientAuthentication}.`,
          cure: `Register and configure one of these: ${profile.clientAuthentication.join(", ")}.`,
        }),
      ];
    }
    if (clientAuthentication === "private_key_jwt" && !(await examination.signer()).isDone) {
      return [notGiven("token", "Not asked for: private_key_jwt needs the signing key.")];
    }
    const context = await tokenContext(examination, clientId);
    const token = await attempt(() => clientCredentials(context, {}, examination.call));
    if (token.isDone) {
      examination.token = token.value;
      return [told(token.value)];
    }
    return [
      TokenError.is(token.problem) && token.problem.code === "client_rejected"
        ? await explainRejection(examination, context, token.problem)
        : findingOfProblem("token", token.problem),
    ];
  },
};

function told({ notices, scope }: AccessToken): DoctorFinding {
  return notices.includes("scope_narrowed")
    ? finding("token", "warning", "scope_narrowed", {
        sentence: `The bank gave a token for less than was asked for: ${scope === "" ? "nothing" : `"${scope}"`}.`,
        cure: "Ask the bank whether the client is registered for account information (scope `accounts`).",
      })
    : ok("token", "The bank knows the client, and gave it a token of its own.");
}
