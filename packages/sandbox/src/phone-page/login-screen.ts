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

// The others are a click away.
const shownAtOnce = 3;

/** Where a customer says who they are. */
export function loginScreen({ visit, users, magic, chosen, problem }: LoginScreenInput): Screen {
  const usual = users.filter(({ userId }) => !magic.has(userId));
  const groups = [
    { summary: "More customers", members: usual.slice(shownAtOnce) },
    {
      summary: "Customers with a fault of their own",
      members: users.filter(({ userId }) => magic.has(userId)),
    },
  ];
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
${usual.slice(0, shownAtOnce).map((user) => choiceOf(user, chosen))}
${groups.filter(({ members }) => members.length > 0).map((group) => groupOf(group, chosen))}
</fieldset>
<label class="field" for="password">Password</label>
<p class="hint" id="password-hint">In the sandbox it is the customer’s name, for example ${usual[0]?.password ?? "rora"}.</p>
<input id="password" type="password" name="password" autocomplete="off" required aria-describedby="password-hint">
<div class="actions"><button>Log in</button></div>
</form>`,
  };
}

interface Group {
  readonly summary: string;
  readonly members: readonly User[];
}

function groupOf({ summary, members }: Group, chosen: string | undefined): Html {
  const isOpen = members.some(({ userId }) => userId === chosen);
  return html`<details${isOpen && html` open`}><summary>${summary}</summary>
${members.map((user) => choiceOf(user, chosen))}</details>`;
}

function choiceOf({ userId, name, description }: User, chosen: string | undefined): Html {
  return html`<label class="choice"><input type="radio" name="user" value="${userId}" required${userId === chosen && html` checked`}>
<span><strong>${name} <span class="soft">(${userId})</span></strong><span class="soft">${description.replaceAll("`", "")}</span></span></label>`;
}
