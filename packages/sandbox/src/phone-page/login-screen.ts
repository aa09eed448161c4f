import type { User } from "../people/people.js";
import { type Html, html } from "./html.js";
import type { Screen } from "./layout.js";
import type { PageVisit } from "./visits.js";

export interface LoginScreenInput {
  readonly visit: PageVisit;
  readonly users: readonly User[];
  /** Ids of those for whom a fault is always played. */
  readonly magic: ReadonlySet<string>;
  readonly chosen?: string | undefined;
  readonly problem?: string;
}

/** Where a customer says who they are. */
export function loginScreen({ visit, users, magic, chosen, problem }: LoginScreenInput): Screen {
  const [usual, odd] = [
    users.filter(({ userId }) => !magic.has(userId)),
    users.filter(({ userId }) => magic.has(userId)),
  ];
  const choice = (user: User): Html => choiceOf(user, chosen);
  return {
    title: "Log in",
    ...(problem === undefined ? {} : { problem }),
    content: html`
<h1>Log in</h1>
<p class="soft">${visit.open.request.client.name} has sent you here. You will see what it asks for before anything is shared.</p>
<form action="/phone/visit/${visit.id}/login" method="post">
<input type="hidden" name="token" value="${visit.token}">
<fieldset>
<legend>Who are you today?</legend>
${usual.map(choice)}
${
  odd.length > 0 &&
  html`<details${odd.some(({ userId }) => userId === chosen) && html` open`}><summary>Customers with a fault of their own</summary>${odd.map(choice)}</details>`
}
</fieldset>
<label class="field" for="password">Password</label>
<p class="hint" id="password-hint">In the sandbox it is the customer’s name, for example ${usual[0]?.password ?? "rora"}.</p>
<input id="password" type="password" name="password" autocomplete="off" required aria-describedby="password-hint">
<div class="actions"><button>Log in</button></div>
</form>`,
  };
}

function choiceOf({ userId, name, description }: User, chosen: string | undefined): Html {
  return html`<label class="choice"><input type="radio" name="user" value="${userId}" required${userId === chosen && html` checked`}>
<span><strong>${name} <span class="soft">(${userId})</span></strong><span class="soft">${description}</span></span></label>`;
}
