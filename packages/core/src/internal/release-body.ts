/**
 * Lets go of a body that will not be read, so that its connection does not stay open behind it.
 *
 * Nobody waits for it: a source may never answer a cancellation, and what it says then is of no interest.
 */
export function releaseBody(response: Response): void {
  if (response.body !== null && !response.body.locked) {
    response.body.cancel().catch(() => {});
  }
}
