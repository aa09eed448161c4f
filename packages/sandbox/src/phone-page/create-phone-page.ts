import Router from "@koa/router";
import type { Context, Middleware, Next } from "koa";
import { magicUsers } from "../faults/magic-users.js";
import type { User } from "../people/people.js";
import { type Answer, type BeginVisitInput, beginVisit } from "../phone/begin-visit.js";
import { linkInput, type PhoneParts } from "../phone/create-phone.js";
import { PhoneError } from "../phone/phone-error.js";
import { decisionScreen } from "./decision-screen.js";
import { doneScreen } from "./done-screen.js";
import { layout, type Screen } from "./layout.js";
import { loginScreen } from "./login-screen.js";
import { pageFiles } from "./page-files.js";
import { pageGuard } from "./page-guard.js";
import { goneScreen, problemScreen } from "./problem-screen.js";
import { readForm } from "./read-form.js";
import { startScreen } from "./start-screen.js";
import { createVisits, type PageVisit, secret, type Visits } from "./visits.js";

const browserCookie = "sandbox-phone";
const magic: ReadonlySet<string> = new Set(magicUsers.map(({ userId }) => userId));

/** Makes the customer's app as a page under `/phone`. Other paths are passed on. */
export function createPhonePage(parts: PhoneParts): Middleware {
  const visits = createVisits();
  const toBank = linkInput(parts);
  const router = new Router({ prefix: "/phone" });

  router.get("/", async (context) => {
    const { link } = context.query;
    await (typeof link === "string"
      ? open(context, toBank, visits, link)
      : show(context, 200, startScreen()));
  });
  router.post("/", async (context) => {
    await open(context, toBank, visits, (await readForm(context)).get("link") ?? "");
  });
  router.get("/visit/:id", (context) => {
    const visit = visits.find(context.params["id"] ?? "", browserOf(context));
    show(
      context,
      visit === undefined ? 404 : 200,
      visit === undefined ? goneScreen() : screenOf(parts, visit),
    );
  });
  for (const [step, take] of Object.entries({ login, logout, answer })) {
    router.post(`/visit/:id/${step}`, async (context) => {
      const form = await readForm(context);
      const visit = visits.find(context.params["id"] ?? "", browserOf(context));
      if (visit === undefined || form.get("token") !== visit.token) {
        show(context, 403, goneScreen());
        return;
      }
      await take(context, parts, visit, form);
    });
  }
  return within("/phone", [pageGuard(), pageFiles(), showProblems(), router.routes() as Middleware]);
}

async function open(context: Context, toBank: BeginVisitInput, visits: Visits, link: string): Promise<void> {
  const signal = signalOf(context);
  let begun: Awaited<ReturnType<typeof beginVisit>>;
  try {
    // What is copied out of a terminal or a letter is broken into lines.
    begun = await beginVisit(link.replaceAll(/\s*\n\s*/g, ""), toBank, signal);
  } catch (problem) {
    if (problem instanceof PhoneError && problem.code === "link_refused") {
      show(context, 400, startScreen(link, problem.message));
      return;
    }
    throw problem;
  }
  if ("callback" in begun) {
    show(context, 200, doneScreen({ clientName: "the app", callback: begun.callback, leave: false }));
    return;
  }
  const browser = browserOf(context) ?? secret();
  // Lax: who comes from another site with a link keeps the browser's name; forms of other sites do not.
  context.cookies.set(browserCookie, browser, {
    httpOnly: true,
    sameSite: "lax",
    path: "/phone",
    overwrite: true,
  });
  seeOther(context, visits.begin(browser, begun));
}

function login(context: Context, { people }: PhoneParts, visit: PageVisit, form: URLSearchParams): void {
  const userId = form.get("user") ?? "";
  const user = people.user(userId);
  if (user === undefined || user.password !== form.get("password")) {
    const problem =
      userId === ""
        ? "Choose who you are."
        : "There is no customer with this name and password. In the sandbox the password is the name.";
    show(context, 401, loginScreen({ visit, users: people.users(), magic, chosen: userId, problem }));
    return;
  }
  visit.userId = user.userId;
  seeOther(context, visit);
}

