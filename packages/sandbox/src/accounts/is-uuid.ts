const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** @see {@link https://www.rfc-editor.org/rfc/rfc9562#section-4 | RFC 9562 §4} */
export function isUuid(text: string): boolean {
  return form.test(text);
}
