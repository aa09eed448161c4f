/**
 * Reads an HTTP date into seconds since the Unix epoch; undefined when it is none.
 *
 * RFC 9110 §5.6.7: a recipient accepts three forms, the preferred one and two that are obsolete.
 */
export function httpDateSeconds(text: string | null): number | undefined {
  const field = text?.trim() ?? "";
  const withZone =
    preferred.test(field) || obsolete.test(field) ? field : asctime.test(field) ? `${field} GMT` : "";
  const milliseconds = Date.parse(withZone);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}

const preferred = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const obsolete = /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/;
const asctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;
