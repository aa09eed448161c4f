/**
 * Says how two issuers differ, in words that follow a colon.
 *
 * Errors show no path of a URL, so two issuers that differ there alone would look the same if they were quoted.
 */
export function issuerDifference(said: string, expected: string): string {
  if (said === `${expected}/`) {
    return "it has a slash at its end that the expected one has not";
  }
  if (`${said}/` === expected) {
    return "it lacks the slash at its end that the expected one has";
  }
  if (said.toLowerCase() === expected.toLowerCase()) {
    return "upper and lower case differ";
  }
  const saidHost = hostOf(said);
  const expectedHost = hostOf(expected);
  return saidHost === expectedHost
    ? `same host, but it differs from character ${firstDifference(said, expected)} on`
    : `its host is ${saidHost} where ${expectedHost} is due`;
}

function hostOf(issuer: string): string {
  return URL.canParse(issuer) ? new URL(issuer).host || "none" : "none";
}

function firstDifference(one: string, other: string): number {
  let position = 0;
  while (position < one.length && one[position] === other[position]) {
    position += 1;
  }
  return position + 1;
}