function logout(context: Context, _: PhoneParts, visit: PageVisit): void {
  visit.userId = undefined;
  seeOther(context, visit);
}

async function answer(
  context: Context,
  parts: PhoneParts,
  visit: PageVisit,
  form: URLSearchParams,
): Promise<void> {
  const user = visit.userId === undefined ? undefined : parts.people.user(visit.userId);
  const decision = form.get("decision");
  if (
    user === undefined ||
    visit.callback !== undefined ||
    (decision !== "approve" && decision !== "decline")
  ) {
    seeOther(context, visit);
    return;
  }
  const accounts = form.getAll("account");
  if (decision === "approve" && accounts.length === 0) {
    show(
      context,
      400,
      decideScreen(parts, visit, user, [], "Pick at least one account to share, or do not share."),
    );
    return;
  }
  try {
    const { userId, password } = user;
    const answered: Answer = {
      user: userId,
      password,
      decision,
      accounts: decision === "approve" ? accounts : undefined,
    };
    // Not stopped when the browser hangs up: after two clicks it waits for the second answer.
    visit.answering ??= visit.open.answer(answered);
    visit.callback = await visit.answering;
    seeOther(context, visit);
  } catch (problem) {
    if (problem instanceof PhoneError && ["other_customer", "accounts_refused"].includes(problem.code)) {
      show(context, 403, decideScreen(parts, visit, user, accounts, problem.message));
      return;
    }
    throw problem;
  } finally {
    visit.answering = undefined;
  }
}

function screenOf(parts: PhoneParts, visit: PageVisit): Screen {
  const { people } = parts;
  if (visit.callback !== undefined) {
    const leave = visit.hasLeft !== true;
    visit.hasLeft = true;
    return doneScreen({ clientName: visit.open.request.client.name, callback: visit.callback, leave });
  }
  const user = visit.userId === undefined ? undefined : people.user(visit.userId);
  return user === undefined
    ? loginScreen({ visit, users: people.users(), magic })
    : decideScreen(parts, visit, user, visit.open.request.consent.accounts);
}

function decideScreen(
  { people, clock }: PhoneParts,
  visit: PageVisit,
  user: User,
  chosen: readonly string[],
  problem?: string,
): Screen {
  const accounts = people.accountsOf(user.userId, clock.now());
  return decisionScreen({ visit, user, accounts, chosen, ...(problem === undefined ? {} : { problem }) });
}

function show(context: Context, status: number, screen: Screen): void {
  context.status = status;
  context.body = layout(screen);
  context.set("Content-Type", "text/html; charset=utf-8");
}

// A form that is sent leads to a page, so that going back or loading again sends nothing twice.
function seeOther(context: Context, { id }: PageVisit): void {
  context.status = 303;
  context.redirect(`/phone/visit/${id}`);
}

function browserOf(context: Context): string | undefined {
  return context.cookies.get(browserCookie);
}

function signalOf({ res }: Context): AbortSignal {
  const gone = new AbortController();
  res.once("close", () => gone.abort());
  return gone.signal;
}

function showProblems(): Middleware {
  return async (context: Context, next: Next): Promise<void> => {
    try {
      await next();
    } catch (problem) {
      show(context, statusOf(problem), problemScreen(problem));
    }
  };
}

function statusOf(problem: unknown): number {
  if (!(problem instanceof PhoneError)) {
    return 500;
  }
  return problem.code === "bank_unreachable" || problem.code === "bank_answer" ? 502 : 403;
}

function within(prefix: string, middlewares: readonly Middleware[]): Middleware {
  return (context: Context, next: Next): Promise<unknown> => {
    if (context.path !== prefix && !context.path.startsWith(`${prefix}/`)) {
      return next();
    }
    const [first, ...rest] = middlewares;
    const run = (middleware: Middleware | undefined, others: readonly Middleware[]): Promise<unknown> =>
      middleware === undefined
        ? next()
        : Promise.resolve(middleware(context, () => run(others[0], others.slice(1))));
    return run(first, rest);
  };
}
