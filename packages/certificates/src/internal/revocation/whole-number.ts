/** Refuses a limit that limits nothing, or everything. */
export function wholeNumber(name: string, value: number): number {
  if (!Number.isSafeInteger(value) || value <= 0 || value > 2_147_483_647) {
    throw new TypeError(`\`${name}\` must be a whole number from 1 to 2147483647.`);
  }
  return value;
}
