/**
 * How many digits behind the point a currency has, where it is not two. Not asked of `Intl`: its digits are those of everyday use,
 * which for some currencies are fewer than the standard's, and they change with the platform.
 *
 * @see {@link https://www.iso.org/iso-4217-currency-codes.html | ISO 4217, list one}
 */
const exponents: Readonly<Record<number, string>> = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW",
};

/** The number of digits behind the point of a currency of ISO 4217; two for one that is not known. */
export function exponentOf(currency: string): number {
  const found = Object.entries(exponents).find(([, codes]) => codes.split(" ").includes(currency));
  return found === undefined ? 2 : Number(found[0]);
}
