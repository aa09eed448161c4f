export function money(entry: {
  Amount: { Amount: string; Currency: string };
  CreditDebitIndicator: string;
}): { minorUnits: bigint; currency: string; exponent: number } {
  const [w = "0", f = ""] = entry.Amount.Amount.split(".");
  const units = BigInt(w + f.padEnd(2, "0").slice(0, 2));
  return {
    minorUnits: entry.CreditDebitIndicator === "Debit" ? -units : units,
    currency: entry.Amount.Currency,
    exponent: 2,
  };
}
