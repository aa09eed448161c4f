import { ReportError } from "../../report-error.js";

export function checkEmail(field: string, email: string): void {
  if (!/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]+$/.test(email)) {
    throw wrongValue(field, "is no e-mail address: the bank writes there about outages and changes.");
  }
}

/** An https URL without fragment (RFC 6749 §3.1.2), name or password. */
export function checkAddress(field: string, address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isPlain = url?.protocol === "https:" && url.username === "" && url.password === "";
  if (!isPlain || address.includes("#") || /\s/.test(address)) {
    throw wrongValue(field, "must be an https URL without fragment, name or password.");
  }
}

/** What the certificate says must be what is claimed, where the certificate says anything. */
export function checkSame(
  field: string,
  claimed: string,
  certified: string | undefined,
  where: string,
): void {
  if (certified !== undefined && certified !== claimed) {
    throw wrongValue(field, `is not what the ${where} certificate says. One of the two is another client's.`);
  }
}

export function wrongValue(field: string, rule: string): ReportError {
  return new ReportError(`\`${field}\` ${rule}`, { code: "report_value", field });
}
