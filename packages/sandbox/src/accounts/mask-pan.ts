/**
 * Masks every card number in a row: of the accounts under the scheme of PANs, and of card instruments. All but the last four
 * characters are hidden.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile | Account and Transaction API profile, ReadPAN}
 */
export function maskPan<Value>(value: Value): Value {
  return masked(value, false) as Value;
}

function masked(value: unknown, isCard: boolean): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => masked(item, isCard));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const hasPan = isCard || ("SchemeName" in value && value.SchemeName === "UK.OBIE.PAN");
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      hasPan && name === "Identification" && typeof member === "string"
        ? lastFour(member)
        : masked(member, name === "CardInstrument"),
    ]),
  );
}

function lastFour(number: string): string {
  const digits = number.replaceAll(/\D/g, "");
  return digits.length <= 4
    ? "*".repeat(number.length)
    : `${"*".repeat(digits.length - 4)}${digits.slice(-4)}`;
}
