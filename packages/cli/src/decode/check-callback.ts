import { checkIdToken } from "./check-id-token.js";
import type { DecodedCallback } from "./decoded.js";
import type { Expectations } from "./expectations.js";
import { doubtful, type Finding, wrong } from "./finding.js";

/** What is wrong with an answer that came to the redirect URI. */
export function checkCallback(callback: DecodedCallback, expected: Expectations): readonly Finding[] {
  const { parameters, idToken, place, repeated, address } = callback;
  const { profile, redirectUri } = expected;
  const [code, state, error] = [parameters.get("code"), parameters.get("state"), parameters.get("error")];
  const findings: Finding[] = repeated.map((name) =>
    wrong("parameter_repeated", `\`${name}\` stands there more than once.`, "Refuse the answer."),
  );
  const due = profile.authorization.responseMode === "query" ? "query" : "fragment";
  if (address !== undefined && place !== due) {
    findings.push(
      wrong(
        "wrong_place",
        `The answer stands in the ${place}; it is due in the ${due}.`,
        "Refuse it, and tell the bank.",
      ),
    );
  }
  if (address !== undefined && redirectUri !== undefined && address !== redirectUri) {
    findings.push(
      doubtful(
        "redirect_uri_different",
        "It came to another address than the one configured.",
        "Compare them.",
      ),
    );
  }
  if (error !== undefined) {
    findings.push(refusal(error));
  } else if (code === undefined || idToken === undefined) {
    const missing = code === undefined ? "code" : "id_token";
    findings.push(
      wrong("incomplete", `There is no \`${missing}\`.`, "Ask for response_type `code id_token`."),
    );
  }
  if (state === undefined) {
    findings.push(
      wrong("state_missing", "There is no `state`: it cannot be told whose answer this is.", "Refuse it."),
    );
  }
  const ofToken = idToken?.kind === "id_token" ? checkIdToken(idToken, expected, { code, state }) : [];
  return [...findings, ...ofToken];
}

function refusal(error: string): Finding {
  return error === "access_denied"
    ? {
        severity: "information",
        code: "denied",
        sentence: "The customer declined, or the bank did for them.",
      }
    : wrong("refused", `The bank refused the request: ${error}.`, "Decode the request object that was sent.");
}
