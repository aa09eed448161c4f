/** A time in seconds since the epoch, as `2026-11-20 14:05 UTC`. */
export function dateTimeOf(seconds: number): string {
  return `${new Date(seconds * 1_000).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
