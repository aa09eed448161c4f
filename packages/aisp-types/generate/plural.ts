/** The name of the constant that holds a list of codes: `TransactionStatus` gives `transactionStatuses`. */
export function constantNameOf(list: string): string {
  const name = list.charAt(0).toLowerCase() + list.slice(1);
  if (/[^aeiou]y$/.test(name)) {
    return `${name.slice(0, -1)}ies`;
  }
  return /(s|x|ch)$/.test(name) ? `${name}es` : `${name}s`;
}
