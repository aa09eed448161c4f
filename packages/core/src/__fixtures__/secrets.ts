import fc from "fast-check";

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const base64url = (length: number) => bytes(length).map((value) => Buffer.from(value).toString("base64url"));
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(""));
const separator = fc.constantFrom("", " ", "-");

const jwt = fc
  .tuple(fc.constantFrom("PS256", "ES256", "none"), base64url(16), base64url(48), base64url(64))
  .map(([alg, kid, payload, signature]) => {
    const header = Buffer.from(JSON.stringify({ alg, kid })).toString("base64url");
    return `${header}.${payload}.${signature}`;
  });

const opaqueToken = fc.oneof(
  base64url(32),
  bytes(20).map((value) => Buffer.from(value).toString("hex")),
  bytes(48).map((value) => Buffer.from(value).toString("base64")),
  fc.uuid(),
);

const privateKeyPem = bytes(120).map((value) => {
  const lines =
    Buffer.from(value)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return ["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----", ""].join("\n");
});

const privateJwk = fc
  .tuple(base64url(32), base64url(32))
  .map(([d, x]) => JSON.stringify({ kty: "EC", crv: "P-256", d, x }));

const cardNumber = fc
  .tuple(digits(16), separator)
  .map(([number, gap]) => (number.match(/.{4}/g) ?? []).join(gap));
const sortCode = fc
  .tuple(digits(6), separator)
  .map(([number, gap]) => (number.match(/.{2}/g) ?? []).join(gap));
const accountNumber = fc.oneof(digits(8), digits(14));
const iban = fc
  .tuple(digits(2), digits(14), separator)
  .map(([check, number, gap]) =>
    (`GB${check}ZOPA${number}`.match(/.{1,4}/g) ?? []).join(gap === "-" ? " " : gap),
  );

const body = fc
  .tuple(fc.constantFrom("Rora Fairweather", "Mits O'Neill"), digits(14))
  .map(([Name, Identification]) =>
    JSON.stringify({ Data: { Account: [{ Name, Identification }] } }, null, 2),
  );

/** Values that may never be shown, recognised by their shape alone. */
export const secretByShape: fc.Arbitrary<string> = fc.oneof(
  jwt,
  opaqueToken,
  privateKeyPem,
  privateJwk,
  cardNumber,
  sortCode,
  accountNumber,
  iban,
  body,
);

/** Any text at all, long enough not to stand in an error by chance: recognised because the error is told of it. */
export const secretByName: fc.Arbitrary<string> = fc
  .string({ unit: "grapheme", minLength: 12, maxLength: 60 })
  .filter((text) => new Set(text.replace(/\s/g, "")).size >= 6);

/** A sentence that somebody else wrote around a secret. */
export const inSentence: fc.Arbitrary<(secret: string) => string> = fc.constantFrom(
  (secret: string) => secret,
  (secret: string) => `The value ${secret} is not allowed`,
  (secret: string) => `Unexpected "${secret}", stopped`,
  (secret: string) => `access_token=${secret}&expires_in=300`,
  (secret: string) => `Authorization: Bearer ${secret}`,
  (secret: string) => `GET https://rs1.bank.example/accounts/${encodeURIComponent(secret)}?request=${secret}`,
  (secret: string) => `line one\n    at ${secret} (file.js:1:1)\nline three`,
  (secret: string) => `(${secret})`,
  (secret: string) => `${"much text ".repeat(195)}${secret}`,
);
