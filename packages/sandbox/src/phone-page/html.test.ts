import fc from "fast-check";
import { expect, it } from "vitest";
import { html } from "./html.js";

it("escapes what is put into markup, and not the markup", () => {
  const part = html`<b>${`<i title="'\`&">`}</b>`;

  expect(html`<p>${part}${[html`<br>`, "&"]}${1}${undefined}${false}</p>`.markup).toBe(
    "<p><b>&#60;i title=&#34;&#39;&#96;&#38;&#34;&#62;</b><br>&#38;1</p>",
  );
});

it("lets no text open a tag or leave an attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const inside = html`${text}`.markup;
      expect(inside).not.toMatch(/[<>"'`]/);
    }),
    { numRuns: 2_000, seed: 5 },
  );
});
