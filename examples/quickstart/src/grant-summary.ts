import type { Grant } from "zopa-openbanking";

const units = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** How long a grant's tokens are good for; never the tokens. */
export function grantSummary({ accessTokenExpiresAt, refreshTokenExpiresAt }: Grant): string {
  return `access ${timeTo(accessTokenExpiresAt)}, refresh ${timeTo(refreshTokenExpiresAt)}`;
}

function timeTo(end: number | null): string {
  if (end === null) {
    return "an unknown time";
  }
  // A second or two have passed since the bank counted.
  const seconds = end - Date.now() / 1000 + 5;
  const [name, length] = units.find(([, size]) => seconds >= size) ?? (["second", 1] as const);
  const count = Math.floor(seconds / length);
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
