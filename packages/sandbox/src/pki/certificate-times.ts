const day = 86_400;

/** A validity that has begun a minute ago: the clock of whoever looks may be a little behind. */
export function validity(now: number, days: number): { readonly notBefore: Date; readonly notAfter: Date } {
  return { notBefore: new Date((now - 60) * 1000), notAfter: new Date((now + days * day) * 1000) };
}
