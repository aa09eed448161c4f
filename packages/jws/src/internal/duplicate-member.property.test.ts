import fc from "fast-check";
import { expect, it } from "vitest";
import { hasDuplicateMember } from "./duplicate-member.js";

const found = (text: string): boolean => hasDuplicateMember(text, JSON.parse(text));

it("finds nothing in whatever JSON.stringify writes, with or without spaces", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), fc.nat(4), (value, spaces) => {
      expect(found(JSON.stringify(value, undefined, spaces))).toBe(false);
    }),
  );
});

it("finds a member that stands twice, however deep, however it is written, whatever its value", () => {
  const inside = fc.constantFrom<(text: string) => string>(
    (text) => `[${text}]`,
    (text) => `{"other":${text}}`,
    (text) => `{"a:b\\"":[1,${text},":"]}`,
  );
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.jsonValue(),
      fc.jsonValue(),
      fc.array(inside, { maxLength: 6 }),
      (name, one, other, around) => {
        const escaped = [...name]
          .map((letter) =>
            [...Array(letter.length).keys()]
              .map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, "0")}`)
              .join(""),
          )
          .join("");
        const twice = `{${JSON.stringify(name)}:${JSON.stringify(one)},"${escaped}":${JSON.stringify(other)}}`;

        expect(found(around.reduce((text, wrap) => wrap(text), twice))).toBe(true);
      },
    ),
  );
});

it.each(['{"__proto__":1,"__proto__":2}', '{"1":1,"1":2}', '{"a":{"b":1},"a":{"b":1}}', '{"":0,"":0}'])(
  "finds it in %s",
  (text) => {
    expect(found(text)).toBe(true);
  },
);

it("is not stopped by a deep text", () => {
  const deep = `${"[".repeat(30_000)}{"a":1}${"]".repeat(30_000)}`;
  let value: unknown = { a: 1 };
  for (let depth = 0; depth < 30_000; depth += 1) {
    value = [value];
  }

  expect(hasDuplicateMember(deep, value)).toBe(false);
});
