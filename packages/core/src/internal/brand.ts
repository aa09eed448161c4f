const brand = Symbol.for("@zopa-openbanking/error");

/** Marks an object as an error of this toolkit, in a way that every installed copy of this package recognises. */
export function setBrand(error: object): void {
  Object.defineProperty(error, brand, { value: true });
}

export function hasBrand(value: unknown): boolean {
  return typeof value === "object" && value !== null && brand in value;
}
