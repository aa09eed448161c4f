import type { Context } from "koa";
import type { ErrorOut } from "oidc-provider";
import { explainRefusal } from "./explain-refusal.js";

/** The page for a customer whose request cannot go back to the client, because it is not known or its address is wrong. */
export function renderRefusal(context: Context, { error, error_description }: ErrorOut, cause: Error): void {
  const rule = explainRefusal(context, cause);
  const why =
    rule === undefined ? (error_description ?? "") : `${rule.explanation}. (${rule.rule}; ${rule.clause})`;
  // The app asks for JSON and tells the customer in its own way.
  if (context.accepts("html", "json") === "json") {
    context.set("Cache-Control", "no-store");
    context.body = { error, error_description: why };
    return;
  }
  context.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
  context.set("Cache-Control", "no-store");
  context.type = "html";
  context.body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The bank refuses this request</title>
<style>body{font:1rem/1.5 system-ui;margin:2rem auto;max-width:40rem;padding:0 1rem}</style>
<h1>The bank refuses this request</h1>
<p>${escaped(why)}</p>
<p>Error code: <code>${escaped(error)}</code></p>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
