import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, now, passphrase, textOf } from "./__fixtures__/pki.js";
import { shownBy } from "./__fixtures__/shown-by.js";
import { IdentityError } from "./identity-error.js";
import type { IdentityInput } from "./identity-input.js";
import { loadIdentity } from "./internal/load-identity.js";

// `pnpm --filter @zopa-openbanking/mtls fuzz` asks for 100,000 of each.
const runs = Number(process.env["FUZZ_RUNS"] ?? 1_000);

const cert = Buffer.from(textOf("a.pem", "issuing.pem"));
const key = bytesOf("a.key");
const encryptedKey = bytesOf("a-encrypted.key");
const pfx = bytesOf("a.pfx");

/** Some bytes changed, and perhaps the end cut off or something put behind it. */
const spoilt = (original: Buffer): fc.Arbitrary<Buffer> =>
  fc
    .record({
      changes: fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { maxLength: 4 }),
      length: fc.oneof(fc.constant(original.length), fc.nat(original.length)),
      behind: fc.uint8Array({ maxLength: 8 }),
    })
    .map(({ changes, length, behind }) => {
      const copy = Buffer.from(original);
      for (const [at, value] of changes) {
        copy[at] = value;
      }
      return Buffer.concat([copy.subarray(0, length), behind]);
    });

const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: "binary", maxLength: 300 }));

/** The base64 lines of the key: none of them may be shown. */
const keyLines = key
  .toString()
  .split("\n")
  .filter((line) => line.length >= 16 && !line.startsWith("-----"));

/** What a refusal shows; nothing where the identity was read. Throws what is not a coded error. */
function shownByRefusal(input: IdentityInput): string {
  try {
    loadIdentity(input, {}, now);
    return "";
  } catch (failure) {
    if (IdentityError.is(failure)) {
      return shownBy(failure);
    }
    throw failure;
  }
}

describe("whatever it is given as", () => {
  it.each<[string, fc.Arbitrary<IdentityInput>]>([
    ["the certificate", fc.oneof(spoilt(cert), anyBytes).map((given) => ({ cert: given, key }))],
    ["the key", fc.oneof(spoilt(key), anyBytes).map((given) => ({ cert, key: given }))],
    ["an encrypted key", spoilt(encryptedKey).map((given) => ({ cert, key: given, passphrase }))],
    ["a PFX", fc.oneof(spoilt(pfx), fc.uint8Array()).map((given) => ({ pfx: given, passphrase }))],
  ])(
    "%s, an identity is read or refused by a code",
    (_, inputs) => {
      expect(() =>
        fc.assert(
          fc.property(inputs, (input) => {
            const shown = shownByRefusal(input);
            expect([passphrase, ...keyLines].filter((secret) => shown.includes(secret))).toEqual([]);
          }),
          { seed: 41, numRuns: runs },
        ),
      ).not.toThrow();
    },
    600_000,
  );
});
