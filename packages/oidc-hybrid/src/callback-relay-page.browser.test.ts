import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CallbackHandlerOptions } from "./create-callback-handler.js";
import { createNodeCallbackHandler } from "./create-node-callback-handler.js";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const missing = !existsSync(executablePath);
// CI says `required`, so that a browser that is not there cannot make these tests look green.
const required = process.env["BROWSER_TESTS"] === "required";

const callback = "/callback?tenant=7";
const answer = "code=c0de&id_token=a.b.c&state=5tate";

interface Site {
  readonly origin: string;
  /** The same server under the name of another site. */
  readonly elsewhere: string;
  readonly requests: IncomingMessage[];
  readonly received: string[];
}

describe.skipIf(missing && !required)("the relay page in Chromium", { timeout: 30_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const servers: Server[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
    });
  }, 60_000);

  afterAll(() => browser?.close());

  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    complaints.length = 0;
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("dialog", (dialog) => {
      complaints.push("a dialog");
      void dialog.dismiss();
    });
  });

  afterEach(async () => {
    await context.close();
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** The callback, a page that says "done", and whatever else a test needs, at two origins. */
  async function startSite(
    options: Partial<CallbackHandlerOptions> = {},
    pages: Record<string, string> = {},
  ): Promise<Site> {
    const requests: IncomingMessage[] = [];
    const received: string[] = [];
    const handle = createNodeCallbackHandler({
      receive: (fields) => {
        received.push(String(fields));
        return new Response(null, { status: 303, headers: { location: "/done" } });
      },
      ...options,
    });
    const server = createServer((request, response) => {
      if (request.url === "/favicon.ico") {
        response.writeHead(204).end();
        return;
      }
      requests.push(request);
      if (request.url?.startsWith("/callback") === true) {
        void handle(request, response);
      } else {
        const html = request.url === "/done" ? "<h1>Done</h1>" : pages[request.url ?? ""];
        response.writeHead(html === undefined ? 404 : 200, { "content-type": "text/html" }).end(html);
      }
    });
    servers.push(server);
    server.listen(0);
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    return { origin: `http://127.0.0.1:${port}`, elsewhere: `http://localhost:${port}`, requests, received };
  }

  async function addressesInHistory(): Promise<string[]> {
    const session = await context.newCDPSession(page);
    const { entries } = await session.send("Page.getNavigationHistory");
    return entries.map(({ url }) => url);
  }

  it("posts the fragment, and leaves no trace of it in the address, the history or a referrer", async () => {
    const site = await startSite();

    await page.goto(`${site.origin}${callback}#${answer}`);
    await page.waitForURL(`${site.origin}/done`);

    expect(site.received).toEqual([answer]);
    expect(site.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET ${callback}`,
      `POST ${callback}`,
      "GET /done",
    ]);
    expect(site.requests.map(({ headers }) => headers.referer)).toEqual([undefined, undefined, undefined]);
    expect((await addressesInHistory()).join("\n")).not.toMatch(/c0de|5tate|a\.b\.c/);
    expect(complaints).toEqual([]);
  });

  it("has cleared the address before the POST is sent", async () => {
    let addresses = ["not asked"];
    const site = await startSite({
      receive: async () => {
        addresses = [...(await addressesInHistory()), page.url()];
        return new Response("done");
      },
    });

    await page.goto(`${site.origin}${callback}#${answer}`);
    await page.getByText("done").waitFor();

    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.join("\n")).not.toMatch(/c0de|5tate/);
  });

  it("passes on every field as it was, whatever its name", async () => {
    const site = await startSite();
    const fields = new URLSearchParams([
      ["code", "a&b=c%20d+e é 漢 \u{1f600}"],
      ["code", "again"],
      ["submit", "1"],
      ["action", "https://elsewhere.example/"],
      ["method", "get"],
      ["__proto__", "p"],
      ["", "nameless"],
      ["state", `"><img src=x onerror=alert(1)><script>alert(1)</script>`],
    ]);

    await page.goto(`${site.origin}${callback}#${fields}`);
    await page.waitForURL(`${site.origin}/done`);

    // A form does not send a field without a name.
    expect(site.received).toEqual([String(fields).replace("&=nameless", "")]);
    expect(complaints).toEqual([]);
  });

  it("works in a browser that keeps no cookies, and sends strict ones when there are some", async () => {
    const site = await startSite({}, { "/bank": `<a href="ORIGIN${callback}#${answer}">Back</a>` });
    const pages = await startSite({}, { "/bank": `<a href="${site.origin}${callback}#${answer}">Back</a>` });
    await context.addCookies([{ name: "session", value: "1", url: site.origin, sameSite: "Strict" }]);

    await page.goto(`${pages.elsewhere}/bank`);
    await page.getByText("Back").click();
    await page.waitForURL(`${site.origin}/done`);

    expect(site.requests.map(({ method, headers }) => [method, headers.cookie])).toEqual([
      ["GET", undefined],
      ["POST", "session=1"],
      ["GET", "session=1"],
    ]);
  });

  it("says what to do when there is no answer, and posts nothing", async () => {
    const site = await startSite();

    for (const address of [callback, `${callback}#`, `${callback}#top`, `${callback}#_=_`]) {
      await page.goto("about:blank");
      await page.goto(`${site.origin}${address}`);
      await page.getByText("There is no answer from your bank here.").waitFor();
      expect(await page.getByRole("button").isVisible()).toBe(false);
    }

    expect(site.received).toEqual([]);
    expect(await page.locator("body").ariaSnapshot()).toMatchInlineSnapshot(`
      "- main:
        - heading "Returning from your bank" [level=1]
        - paragraph: There is no answer from your bank here. Go back to the app or site that you came from, and start again from there."
    `);
  });

  it("says what to do when JavaScript is off", async () => {
    const withoutScript = await browser.newContext({ javaScriptEnabled: false });
    const plain = await withoutScript.newPage();
    const site = await startSite();

    await plain.goto(`${site.origin}${callback}#${answer}`);

    expect(await plain.locator("body").ariaSnapshot()).toMatchInlineSnapshot(`
      "- main:
        - heading "Returning from your bank" [level=1]
        - paragraph: This page needs JavaScript to pass on your bank's answer. Allow it for this site, then go back to the app or site that you came from and start again."
    `);
    await withoutScript.close();
  });

  it("takes an answer that arrives while the page is open", async () => {
    const site = await startSite();
    await page.goto(`${site.origin}${callback}`);

    await page.goto(`${site.origin}${callback}#${answer}`);
    await page.waitForURL(`${site.origin}/done`);

    expect(site.received).toEqual([answer]);
    expect((await addressesInHistory()).join("\n")).not.toMatch(/c0de|5tate/);
  });

  it("posts an answer that came in the query with a mark, and clears it from the address", async () => {
    const site = await startSite();

    await page.goto(`${site.origin}/callback?tenant=7&error=access_denied&state=5tate`);
    await page.waitForURL(`${site.origin}/done`);

    expect(site.received).toEqual(["error=access_denied&state=5tate&response_mode=query"]);
    expect(site.requests[1]?.url).toBe("/callback?tenant=7");
    expect((await addressesInHistory()).join("\n")).not.toMatch(/access_denied|5tate/);
  });

  it("shows a button when the answer is slow, and keeps it reachable by keyboard", async () => {
    // 204 leaves the browser where it is, as a site that does not answer would.
    const site = await startSite({ receive: () => new Response(null, { status: 204 }) });

    await page.goto(`${site.origin}${callback}#${answer}`, { waitUntil: "commit" });
    await page.getByRole("button", { name: "Continue" }).waitFor();
    await page.keyboard.press("Tab");

    expect(await page.evaluate("document.activeElement.textContent")).toBe("Continue");
    expect(await page.locator("body").ariaSnapshot()).toMatchInlineSnapshot(`
      "- main:
        - heading "Returning from your bank" [level=1]
        - status: "One moment: your bank's answer is being passed on."
        - button "Continue""
    `);
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
    expect(await page.title()).toBe("Returning from your bank");
  });

  it("cannot be framed", async () => {
    const site = await startSite({}, { "/frame": `<iframe src="/callback#${answer}"></iframe>` });

    await page.goto(`${site.origin}/frame`);
    await page.waitForLoadState("networkidle");

    expect(site.received).toEqual([]);
    expect(complaints.join("\n")).toContain("frame-ancestors 'none'");
  });

  it("runs no script that was put into it", async () => {
    const site = await startSite();
    await page.goto(`${site.origin}${callback}`);

    await page.evaluate(`
      const attempts = [
        () => document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=\\"document.title = 'taken over'\\">"),
        () => document.body.append(Object.assign(document.createElement("script"), { src: "/taken-over.js" })),
        () => document.body.append(Object.assign(document.createElement("img"), { src: "/taken-over.png" })),
        () => fetch("/taken-over").catch(() => {}),
      ];
      for (const attempt of attempts) try { attempt(); } catch {}
    `);

    expect(await page.title()).toBe("Returning from your bank");
    expect(site.requests.map(({ url }) => url)).toEqual([callback]);
    expect(complaints.length).toBeGreaterThan(0);
  });

  it("takes no form from another site", async () => {
    const site = await startSite();
    const form = `<form method="post" action="${site.origin}/callback"><input name="code" value="theirs"><button>Go</button></form>`;
    const attacker = await startSite({}, { "/attack": form });

    await page.goto(`${attacker.elsewhere}/attack`);
    await page.getByRole("button").click();
    await page.getByText("does not take a form from another site").waitFor();

    expect(site.received).toEqual([]);
  });

  it("redirects to another origin only when told so", async () => {
    const target = await startSite();
    const site = await startSite({ receive: () => Response.redirect(`${target.elsewhere}/done`, 303) });

    await page.goto(`${site.origin}${callback}#${answer}`, { waitUntil: "commit" });
    await expect.poll(() => complaints.join("\n")).toContain("form-action");

    expect(target.requests).toEqual([]);
  });

  it("redirects to the scheme of an app when told so", async () => {
    const site = await startSite({
      receive: () => new Response(null, { status: 303, headers: { location: "myapp://done" } }),
      page: { redirectsTo: ["myapp:"] },
    });

    await page.goto(`${site.origin}${callback}#${answer}`, { waitUntil: "commit" });
    await expect.poll(() => site.requests.length).toBe(2);
    await page.evaluate("new Promise((resolve) => setTimeout(resolve, 50))");

    expect(complaints.join("\n")).not.toContain("form-action");
  });
});
