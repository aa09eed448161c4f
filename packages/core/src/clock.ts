/**
 * Tells the time in seconds since the Unix epoch (RFC 7519 calls such a value a NumericDate).
 *
 * Fractions are allowed. Tests pass a fixed one.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7519#section-2 | RFC 7519 §2}
 *
 * @example
 * ```ts
 * import type { Clock } from "@zopa-openbanking/core";
 *
 * const newYear2027: Clock = () => 1_798_761_600;
 * ```
 */
export type Clock = () => number;

/**
 * Reads the clock of this machine.
 *
 * @returns Seconds since the Unix epoch, with milliseconds as the fraction.
 *
 * @example
 * ```ts
 * import { systemClock } from "@zopa-openbanking/core";
 *
 * const expiresAt: number = systemClock() + 300;
 * ```
 */
export const systemClock: Clock = () => Date.now() / 1000;
