/** @throws {TypeError} when a number of seconds is not finite or below zero. */
export function checkedSeconds(name: string, value: number): number {
  if (!Number.isFinite(value) || value < 0) {
    throw new TypeError(`\`${name}\` must be a number of seconds, 0 or more.`);
  }
  return value;
}
