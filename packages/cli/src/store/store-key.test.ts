import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import { expect, it } from "vitest";
import { StoreError } from "./store-error.js";
import { storeKey } from "./store-key.js";

const bytes = Buffer.from(Array.from({ length: 32 }, (_, index) => 255 - index));

it.each(["base64", "base64url", "hex"] as const)(
  "reads 32 bytes in %s, with a line break at the end",
  (encoding) => {
    expect(Buffer.from(storeKey(`${bytes.toString(encoding)}\n`, "place").bytes)).toEqual(bytes);
  },
);

it("names a key without telling it", () => {
  const { id } = storeKey(bytes.toString("hex"), "place");
  expect(id).toHaveLength(16);
  expect(storeKey(bytes.toString("base64"), "place").id).toBe(id);
  expect(storeKey(randomBytes(32).toString("hex"), "place").id).not.toBe(id);
});

it.each([
  ["a password", "correct horse battery staple"],
  ["nothing", ""],
  ["31 bytes", bytes.subarray(1).toString("base64")],
  ["33 bytes", Buffer.alloc(33, 1).toString("base64")],
  ["a PEM", "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----"],
])("refuses %s, and does not repeat it", (_, text) => {
  let problem: unknown;
  try {
    storeKey(text, "/secrets/store.key");
  } catch (error) {
    problem = error;
  }
  expect(problem).toBeInstanceOf(StoreError);
  expect(problem).toMatchObject({ code: "store_key_invalid", place: "/secrets/store.key" });
  expect(text === "" || !inspect(problem).includes(text)).toBe(true);
});
