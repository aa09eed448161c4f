import { constants, type KeyObject, verify } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";
import type { TLSSocket } from "node:tls";

/** What a certification run would hold against the client: the check's number, how grave it is, and why. */
export interface Finding {
  readonly check: string;
  readonly severity: "STOP" | "FAIL" | "WARN";
  readonly because: string;
}

/** What the server knows of its client. */
export interface RegisteredClient {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: string;
  readonly publicKey: KeyObject;
  readonly authentication: "private_key_jwt" | "tls_client_auth";
  readonly thumbprint: string;
}

/** What the server is called, for audiences. */
export interface ServerNames {
  readonly issuer: string;
  readonly tokenEndpoints: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;
type Report = (check: string, severity: Finding["severity"], holds: boolean, because: string) => void;

/** Collects findings; a check that holds leaves none. */
export function reporterOf(findings: Finding[]): Report {
  return (check, severity, holds, because) => {
    if (!holds) {
      findings.push({ check, severity, because });
    }
  };
}

function objectOf(part: string | undefined): Json {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? "", "base64url").toString());
    return typeof value === "object" && value !== null ? (value as Json) : {};
  } catch {
    return {};
  }
}

function isSignedBy(key: KeyObject, token: string): boolean {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const how = { key, padding, saltLength: 32 };
  return verify("sha256", Buffer.from(`${header}.${payload}`), how, Buffer.from(signature, "base64url"));
}

const minute = 60;
const isNumber = (value: unknown): value is number => typeof value === "number";
const wordsOf = (value: unknown): string[] =>
  String(value ?? "")
    .split(" ")
    .sort();

const knownClaims = new Set(
  "aud exp nbf iat iss jti sub response_type client_id redirect_uri scope state nonce claims acr_values max_age display prompt ui_locales login_hint id_token_hint response_mode code_challenge code_challenge_method registration".split(
    " ",
  ),
);

/** R1 to R23: the authorisation request, as a link and the request object in it. */
export function observeAuthorization(
  link: URL,
  client: RegisteredClient,
  { issuer }: ServerNames,
  intentId: string | undefined,
  now: number,
  report: Report,
): Json {
  const query = link.searchParams;
  const token = query.get("request") ?? "";
  const [header, claims] = token.split(".").map(objectOf) as [Json, Json | undefined, Json | undefined];
  const object = claims ?? {};
  const { exp, nbf, iat, jti, aud, nonce, state } = object;
  report("R1", "STOP", token.split(".").length === 3, "there is no signed request object");
  report(
    "R2",
    "STOP",
    ["PS256", "ES256"].includes(String(header["alg"])),
    "its alg is neither PS256 nor ES256",
  );
  const typ = header["typ"];
  report(
    "R3",
    "WARN",
    typ === undefined || String(typ).toLowerCase() === "oauth-authz-req+jwt",
    `its typ is ${typ}`,
  );
  report("R4", "STOP", isNumber(exp) && exp >= now - 5 * minute && exp <= now + 60 * minute, "exp");
  report("R5", "FAIL", isNumber(nbf) && nbf >= now - 60 * minute && nbf <= now + 5 * minute, "nbf");
  report(
    "R5",
    "FAIL",
    isNumber(exp) && isNumber(nbf) && exp - nbf <= 60 * minute,
    "exp is over 60 minutes after nbf",
  );
  report("R6", "STOP", object["iss"] === client.clientId, "iss is not the client id");
  report("R7", "STOP", [aud].flat().includes(issuer), "aud does not hold the issuer");
  report(
    "R8",
    "STOP",
    iat === undefined || (isNumber(iat) && iat <= now + 5 * minute && iat >= now - 86_400),
    "iat",
  );
  report("R9", "STOP", jti === undefined || typeof jti === "string", "jti is no text");
  report(
    "R10",
    "STOP",
    object["max_age"] === undefined || isNumber(object["max_age"]),
    "max_age is no number",
  );
  const nested = "request" in object || "request_uri" in object || object["sub"] === client.clientId;
  report("R11", "FAIL", !nested, "it holds request, request_uri or sub");
  report("R12", "STOP", isSignedBy(client.publicKey, token), "its signature does not verify");
  report("R13", "FAIL", object["redirect_uri"] === client.redirectUri, "redirect_uri");
  for (const name of ["response_type", "client_id"]) {
    report("R14", "FAIL", query.get(name) === object[name], `${name} outside is not that inside`);
  }
  report("R15", "FAIL", wordsOf(query.get("scope")).includes("openid"), "scope outside has no openid");
  for (const [name, value] of query) {
    const tolerated =
      name === "request" || name === "response_type" || (name === "scope" && value === "openid");
    report("R15", "WARN", tolerated || value === object[name], `${name} outside is not that inside`);
  }
  report("R16", "STOP", object["scope"] === client.scope, "scope is not the registered one");
  report("R17", "STOP", wordsOf(object["response_type"]).join() === "code,id_token", "response_type");
  report("R17", "STOP", object["client_id"] === client.clientId, "client_id");
  report("R17", "STOP", wordsOf(object["scope"]).includes("openid"), "scope has no openid");
  report(
    "R18",
    "STOP",
    /^[A-Za-z0-9._~-]{1,43}$/.test(String(nonce ?? "")),
    "nonce is missing, long or not URL-safe",
  );
  report(
    "R19",
    "WARN",
    /^[A-Za-z0-9._~-]{1,128}$/.test(String(state ?? "")),
    "state is missing, long or not URL-safe",
  );
  observeClaims(object["claims"], intentId, report);
  for (const name of Object.keys(object)) {
    report("R23", "WARN", knownClaims.has(name), `${name} is no known claim`);
  }
  return object;
}

