/** Freezes plain data, and everything in it that is not frozen yet. */
export function freezeDeeply<Data extends object>(data: Data): Data {
  if (!Object.isFrozen(data)) {
    Object.freeze(data);
    for (const value of Object.values(data)) {
      if (typeof value === "object" && value !== null) {
        freezeDeeply(value);
      }
    }
  }
  return data;
}
