import type { Clock } from "@zopa-openbanking/core";
import type { IdentityInput } from "./identity-input.js";

/** How a transport speaks to the bank, whatever the identity. */
export interface TransportSettings {
  /**
   * The exact https origins that are served: `https://rs1.openbanking.zopa.com`. Scheme, host and port; no path, no
   * wildcard. A transport without them refuses every request until it is narrowed with `restrictTo`.
   */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Authorities to trust in PEM, besides those of the system: the Open Banking root, a sandbox's own. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /** False to trust the authorities in `ca` and no other. True when left out. */
  readonly trustSystemRoots?: boolean | undefined;
  /**
   * The cipher suites to offer, by their OpenSSL names. The three of TLS 1.3 and the four that FAPI allows below it when
   * left out. Only suites with forward secrecy and authenticated encryption are taken.
   *
   * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-8.5 | FAPI 1.0 Advanced §8.5}
   */
  readonly ciphers?: readonly string[] | undefined;
  /** The lowest version of TLS. 1.2 when left out. */
  readonly minimumVersion?: "TLSv1.2" | "TLSv1.3" | undefined;
  /** `h2` offers HTTP/2 first and HTTP/1.1 besides. HTTP/1.1 alone when left out. */
  readonly httpVersion?: "http/1.1" | "h2" | undefined;
  /** How long a connection may take, TLS included, in milliseconds. 10,000 when left out. */
  readonly connectTimeoutMs?: number | undefined;
  /**
   * How long the bank may be silent, before its answer and between two pieces of it, in milliseconds. 30,000 when left
   * out. A limit for the whole request is a signal: `AbortSignal.timeout`.
   */
  readonly requestTimeoutMs?: number | undefined;
  /** How long a connection without a request is kept, in milliseconds, unless the bank says. 4,000 when left out. */
  readonly keepAliveTimeoutMs?: number | undefined;
  /** The most connections to one origin; further requests wait for one. No limit when left out. */
  readonly connections?: number | undefined;
  /**
   * An http or https proxy that is asked for a tunnel (`CONNECT`) to the bank, with a name and password in the URL where
   * it wants them. It never sees the certificate's key, nor what is said in the tunnel.
   */
  readonly proxy?: string | URL | undefined;
  /** Tells whether a certificate is valid now. This machine's clock when left out. */
  readonly clock?: Clock | undefined;
}

/** What a transport is made with. */
export type TransportOptions = IdentityInput & TransportSettings;
