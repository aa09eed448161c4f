/** Writes seconds since the epoch as bodies carry them. */
export function wireTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
