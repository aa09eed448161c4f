import { getCiphers } from "node:tls";
import { IdentityError } from "../identity-error.js";

/** TLS 1.3, then the four that FAPI 1.0 Advanced §8.5 allows below it, those with DHE last (RFC 9325 advises against them). */
const fapiSuites: readonly string[] = [
  "TLS_AES_256_GCM_SHA384",
  "TLS_CHACHA20_POLY1305_SHA256",
  "TLS_AES_128_GCM_SHA256",
  "ECDHE-RSA-AES256-GCM-SHA384",
  "ECDHE-RSA-AES128-GCM-SHA256",
  "DHE-RSA-AES256-GCM-SHA384",
  "DHE-RSA-AES128-GCM-SHA256",
];

/** Forward secrecy and authenticated encryption, and a server that proves itself: nothing less is ever offered. */
const strong = /^(?:TLS_|(?:EC)?DHE-(?:RSA|ECDSA)-).*(?:GCM|CHACHA20|CCM)/;

/** The suites as OpenSSL wants them. Names only: an expression such as `HIGH` may let in what nobody meant. */
export function cipherSuites(given: readonly string[] | undefined): string {
  const suites = given ?? fapiSuites;
  const known = new Set(getCiphers().map((name) => name.toUpperCase()));
  const wrong = suites.findIndex((suite) => !known.has(suite) || !strong.test(suite));
  if (suites.length === 0 || wrong !== -1) {
    throw new IdentityError(
      suites.length === 0
        ? "`ciphers` is empty: leave it out for the suites that FAPI names."
        : `\`ciphers[${wrong}]\` is not the OpenSSL name of a suite with forward secrecy and authenticated encryption, ` +
            "as `openssl ciphers -v` lists them. Leave `ciphers` out for the suites that FAPI names.",
      { code: "bad_cipher_string", part: "ciphers" },
    );
  }
  return suites.join(":");
}