/** R20 to R22. */
function observeClaims(requested: unknown, intentId: string | undefined, report: Report): void {
  const blocks = (requested ?? {}) as Record<string, Record<string, Json | null>>;
  for (const [name, members] of Object.entries(blocks)) {
    report("R20", "FAIL", name === "userinfo" || name === "id_token", `claims.${name}`);
    for (const [claim, wish] of Object.entries(members)) {
      const fits = Object.keys(wish ?? {}).every((key) => ["essential", "value", "values"].includes(key));
      report("R20", "FAIL", fits, `claims.${name}.${claim}`);
      report(
        "R20",
        "WARN",
        ["openbanking_intent_id", "acr", "auth_time"].includes(claim),
        `${claim} is not standard`,
      );
    }
  }
  const { openbanking_intent_id: intent, acr } = blocks["id_token"] ?? {};
  report("R21", "STOP", intent?.["essential"] === true, "the intent id is not essential");
  report(
    "R21",
    "STOP",
    intentId !== undefined && intent?.["value"] === intentId,
    "the intent id is no consent of ours",
  );
  const levels = [acr?.["value"], acr?.["values"]].flat();
  const sca = ["urn:openbanking:psd2:sca", "urn:openbanking:psd2:ca"];
  report(
    "R22",
    "STOP",
    sca.some((level) => levels.includes(level)),
    "no acr is asked for",
  );
}

const tls12 = ["ECDHE-RSA", "DHE-RSA"].flatMap((kx) => [
  `${kx}-AES128-GCM-SHA256`,
  `${kx}-AES256-GCM-SHA384`,
]);

/** T1 to T5: what can be seen of the connection. */
export function observeTransport(
  socket: TLSSocket,
  { thumbprint }: RegisteredClient,
  needsCertificate: boolean,
  isMtlsHost: boolean,
  report: Report,
): void {
  const version = socket.getProtocol();
  report(
    "T1",
    "WARN",
    version === "TLSv1.3" || tls12.includes(socket.getCipher().name),
    "an unfit cipher suite",
  );
  report("T2", "WARN", version === "TLSv1.3", `${version} was negotiated`);
  if (needsCertificate) {
    const { fingerprint256 = "" } = socket.getPeerCertificate() ?? {};
    const shown = Buffer.from(fingerprint256.replaceAll(":", ""), "hex").toString("base64url");
    report("T5", "STOP", isMtlsHost, "the endpoint of mtls_endpoint_aliases was not used");
    report("T3", "FAIL", !isMtlsHost || shown !== "", "no client certificate was sent");
    report("T4", "FAIL", !isMtlsHost || shown === thumbprint, "another client certificate was sent");
  }
}

