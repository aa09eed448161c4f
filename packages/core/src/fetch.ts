/**
 * The part of `fetch` that this toolkit uses: `globalThis.fetch`, a client-certificate transport, or a test double.
 *
 * Every function that talks to a bank receives one; none reaches for a global.
 *
 * @see {@link https://fetch.spec.whatwg.org/#fetch-method | Fetch Standard, the fetch method}
 *
 * @example
 * ```ts
 * import type { Fetch } from "@zopa-openbanking/core";
 *
 * const alwaysEmpty: Fetch = async () => Response.json({ Data: {} });
 * ```
 */
export type Fetch = (input: string | URL, init?: RequestInit) => Promise<Response>;
