/** What two values are compared by: letters without case, runs of white space as one (RFC 5280 §7.1, RFC 4518 §2). */
export function normaliseValue(value: string): string {
  return value.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}
