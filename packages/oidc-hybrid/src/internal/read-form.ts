/** Tells whether a `Content-Type` is that of a form, in UTF-8 if it says so at all. */
export function isForm(contentType: string | null): boolean {
  return formType.test(contentType ?? "");
}

const formType = /^\s*application\/x-www-form-urlencoded\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?;?\s*$/i;

/** Reads a posted form of at most `limitBytes`. Undefined when there is more; no more than one piece beyond is read then. */
export async function readForm(request: Request, limitBytes: number): Promise<URLSearchParams | undefined> {
  if (request.bodyUsed) {
    throw new TypeError(
      "The body of this request was read before: mount the callback handler where no other code parses the form.",
    );
  }
  if (Number(request.headers.get("content-length")) > limitBytes) {
    return;
  }
  const bytes = await readUpTo(request.body ?? [], limitBytes);
  return bytes && new URLSearchParams(new TextDecoder().decode(bytes));
}

/** Reads all of a body, or gives up (undefined) as soon as it is longer than the limit. */
async function readUpTo(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limitBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.byteLength;
    if (length > limitBytes) {
      return;
    }
    pieces.push(piece);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.byteLength;
  }
  return whole;
}
