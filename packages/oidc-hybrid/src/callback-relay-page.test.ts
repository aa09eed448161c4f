import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { callbackRelayPage } from "./callback-relay-page.js";

const { html, headers } = callbackRelayPage();

function policyOf(text: string | undefined): Map<string, string> {
  return new Map(
    (text ?? "").split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources.join(" ")];
    }),
  );
}

function between(start: string, end: string): string {
  return html.slice(html.indexOf(start) + start.length, html.indexOf(end));
}

function sourceOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

describe("the relay page", () => {
  it("allows exactly its own script and style, and a form to itself", () => {
    const policy = policyOf(headers["content-security-policy"]);

    expect(Object.fromEntries(policy)).toEqual({
      "default-src": "'none'",
      "script-src": sourceOf(between("<script>", "</script>")),
      "style-src": sourceOf(between("<style>", "</style>")),
      "form-action": "'self'",
      "base-uri": "'none'",
      "frame-ancestors": "'none'",
      "require-trusted-types-for": "'script'",
    });
  });

  it("is not stored, not framed, not sniffed and sends no referrer", () => {
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
  });

  it("refers to nothing outside itself", () => {
    expect(html).not.toMatch(/https?:|\bsrc=|\bhref=|\bon\w+=|\bstyle=|@import|url\(/);
  });

  it("clears the address before it touches the page", () => {
    const script = between("<script>", "</script>");

    expect(script.indexOf("replaceState")).toBeLessThan(script.indexOf("document."));
    expect(html.indexOf("<script>")).toBeLessThan(html.indexOf("<title>"));
  });

  it("speaks the caller's language, and shows markup in it as text", () => {
    const { html: welsh } = callbackRelayPage({
      language: "cy-GB",
      texts: { heading: `<img src=x onerror="alert('1')">&` },
    });

    expect(welsh).toContain('<html lang="cy-GB">');
    expect(welsh).not.toContain("<img");
    expect(welsh).toContain("<title>&#60;img src=x onerror=&#34;alert(&#39;1&#39;)&#34;&#62;&#38;</title>");
  });

  it("lets the answer to the POST redirect where the caller says", () => {
    const { headers: wider } = callbackRelayPage({ redirectsTo: ["https://app.example", "myapp:"] });

    expect(policyOf(wider["content-security-policy"]).get("form-action")).toBe(
      "'self' https://app.example myapp:",
    );
  });

  it.each([
    "*",
    "'unsafe-inline'",
    "https:",
    "http:",
    "javascript:",
    "data:",
    "blob:",
    "http://app.example",
    "https://app.example/",
    "https://app.example/path",
    "https://user@app.example",
    "https://*.example",
    "https://a;script-src",
    "https://a,b.example",
    "https://APP.example",
    "https://app.example:443",
    "https://[::1]",
    "https://app.example:99999",
    "https://app.example; script-src *",
    "https://app.example *",
    "myapp://done",
    "myapp:;",
    "MYAPP:",
    "",
    "self",
  ])("does not let %j into its policy", (destination) => {
    expect(() => callbackRelayPage({ redirectsTo: [destination] })).toThrow(/`redirectsTo`/);
  });

  it.each(['en"', "en><script>", "", "e", "en_GB"])("refuses %j as a language", (language) => {
    expect(() => callbackRelayPage({ language })).toThrow(/`language`/);
  });
});
