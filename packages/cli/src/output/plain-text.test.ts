import fc from "fast-check";
import { expect, it } from "vitest";
import { plainText } from "./plain-text.js";

it("leaves words of every script as they are", () => {
  expect(plainText("Zoë’s Café – 咖啡 ☕ naïve")).toBe("Zoë’s Café – 咖啡 ☕ naïve");
});

it.each(["\u001b[2J", "\u0007", "a\rb", "a\nb", "\u009b31m", "\u202egnp.exe", "\u2066x", "\ud800"])(
  "lets nothing through that moves the cursor or turns the text: %j",
  (text) => {
    expect(plainText(text)).toContain("\u{fffd}");
    expect(plainText(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  },
);

it("holds for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(plainText(text)).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
    { seed: 8 },
  );
});
