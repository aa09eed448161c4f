/**
 * Tells whether a DER value ends before its own length says it does.
 *
 * Reads the outermost length alone (X.690 §8.1.3): enough to tell a text that was cut from one that is wrong.
 */
export function derIsCut(der: Uint8Array): boolean {
  const first = der[1] ?? 0;
  if (first < 0x80) {
    return der.byteLength < 2 + first;
  }
  const lengthBytes = first & 0x7f;
  const length = der.subarray(2, 2 + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0);
  return der.byteLength < 2 + lengthBytes + length;
}
