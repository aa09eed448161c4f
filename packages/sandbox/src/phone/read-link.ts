import { authorizationPaths } from "../authorization/authorization-endpoints.js";
import type { Edition, Mode } from "../options.js";
import { PhoneError } from "./phone-error.js";
import { type RequestObject, readRequestObject } from "./read-request-object.js";

export interface ReadLinkInput {
  readonly edition: Edition;
  readonly mode: Mode;
  /** The origin of the authorisation listener. */
  readonly issuer: string;
}

const appLink = "zopa://consent-access-request";
const names = ["client_id", "response_type", "scope", "request"] as const;

/**
 * Reads a link as the app does and gives the address at the bank that it stands for.
 *
 * The link of edition 2025-06 says `response_type=code`, that of 2026-05 `code id_token`; inside, both say `code id_token`,
 * and what the request object says is what the bank is asked. Whether the request object is right is for the bank to say.
 *
 * @throws {PhoneError} `link_refused`; the message names the part that is wrong, and what it should be.
 */
export function readLink(link: string, input: ReadLinkInput): URL {
  const trimmed = typeof link === "string" ? link.trim() : "";
  if (trimmed.startsWith("https:")) {
    return endpointLink(trimmed, input);
  }
  const [start, ...rest] = trimmed.split("?");
  if (start !== appLink || rest.length !== 1) {
    throw refused(
      `The app opens links that begin with ${appLink}? and have one question mark. Give it the link that the third party's server has made, unchanged.`,
    );
  }
  const parameters = readParameters(rest[0] ?? "");
  const request = readRequestObject(parameters.request);
  checkParameters(parameters, request, input);

  const url = new URL(authorizationPaths.authorization, input.issuer);
  url.search = new URLSearchParams({
    client_id: request.clientId,
    response_type: request.responseType,
    scope: request.scope,
    request: parameters.request,
  }).toString();
  return url;
}

type LinkParameters = Readonly<Record<(typeof names)[number], string>>;

function readParameters(query: string): LinkParameters {
  const found = new Map<string, string>();
  for (const pair of query.split("&")) {
    const [name = "", ...value] = pair.split("=");
    if (!(names as readonly string[]).includes(name)) {
      throw refused(
        `The link has ${name === "" ? "an empty parameter" : "a parameter that the app does not know"}. It takes ${names.join(", ")} and no other.`,
      );
    }
    if (found.has(name)) {
      throw refused(`\`${name}\` is in the link twice. Leave one of them out.`);
    }
    found.set(name, decoded(name, value.join("=")));
  }
  const missing = names.find((name) => (found.get(name) ?? "") === "");
  if (missing !== undefined) {
    throw refused(`\`${missing}\` is missing in the link, or empty. It needs ${names.join(", ")}.`);
  }
  return Object.fromEntries(found) as LinkParameters;
}

function decoded(name: string, value: string): string {
  // Not a form: the page prints a space as %20.
  if (!/^[\w.~!*'()%-]*$/.test(value)) {
    throw refused(`\`${name}\` has characters that are not percent-encoded; a space is written %20, not +.`);
  }
  try {
    return decodeURIComponent(value);
  } catch (cause) {
    throw refused(`\`${name}\` is percent-encoded in a way that gives no text.`, cause);
  }
}

function checkParameters(
  link: LinkParameters,
  request: RequestObject,
  { edition, mode }: ReadLinkInput,
): void {
  const expected = edition === "2026-05" ? "code id_token" : "code";
  const lax = mode === "permissive" && ["code", "code id_token"].includes(link.response_type);
  if (link.response_type !== expected && !lax) {
    throw refused(
      `\`response_type\` in the link must be "${expected}" in edition ${edition} of the bank's page${edition === "2025-06" ? ', while it is "code id_token" inside the request object' : ""}.`,
    );
  }
  if (link.client_id !== request.clientId) {
    throw refused("`client_id` in the link is not the one in the request object. They must be the same.");
  }
  if (link.scope !== "openid accounts" && mode === "strict") {
    throw refused('`scope` in the link must be "openid accounts", written openid%20accounts.');
  }
  if (link.scope !== request.scope) {
    throw refused("`scope` in the link is not the one in the request object. They must be the same.");
  }
}

function endpointLink(link: string, { issuer }: ReadLinkInput): URL {
  const url = URL.parse(link);
  if (url?.origin !== issuer || url.pathname !== authorizationPaths.authorization) {
    throw refused(
      `An https link must lead to ${issuer}${authorizationPaths.authorization}, this bank's authorisation endpoint.`,
    );
  }
  return url;
}

function refused(message: string, cause?: unknown): PhoneError {
  return new PhoneError(message, { code: "link_refused", ...(cause === undefined ? {} : { cause }) });
}
