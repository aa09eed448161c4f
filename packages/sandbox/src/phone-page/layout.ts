import { type Html, html } from "./html.js";

export interface Screen {
  readonly title: string;
  readonly content: Html;
  /** Shown above everything and read out at once. */
  readonly problem?: string;
  /** Where the browser goes by itself. */
  readonly goesTo?: string;
}

/** Puts a screen into the page. */
export function layout({ title, content, problem, goesTo }: Screen): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${problem === undefined ? "" : "Problem: "}${title} – Sandbox bank</title>
${goesTo !== undefined && html`<meta http-equiv="refresh" content="0; url=${goesTo}">`}
<link rel="icon" href="/phone/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/phone/style.css">
<script type="module" src="/phone/phone.js"></script>
</head>
<body>
<header>
<p class="banner"><strong>Sandbox</strong> No real bank, no real money</p>
<p class="top"><span class="mark" aria-hidden="true"></span> Sandbox bank</p>
</header>
<main>
${problem !== undefined && html`<p class="problem" role="alert" tabindex="-1" autofocus>${problem}</p>`}
${content}
</main>
</body>
</html>
`.markup;
}
