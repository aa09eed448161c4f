import fc from "fast-check";
import { expect, it } from "vitest";
import { createPageCursors, pageLinkLifetime } from "./page-cursors.js";
import { Refusal } from "./refusal.js";

const key = new Uint8Array(32).fill(7);
const cursors = createPageCursors(key);
const list = ["aac-1", "/accounts/1/transactions", "fromBookingDateTime", "2026-01-01"];
const place = { asOf: 1_772_442_000, offset: 300 };

it("finds the place again that it wrote down", () => {
  const places = fc.record({ asOf: fc.nat(), offset: fc.nat() });

  fc.assert(
    fc.property(places, fc.array(fc.string()), (written, of) => {
      expect(cursors.read(cursors.write(written, of), of, written.asOf)).toEqual(written);
    }),
    { seed: 5 },
  );
});

it("tells nothing of the consent", () => {
  expect(Buffer.from(cursors.write(place, list), "base64url").toString("latin1")).not.toContain("aac");
});

it("does not take a list for another that reads the same when run together", () => {
  const cursor = cursors.write(place, ["a", "bc"]);

  expect(() => cursors.read(cursor, ["ab", "c"], place.asOf)).toThrow(Refusal);
});

it("is of one bank only, unless both were given the same key", () => {
  const cursor = cursors.write(place, list);

  expect(createPageCursors(key).read(cursor, list, place.asOf)).toEqual(place);
  expect(() => createPageCursors().read(cursor, list, place.asOf)).toThrow(Refusal);
});

it("ends after 24 hours", () => {
  const cursor = cursors.write(place, list);

  expect(cursors.read(cursor, list, place.asOf + pageLinkLifetime)).toEqual(place);
  expect(() => cursors.read(cursor, list, place.asOf + pageLinkLifetime + 1)).toThrow(Refusal);
});
