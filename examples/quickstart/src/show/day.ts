const form = new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" });

/** The day of a time that the bank sent: `23 Nov 2026`. What is no time stays as it is. */
export function day(time: string | undefined): string | undefined {
  const date = dateOf(time);
  return date === undefined ? time : `${dayOfMonth(date)} ${form.format(date)} ${date.getUTCFullYear()}`;
}

/** The same without its year: `23 Nov`. */
export function shortDay(time: string): string {
  const date = dateOf(time);
  return date === undefined ? time : `${dayOfMonth(date)} ${form.format(date)}`;
}

/** The month of `2026-11`: `Nov 2026`. */
export function monthName(month: string): string {
  const date = dateOf(`${month}-01`);
  return date === undefined ? month : `${form.format(date)} ${date.getUTCFullYear()}`;
}

/** The day as the bank wrote it, in its own offset. */
function dateOf(time: string | undefined): Date | undefined {
  const [date] = time?.match(/^\d{4}-(?:0[1-9]|1[0-2])-\d\d(?=T|$)/) ?? [];
  return date === undefined ? undefined : new Date(date);
}

function dayOfMonth(date: Date): string {
  return String(date.getUTCDate()).padStart(2, "0");
}
