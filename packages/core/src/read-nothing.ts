import { releaseBody } from "./internal/release-body.js";

/**
 * Reads no body: for answers that have none, such as the `204` of a deletion. A body that is sent all the same is let go.
 *
 * @example
 * ```ts
 * import { readNothing } from "@zopa-openbanking/core";
 *
 * await readNothing(new Response(null, { status: 204 }));
 * ```
 */
export function readNothing(response: Response): Promise<void> {
  releaseBody(response);
  return Promise.resolve();
}
