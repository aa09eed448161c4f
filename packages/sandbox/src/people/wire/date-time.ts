/** Seconds since the epoch as the standard writes a moment: to the second, with an offset. */
export function dateTime(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}+00:00`;
}
