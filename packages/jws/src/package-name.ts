/**
 * The name of this package: stands here until its first function does.
 *
 * @example
 * ```ts
 * import { packageName } from "@zopa-openbanking/jws";
 *
 * console.log(packageName);
 * ```
 */
export const packageName = "@zopa-openbanking/jws";
