import { html } from "./html.js";
import type { Screen } from "./layout.js";

/** Where a customer brings the link of a third party. */
export function startScreen(link: string = "", problem?: string): Screen {
  return {
    title: "Open a request",
    ...(problem === undefined ? {} : { problem }),
    content: html`
<h1>Open a request</h1>
<p class="soft">An app wants to see your accounts? Scan its code, or paste the link that it gives you.</p>
<div class="card" data-scanner hidden>
<h2>Scan a code</h2>
<p class="hint" data-says role="status">A picture of the code will do, too.</p>
<video data-video hidden muted playsinline aria-label="What the camera sees"></video>
<button type="button" data-start hidden>Use the camera</button>
<button type="button" class="second" data-stop hidden>Turn the camera off</button>
<label class="field" for="picture">Picture of a code</label>
<input id="picture" type="file" accept="image/*" data-picture>
</div>
<form class="card" action="/phone" method="post" data-link>
<label class="field" for="link">Link</label>
<p class="hint" id="link-hint">It begins with zopa://consent-access-request</p>
<textarea id="link" name="link" required spellcheck="false" autocapitalize="off" autocomplete="off" aria-describedby="link-hint">${link}</textarea>
<button>Open</button>
</form>`,
  };
}
