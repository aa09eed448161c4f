import type { Mode } from "../options.js";
import { checkRegisteredKeys } from "./check-registered-keys.js";
import type { ClientRegistration } from "./client-registry.js";
import { parseDistinguishedName } from "./parse-distinguished-name.js";

/**
 * Reads an e-mail to support as support would.
 *
 * @throws {TypeError} naming the first member that cannot be right.
 */
export function checkRegistration(registration: ClientRegistration, mode: Mode): void {
  checkText(registration.name, "name", "what a customer reads in the app");
  if (registration.clientId !== undefined && !/^[\x21-\x7e]{1,255}$/.test(registration.clientId)) {
    throw new TypeError("`clientId` must be 1 to 255 visible ASCII characters.");
  }
  checkRedirectUris(registration.redirectUris, mode);
  checkAuthentication(registration, mode);
  checkRegisteredKeys(registration);
}

function checkText(value: unknown, name: string, what: string): void {
  if (typeof value !== "string" || value.trim() === "") {
    throw new TypeError(`\`${name}\` must be ${what}, not empty.`);
  }
}

function checkRedirectUris(uris: unknown, mode: Mode): void {
  if (!Array.isArray(uris) || uris.length === 0) {
    throw new TypeError("`redirectUris` must be a list with at least one address.");
  }
  const wrong = uris.findIndex((uri) => !isRedirectUri(uri, mode));
  if (wrong >= 0) {
    throw new TypeError(
      `\`redirectUris[${wrong}]\` must be an https address without a fragment, a user name or the host localhost${
        mode === "permissive" ? ", or an http address on 127.0.0.1 or [::1]" : ""
      } (FAPI 1.0 Baseline §5.2.2-20).`,
    );
  }
}

function isRedirectUri(uri: unknown, mode: Mode): boolean {
  const url = typeof uri === "string" ? URL.parse(uri) : null;
  if (
    url === null ||
    url.hash !== "" ||
    String(uri).includes("#") ||
    url.username !== "" ||
    url.password !== ""
  ) {
    return false;
  }
  const loopback = url.hostname === "127.0.0.1" || url.hostname === "[::1]";
  return (
    (url.protocol === "https:" && url.hostname !== "localhost") ||
    (mode === "permissive" && url.protocol === "http:" && loopback)
  );
}

function checkAuthentication(registration: ClientRegistration, mode: Mode): void {
  const { authentication, tlsClientAuthSubjectDn, clientSecret } = registration;
  const known = [
    "private_key_jwt",
    "tls_client_auth",
    ...(mode === "permissive" ? ["client_secret_basic"] : []),
  ];
  if (!known.includes(authentication)) {
    throw new TypeError(`\`authentication\` must be one of ${known.join(", ")} in the ${mode} mode.`);
  }
  if (authentication === "client_secret_basic") {
    checkText(clientSecret, "clientSecret", "the secret that the client authenticates with");
  }
  if (authentication === "tls_client_auth") {
    checkText(tlsClientAuthSubjectDn, "tlsClientAuthSubjectDn", "the subject of the client certificate");
    if (parseDistinguishedName(tlsClientAuthSubjectDn ?? "") === undefined) {
      throw new TypeError(
        "`tlsClientAuthSubjectDn` must be a subject name, for example `CN=0015800000EXAMPAA5,2.5.4.97=PSDGB-FCA-123456,O=Acme,C=GB`.",
      );
    }
  }
}
