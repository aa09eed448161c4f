import { looksLikeToken, notDecodable, readToken, type Token } from "./token.js";

/** What came back to a redirect URI. */
export interface DecodedCallback {
  readonly kind: "callback";
  readonly place: "fragment" | "query";
  /** Where it came to; undefined when the fragment alone was given. */
  readonly address: string | undefined;
  readonly parameters: ReadonlyMap<string, string>;
  /** Names that stand there more than once. */
  readonly repeated: readonly string[];
  readonly idToken: Token | undefined;
}

/** A link that begins an authorisation. */
export interface DecodedLink {
  readonly kind: "authorisation link";
  readonly address: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Names that stand there more than once. */
  readonly repeated: readonly string[];
  readonly requestObject: Token | undefined;
}

/** Anything that can be decoded. */
export type Decoded = Token | DecodedCallback | DecodedLink;

/**
 * Tells what a text is, and takes it apart. Nothing is sent, fetched or verified.
 *
 * @throws {CliError} `not_decodable` when it is nothing of the kind.
 */
export function decoded(given: string): Decoded {
  const text = given.trim().replace(/^(?:Bearer|x-jws-signature:)\s+/i, "");
  if (text === "") {
    throw notDecodable(
      "There is nothing to decode. Give a token, a link or a callback, or `-` to read it from stdin.",
    );
  }
  if (looksLikeToken(text)) {
    return readToken(text);
  }
  const url = /^[a-z][a-z0-9+.-]*:/i.test(text) ? URL.parse(text) : null;
  const place = url === null ? placeOfFields(text) : url.hash.length > 1 ? "fragment" : "query";
  const { fields, repeated } = parametersOf(
    url === null ? text : place === "fragment" ? url.hash : url.search,
  );
  const address = url === null ? undefined : addressOf(url);
  if (fields.has("request") || fields.has("request_uri")) {
    const request = fields.get("request");
    const requestObject = request === undefined ? undefined : readToken(request);
    return {
      kind: "authorisation link",
      address: address ?? "",
      parameters: fields,
      repeated,
      requestObject,
    };
  }
  if (["code", "id_token", "error", "response"].some((name) => fields.has(name))) {
    const idToken = fields.get("id_token") ?? fields.get("response");
    const token = idToken === undefined ? undefined : readToken(idToken);
    return { kind: "callback", place, address, parameters: fields, repeated, idToken: token };
  }
  throw notDecodable(
    "This is no JWT, no authorisation link and no callback. Give the whole of it: a token has two or four dots, a callback has code, id_token or error.",
  );
}

function placeOfFields(text: string): "fragment" | "query" {
  return text.startsWith("?") ? "query" : "fragment";
}

function parametersOf(text: string): {
  readonly fields: ReadonlyMap<string, string>;
  readonly repeated: readonly string[];
} {
  const fields = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [name, value] of new URLSearchParams(text.replace(/^[#?]/, ""))) {
    if (fields.has(name)) {
      repeated.add(name);
    } else {
      fields.set(name, value);
    }
  }
  return { fields, repeated: [...repeated] };
}

function addressOf(url: URL): string {
  const address = new URL(url);
  address.hash = "";
  address.search = "";
  return address.href;
}
