/** The `kid` of a header that anybody can have written, when it is fit to be shown: short, printable, of one word. */
export function shownKid(kid: unknown): string | undefined {
  return typeof kid === "string" && /^[\w.~:+=@-]{1,64}$/.test(kid) && !/^e[yw]/.test(kid) ? kid : undefined;
}
