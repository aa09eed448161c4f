import type { HeldAccount, User } from "../people/people.js";
import { type Html, html } from "./html.js";
import type { Screen } from "./layout.js";
import { durationWords, historyWords } from "./period-words.js";
import { permissionWords } from "./permission-words.js";
import type { PageVisit } from "./visits.js";

export interface DecisionScreenInput {
  readonly visit: PageVisit;
  readonly user: User;
  readonly accounts: readonly HeldAccount[];
  readonly chosen: readonly string[];
  readonly problem?: string;
}

/** Where a customer sees who asks for what, picks accounts and decides. */
export function decisionScreen({ visit, user, accounts, chosen, problem }: DecisionScreenInput): Screen {
  const { client, consent, renewal } = visit.open.request;
  const history = historyWords(consent);
  return {
    title: `Share with ${client.name}?`,
    ...(problem === undefined ? {} : { problem }),
    content: html`
<h1>Share with ${client.name}?</h1>
<form class="row" action="/phone/visit/${visit.id}/logout" method="post">
<input type="hidden" name="token" value="${visit.token}">
<p class="soft">You are ${user.name}.</p><button class="plain">Somebody else?</button>
</form>
${renewal && html`<p class="card">You have shared this before. ${client.name} asks you to confirm it.</p>`}
<form action="/phone/visit/${visit.id}/answer" method="post">
<input type="hidden" name="token" value="${visit.token}">
<div class="card">
<h2>${client.name} will be able to see</h2>
${permissionWords(consent.permissions).map(
  ({ title, lines }) =>
    html`<section><h3 class="what">${title}</h3><ul class="shared">${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`,
)}
</div>
<dl class="card">
<dt>For how long</dt><dd>${durationWords(consent)}</dd>
${history !== undefined && html`<dt>Which part of your history</dt><dd>${history}</dd>`}
<dt>What it cannot do</dt><dd>It cannot move money or change anything.</dd>
</dl>
${accounts.length === 0 ? noAccounts(user) : choices(accounts, chosen, problem !== undefined)}
<div class="actions">
${accounts.length > 0 && html`<button name="decision" value="approve">Share</button>`}
<button class="second" name="decision" value="decline">Do not share</button>
</div>
</form>`,
  };
}

function choices(accounts: readonly HeldAccount[], chosen: readonly string[], wrong: boolean): Html {
  return html`<fieldset${wrong && html` aria-invalid="true"`} aria-describedby="accounts-hint">
<legend>Accounts to share</legend>
<p class="hint" id="accounts-hint">Pick at least one.</p>
${accounts.map(
  ({
    accountId,
    label,
  }) => html`<label class="choice"><input type="checkbox" name="account" value="${accountId}"${chosen.includes(accountId) && html` checked`}>
<span><strong>${label}</strong></span></label>`,
)}
</fieldset>`;
}

function noAccounts(user: User): Html {
  return html`<p class="card">${user.name} has no account that can be shared.</p>`;
}
