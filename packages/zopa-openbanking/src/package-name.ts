/**
 * The name of this package: stands here until its first function does.
 *
 * @example
 * ```ts
 * import { packageName } from "zopa-openbanking";
 *
 * console.log(packageName);
 * ```
 */
export const packageName = "zopa-openbanking";
