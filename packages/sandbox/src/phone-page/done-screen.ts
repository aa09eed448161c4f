import { html } from "./html.js";
import type { Screen } from "./layout.js";
import { refusalWords } from "./refusal-words.js";

export interface DoneScreenInput {
  readonly clientName: string;
  readonly callback: string;
  /** Whether the browser is to go on by itself. */
  readonly leave: boolean;
}

// Names that nobody can have (RFC 2606): there is no app to go back to.
const nowhere = /(^|\.)(example|invalid|test)(\.(com|net|org))?$/;

/** What a customer sees when all is said, on the way back to the third party. */
export function doneScreen({ clientName, callback, leave }: DoneScreenInput): Screen {
  const url = new URL(callback);
  const parameters = new URLSearchParams(url.hash === "" ? url.search : url.hash.slice(1));
  const error = parameters.get("error");
  const { title, sign, says, next } = outcome(error, clientName, parameters.get("error_description"));
  const leadsNowhere = nowhere.test(url.hostname);
  // A refusal is there to be read: only what the customer decided takes them back by itself.
  const goes = leave && !leadsNowhere && (error === null || error === "access_denied");
  return {
    title,
    ...(goes ? { goesTo: callback } : {}),
    content: html`
<p class="sign${error !== null && " no"}" aria-hidden="true">${sign}</p>
<h1>${title}</h1>
<p>${says}</p>
${next !== undefined && html`<p class="soft">${next}</p>`}
${
  leadsNowhere
    ? html`<div class="card"><h2>Nobody is at ${url.hostname}</h2>
<p>An app would take over at this address. Hand it to your code:</p>
<code class="address" id="address" tabindex="0">${callback}</code>
<p class="row"><button type="button" class="second" data-copy hidden>Copy the address</button><span class="hint" data-copied role="status"></span></p></div>`
    : goes && html`<p role="status">Taking you back…</p>`
}
<a class="button${leadsNowhere && " second"}" href="${callback}" rel="noreferrer">Back to ${clientName}</a>`,
  };
}

interface Outcome {
  readonly title: string;
  readonly sign: string;
  readonly says: string;
  readonly next?: string;
}

function outcome(error: string | null, clientName: string, description: string | null): Outcome {
  if (error === null) {
    return { title: "Done", sign: "✓", says: `You are sharing with ${clientName} now.` };
  }
  if (error === "access_denied") {
    return { title: "Not shared", sign: "–", says: `${clientName} does not get to see anything.` };
  }
  const { title, advice } = refusalWords(description);
  return {
    title,
    sign: "!",
    says: advice,
    next: `For its makers: ${description ?? "no reason given"} (${error})`,
  };
}
