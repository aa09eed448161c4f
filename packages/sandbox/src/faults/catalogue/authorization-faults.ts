import type { AuthorizationFault } from "../fault.js";
import type { FaultOrigin } from "../faults.js";
import { certification, elsewhere, standard } from "./origins.js";

type Response = ReturnType<AuthorizationFault["changeResponse"]>;
type Parameters = Response["parameters"];

/** Faults in what comes back with the redirect. */
export const authorizationFaults: readonly AuthorizationFault[] = [
  {
    name: "response-in-query",
    place: "authorization",
    origin: elsewhere,
    description:
      "The response is in the query, where servers log it; `code id_token` belongs into the fragment.",
    changeResponse: (response: Response) => ({ ...response, place: "query" }),
  },
  changed(
    "code-only",
    certification,
    "A code without an id_token: nothing protects it. Do not spend it.",
    without("id_token"),
  ),
  changed("id-token-only", certification, "An id_token without a code.", without("code")),
  changed("error-beside-code", certification, "A code and an error in one response.", (all) => [
    ...all,
    ["error", "access_denied"],
  ]),
  changed("state-missing", certification, "No state although one was sent.", without("state")),
  changed("state-other", certification, "Another state: the response belongs to another request.", (all) =>
    all.map(([name, value]) => [name, name === "state" ? `${value}1` : value]),
  ),
  changed("code-twice", certification, "Two codes: which of them counts must not be guessed.", twice("code")),
  changed("state-twice", certification, "Two states.", twice("state")),
  changed("id-token-twice", certification, "Two id_tokens.", twice("id_token")),
  changed(
    "iss-parameter-other",
    certification,
    "`iss` beside the code is another issuer (RFC 9207).",
    (all) => [...all.filter(([name]) => name !== "iss"), ["iss", "https://elsewhere.example"]],
  ),
  changed("response-parameters-unknown", standard, "Parameters that nobody knows. Pass over them.", (all) => [
    ...all,
    ["session_state", "unknown"],
    ["extra", ""],
  ]),
  refused(
    "bank-error",
    standard,
    "The bank could not do it: `server_error`. The consent may still wait.",
    "server_error",
  ),
  refused(
    "bank-busy",
    standard,
    "The bank is busy: `temporarily_unavailable`. Try later with the same consent.",
    "temporarily_unavailable",
  ),
  refused("customer-declines", standard, "`access_denied`, whatever the customer did.", "access_denied"),
  changed(
    "error-without-state",
    elsewhere,
    "An error without the state: whose it is can only be guessed.",
    () => [["error", "access_denied"]],
  ),
];

function changed(
  name: string,
  origin: FaultOrigin,
  description: string,
  change: (parameters: Parameters) => Parameters,
): AuthorizationFault {
  return {
    name,
    place: "authorization",
    origin,
    description,
    changeResponse: ({ parameters, place }: Response) => ({ place, parameters: change(parameters) }),
  };
}

function refused(name: string, origin: FaultOrigin, description: string, error: string): AuthorizationFault {
  return changed(name, origin, description, (all) => [
    ["error", error],
    ...all.filter(([name]) => name === "state"),
  ]);
}

function without(name: string): (parameters: Parameters) => Parameters {
  return (all: Parameters) => all.filter(([other]) => other !== name);
}

function twice(name: string): (parameters: Parameters) => Parameters {
  return (all: Parameters) => [
    ...all,
    ...all.filter(([other]) => other === name).map(([, value]) => [name, `${value}1`] as const),
  ];
}