/** K1 to K6: client authentication at the token endpoint. `usedIds` remembers every jti of the test. */
export function observeClient(
  form: URLSearchParams,
  client: RegisteredClient,
  { issuer, tokenEndpoints }: ServerNames,
  now: number,
  usedIds: Set<unknown>,
  report: Report,
): void {
  const { clientId, authentication } = client;
  const isMtls = authentication === "tls_client_auth";
  const named = form.get("client_id");
  report("K1", "STOP", named === null ? !isMtls : named === clientId, "client_id");
  const grants = ["authorization_code", "client_credentials", "refresh_token"];
  report("K6", "STOP", grants.includes(form.get("grant_type") ?? ""), "grant_type");
  report("K6", "STOP", new Set(form.keys()).size === form.size, "a parameter stands there twice");
  const token = form.get("client_assertion");
  if (isMtls) {
    report("K2", "STOP", token === null && !form.has("client_assertion_type"), "an assertion was sent");
    return;
  }
  const type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  report("K3", "FAIL", form.get("client_assertion_type") === type, "client_assertion_type");
  const [header = {}, claims = {}] = (token ?? "").split(".").map(objectOf);
  report("K3", "FAIL", header["alg"] === "PS256", "alg is not the registered one");
  report("K3", "FAIL", isSignedBy(client.publicKey, token ?? ""), "its signature does not verify");
  const { iss, sub, aud, jti, exp, nbf, iat } = claims;
  const audiences = [issuer, ...tokenEndpoints];
  report("K4", "FAIL", iss === clientId && sub === clientId, "iss or sub is not the client id");
  report(
    "K4",
    "FAIL",
    [aud].flat().some((one) => audiences.includes(String(one))),
    "aud names somebody else",
  );
  report(
    "K4",
    "FAIL",
    typeof jti === "string" && jti !== "" && !usedIds.has(jti),
    "jti is missing or was used before",
  );
  report("K4", "FAIL", isNumber(exp) && exp >= now - 5 * minute && exp <= now + 86_400, "exp");
  report("K4", "FAIL", nbf === undefined || (isNumber(nbf) && nbf <= now + 5 * minute), "nbf");
  report("K4", "FAIL", isNumber(iat) && iat <= now + 86_400, "iat is missing or in the future");
  usedIds.add(jti);
}

/** H1 to H5: a call of a resource. */
export function observeResource(
  address: URL,
  headers: IncomingHttpHeaders,
  body: string,
  token: string | undefined,
  report: Report,
): void {
  const elsewhere = address.searchParams.has("access_token") || body.includes("access_token");
  report("H1", "FAIL", !elsewhere, "the token is in the query or the body");
  report(
    "H2",
    "FAIL",
    token !== undefined && headers.authorization === `Bearer ${token}`,
    "not the token that is due",
  );
  const date = headers["x-fapi-auth-date"];
  report(
    "H3",
    "FAIL",
    date === undefined || new Date(String(date)).toUTCString() === date,
    "x-fapi-auth-date",
  );
  const ip = headers["x-fapi-customer-ip-address"];
  report("H4", "FAIL", ip === undefined || isIP(String(ip)) !== 0, "x-fapi-customer-ip-address");
  observeInteraction(headers, report);
}

/** H5, which our client keeps at the token endpoint as well. */
export function observeInteraction(headers: IncomingHttpHeaders, report: Report): void {
  const id = headers["x-fapi-interaction-id"];
  const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
  report("H5", "FAIL", id === undefined || uuid.test(String(id)), "x-fapi-interaction-id");
}
