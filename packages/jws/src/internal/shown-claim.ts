/** The name of a claim as it stands in a sentence. One that is a URL is cut to what an error may show. */
export function shownClaim(claim: string): string {
  const match = /^https?:\/\/([^/]+)\/(.+)$/.exec(claim);
  return match === null ? `\`${claim}\`` : `\`${match[2]}\` of ${match[1]}`;
}
