import { PhoneError, type PhoneErrorCode } from "../phone/phone-error.js";
import { html } from "./html.js";
import type { Screen } from "./layout.js";

const titles: Readonly<Record<PhoneErrorCode, string>> = {
  link_refused: "This link cannot be opened",
  bank_refused: "The bank refuses this request",
  request_over: "This request is over",
  wrong_password: "This password is wrong",
  other_customer: "This request is not yours",
  accounts_refused: "These accounts cannot be shared",
  bank_unreachable: "The bank does not answer",
  bank_answer: "Something went wrong at the bank",
};

// An answer that was sent may have arrived.
const inDoubt: readonly PhoneErrorCode[] = ["bank_unreachable", "bank_answer"];

/** What a customer sees when it does not go on. */
export function problemScreen(problem: unknown): Screen {
  return problem instanceof PhoneError
    ? sorry(titles[problem.code], problem.message, inDoubt.includes(problem.code))
    : sorry("Something went wrong", "The sandbox made a mistake. Try again from the app.");
}

/** The page was open for too long, or is another browser's. */
export function goneScreen(): Screen {
  return sorry(
    "This page has run out",
    "It was open for too long, or it belongs to another browser. Start again from the app.",
  );
}

function sorry(title: string, says: string, isInDoubt: boolean = false): Screen {
  return {
    title,
    content: html`
<p class="sign no" aria-hidden="true">!</p>
<h1>${title}</h1>
<p role="alert">${says}</p>
<p class="soft">${isInDoubt ? "If you have answered already, the app that asked knows what came of it." : "Nothing is shared by this."}</p>
<a class="button second" href="/phone">Open another request</a>`,
  };
}
