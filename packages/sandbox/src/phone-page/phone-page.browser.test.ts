import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { encodeQR } from "qr";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../sandbox.js";
import { startSandbox } from "../start-sandbox.js";
import { qrFilm } from "./__fixtures__/qr-film.js";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const missing = !existsSync(executablePath);
// CI says `required`, so that a browser that is not there cannot make these tests look green.
const required = process.env["BROWSER_TESTS"] === "required";
// Give a folder to look at every screen.
const pictures = process.env["PHONE_PICTURES"];

const looks = [
  { size: "phone", width: 390, height: 844, colorScheme: "light" as const },
  { size: "desktop", width: 1280, height: 900, colorScheme: "dark" as const },
  // Only when somebody looks: they find no barrier that the others do not.
  ...(pictures === undefined
    ? []
    : [
        { size: "phone", width: 390, height: 844, colorScheme: "dark" as const },
        { size: "desktop", width: 1280, height: 900, colorScheme: "light" as const },
      ]),
];

describe.skipIf(missing && !required)("the phone page in Chromium", { timeout: 30_000 }, () => {
  let bank: Sandbox;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    [bank, browser] = await Promise.all([
      startSandbox({ rows: 100 }),
      chromium.launch({
        executablePath,
        args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
      }),
    ]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await bank?.close();
  });

  beforeEach(() => openBrowser());

  afterEach(async () => {
    await context.close();
    bank.faults.clear();
  });

  async function openBrowser(options: Parameters<Browser["newContext"]>[0] = {}): Promise<void> {
    context = await browser.newContext(options);
    page = await context.newPage();
    page.setDefaultTimeout(5_000);
    complaints.length = 0;
    asked.length = 0;
    page.on("console", (message) => {
      // Chromium tells every status of 400 and above: those are meant.
      if (!message.text().startsWith("Failed to load resource: the server responded with a status of 4")) {
        complaints.push(message.text());
      }
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
  }

  const phone = (): string => `${bank.addresses.control}/phone`;

  async function visit(link: string): Promise<void> {
    await page.goto(`${phone()}?link=${encodeURIComponent(link)}`);
  }

  async function logIn(userId: string): Promise<void> {
    await page.locator(`input[value="${userId}"]`).check();
    await page.getByRole("button", { name: "Log in" }).click();
  }

  /** What axe finds: WCAG 2.2 A and AA and its best practices. */
  async function barriers(): Promise<readonly string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
  }

  async function picture(name: string): Promise<void> {
    if (pictures !== undefined) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    }
  }

  it("leads from a link to an approved consent and to the redirect URI", async () => {
    const { url, consentId, state } = await bank.createLink();

    await page.goto(phone());
    await page.getByLabel("Link").fill(url);
    await page.getByRole("button", { name: "Open" }).click();
    await logIn("rora");
    await page.getByRole("checkbox").first().check();
    await page.getByRole("button", { name: "Share", exact: true }).click();

    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Done");
    const callback = new URL((await page.locator("code.address").textContent()) ?? "");
    expect(callback.origin + callback.pathname).toBe("https://tpp.example/callback");
    const answer = new URLSearchParams(callback.hash.slice(1));
    expect([...answer.keys()].sort()).toEqual(["code", "id_token", "state"]);
    expect(answer.get("state")).toBe(state);
    const consent = bank.consents.find(consentId);
    expect(consent).toMatchObject({ status: "AUTH", userId: "rora" });
    expect(consent?.accountIds).toHaveLength(1);
    expect(complaints).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([bank.addresses.control]));
  });

  describe("where somebody is at the redirect URI", () => {
    let app: Sandbox;

    beforeAll(async () => {
      app = await startSandbox({ rows: 10, redirectUri: "https://app.unused-name.co.uk/callback" });
    });

    afterAll(() => app.close());

    it("goes there by itself, once", async () => {
      await page.route("https://app.unused-name.co.uk/callback", (route) =>
        route.fulfill({ contentType: "text/html", body: "<h1>Welcome back</h1>" }),
      );
      const { url, state } = await app.createLink();
      await page.goto(`${app.addresses.control}/phone?link=${encodeURIComponent(url)}`);
      await logIn("rora");
      await page.getByRole("checkbox").first().check();
      await page.getByRole("button", { name: "Share", exact: true }).click();

      await page.waitForSelector("text=Welcome back");
      const { searchParams, hash } = new URL(page.url());
      expect([...searchParams]).toEqual([]);
      expect(new URLSearchParams(hash.slice(1)).get("state")).toBe(state);

      // Going back must not spend the code a second time.
      await page.goBack();
      await page.waitForSelector("text=You are sharing with");
      await page.waitForTimeout(300);
      expect(new URL(page.url()).origin).toBe(app.addresses.control);
    });

    it("lets a refusal of what was approved be read, too", async () => {
      const { url } = await app.createLink();
      await page.goto(`${app.addresses.control}/phone?link=${encodeURIComponent(url)}`);
      await logIn("rora");
      await page.getByRole("checkbox").first().check();
      app.faults.add("bank-error", { times: 1 });
      await page.getByRole("button", { name: "Share", exact: true }).click();
      await page.waitForSelector("text=The bank refuses this request");
      await page.waitForTimeout(300);

      expect(new URL(page.url()).origin).toBe(app.addresses.control);
    });

    it("says when a request is gone", async () => {
      const { url } = await app.createLink();
      await app.reset();
      await page.goto(`${app.addresses.control}/phone?link=${encodeURIComponent(url)}`);

      expect(await page.locator("h1").textContent()).toBe("This request is gone");
    });

    it("lets a refusal be read before the customer goes back", async () => {
      const { url } = await app.createLink();
      app.clock.advance({ hours: 1 });
      await page.goto(`${app.addresses.control}/phone?link=${encodeURIComponent(url)}`);
      await page.waitForTimeout(300);

      expect(await page.locator("h1").textContent()).toBe("This link has expired");
      expect(await page.getByRole("link", { name: "Back to the app" }).getAttribute("href")).toContain(
        "#error=",
      );
    });
  });

  it("takes two clicks for one decision", async () => {
    const { url, consentId } = await bank.createLink();
    await visit(url);
    await logIn("rora");
    const token = await page.locator("input[name=token]").first().inputValue();
    const account = await page.getByRole("checkbox").first().inputValue();
    const click = async (): Promise<string> => {
      const form = { token, account, decision: "approve" };
      return await (await context.request.post(`${page.url()}/answer`, { form })).text();
    };

    const shown = await Promise.all([click(), click()]);

    for (const text of shown) {
      expect(text).toContain("You are sharing with");
    }
    expect(bank.consents.find(consentId)?.status).toBe("AUTH");
  });

  it("takes a link that a terminal has broken into lines", async () => {
    const { url } = await bank.createLink();
    await page.goto(phone());
    await page.getByLabel("Link").fill(url.replaceAll(/(.{80})/g, "$1\n  "));
    await page.getByRole("button", { name: "Open" }).click();
    await page.waitForURL("**/visit/*");

    expect(await page.locator("h1").textContent()).toBe("Log in");
  });

  it("says in plain words who asks for what, for how long and since when", async () => {
    const { url } = await bank.createLink({
      permissions: ["ReadAccountsBasic", "ReadAccountsDetail", "ReadBalances"],
      expirationDateTime: "2040-03-03T00:00:00+00:00",
    });

    await visit(url);
    await logIn("rora");

    const text = await page.locator("main").textContent();
    expect(text).toContain("Share with Throwaway Accounts?");
    expect(text).toContain("The name, number and sort code of your account");
    expect(text).not.toContain("without its number");
    expect(text).toContain("How much is in your account");
    expect(text).toContain("Until 3 March 2040");
    expect(text).not.toContain("history");
    expect(text).not.toMatch(/Read[A-Z]/);
  });

  it("does not go on without an account, and says so", async () => {
    const { url, consentId } = await bank.createLink();
    await visit(url);
    await logIn("rora");

    await page.getByRole("button", { name: "Share", exact: true }).click();

    const alert = page.getByRole("alert");
    expect(await alert.textContent()).toMatch(/Pick at least one account/);
    expect(await alert.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    expect(bank.consents.find(consentId)?.status).toBe("AWAU");
  });

  it("lets the customer decline", async () => {
    const { url, consentId } = await bank.createLink();
    await visit(url);
    await logIn("mits");

    await page.getByRole("button", { name: "Do not share" }).click();

    expect(await page.locator("h1").textContent()).toBe("Not shared");
    expect(await page.locator("code.address").textContent()).toContain("error=access_denied");
    expect(bank.consents.find(consentId)?.status).toBe("RJCT");
  });

  it("can be used with the keyboard alone", async () => {
    const { url, consentId } = await bank.createLink();
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) {
        await page.keyboard.press(key);
      }
    };
    const focused = (): Promise<string> =>
      page.evaluate<string>("document.activeElement.name || document.activeElement.id || ''");
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 20 && (await focused()) !== name; presses += 1) {
        await press("Tab");
      }
      expect(await focused()).toBe(name);
    };

    await page.goto(phone());
    await tabTo("link");
    await page.keyboard.insertText(url);
    await press("Tab", "Enter");
    await page.waitForURL("**/visit/*");
    await tabTo("user");
    await press("Space");
    await tabTo("password");
    await press("Enter");
    await page.waitForSelector("text=Accounts to share");
    await tabTo("account");
    const ring = await page.evaluate<string>(
      'getComputedStyle(document.querySelector(".choice")).outlineStyle',
    );
    await press("Space");
    await tabTo("decision");
    await press("Enter");
    await page.waitForSelector("text=You are sharing");

    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await tabTo("address");
    await press("Tab", "Enter");
    await page.waitForSelector("text=Copied.");

    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      await page.locator("#address").textContent(),
    );
    expect(ring).toBe("solid");
    expect(bank.consents.find(consentId)?.status).toBe("AUTH");
  });

  it("works without scripts", async () => {
    await context.close();
    await openBrowser({ javaScriptEnabled: false });
    const { url, consentId } = await bank.createLink();
    await visit(url);
    await page.locator('input[value="rora"]').check();
    await page.getByLabel("Password").fill("rora");
    await page.getByRole("button", { name: "Log in" }).click();
    await page.getByRole("checkbox").first().check();
    await page.getByRole("button", { name: "Share", exact: true }).click();

    expect(await page.locator("h1").textContent()).toBe("Done");
    expect(bank.consents.find(consentId)?.status).toBe("AUTH");
  });

  it("reads the link from a picture of a QR code", async () => {
    const { url } = await bank.createLink();
    const png = await pictureOf(encodeQR(url, "svg", { ecc: "low", border: 4 }));

    await page.goto(phone());
    await page
      .getByLabel("Picture of a code")
      .setInputFiles({ name: "code.png", mimeType: "image/png", buffer: png });
    await page.waitForURL("**/visit/*");

    expect(await page.locator("h1").textContent()).toBe("Log in");
    expect(complaints).toEqual([]);
  });

  it("reads the link with the camera", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sandbox-camera-"));
    const { url } = await bank.createLink();
    writeFileSync(join(folder, "code.y4m"), qrFilm(url));
    const filming = await chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        `--use-file-for-fake-video-capture=${join(folder, "code.y4m")}`,
      ],
    });
    try {
      const film = await filming.newPage();
      await film.goto(phone());
      await film.getByRole("button", { name: "Use the camera" }).click();
      await film.waitForURL("**/visit/*");
    } finally {
      await filming.close();
      rmSync(folder, { recursive: true });
    }
  });

  it("fits on the smallest screen with type twice as large", async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    const { url } = await bank.createLink();
    const tooWide = async (): Promise<unknown> => {
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      return await page.evaluate("document.documentElement.scrollWidth > innerWidth");
    };

    await page.goto(phone());
    expect(await tooWide()).toBe(false);
    await visit(url);
    expect(await tooWide()).toBe(false);
    await logIn("rora");
    await page.getByRole("checkbox").first().check();
    expect(await tooWide()).toBe(false);
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.waitForSelector("text=You are sharing with");
    expect(await tooWide()).toBe(false);
  });

  it("keeps still for whoever wants it to", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(phone());

    expect(await page.evaluate("getComputedStyle(document.querySelector('button')).transitionDuration")).toBe(
      "0s",
    );
  });

  it("says when a picture has no code", async () => {
    await page.goto(phone());
    await page
      .getByLabel("Picture of a code")
      .setInputFiles({ name: "code.png", mimeType: "image/png", buffer: Buffer.from("no picture") });

    await page.waitForSelector("text=This is no picture that can be read");
    expect(await page.getByRole("status").textContent()).toContain("paste the link");
  });

  it("says when there is no camera, and goes on without", async () => {
    await page.goto(phone());
    await page.getByRole("button", { name: "Use the camera" }).click();

    await page.waitForSelector("text=The camera cannot be used");
    expect(complaints).toEqual([]);
  });

  // A whole link is a dense code: drawn large, as an app shows it on a desktop.
  async function pictureOf(svg: string): Promise<Buffer> {
    const drawing = await context.newPage();
    await drawing.setViewportSize({ width: 900, height: 900 });
    await drawing.setContent(`<style>svg { width: 800px; height: 800px; margin: 40px }</style>${svg}`);
    const buffer = await drawing.screenshot();
    await drawing.close();
    return buffer;
  }

  describe("has a screen for", () => {
    it("a link that is not one of this bank's", async () => {
      await visit("https://elsewhere.example/");

      expect(await page.getByRole("alert").textContent()).toMatch(/must lead to/);
      expect(await page.getByLabel("Link").inputValue()).toBe("https://elsewhere.example/");
    });

    it("a link that is too old", async () => {
      const { url } = await bank.createLink();
      bank.clock.advance({ minutes: 20 });
      await visit(url);

      expect(await page.locator("h1").textContent()).toBe("This link has expired");
      expect(await page.locator("main").textContent()).toMatch(/request object expired \d+ s ago/);
    });

    it("a consent that was declined before", async () => {
      const { url } = await bank.createLink();
      await bank.phone.open(url, { user: "rora", decision: "decline" });
      await visit(url);

      expect(await page.locator("h1").textContent()).toBe("You have declined this before");
      expect(await page.locator("main").textContent()).toMatch(/RJCT/);
    });

    it("a consent that has run out", async () => {
      const end = new Date((bank.clock.now() + 120) * 1000).toISOString();
      const { url } = await bank.createLink({ expirationDateTime: end });
      await bank.phone.open(url, { user: "rora", decision: "approve" });
      bank.clock.advance({ minutes: 3 });
      await visit(url);

      expect(await page.locator("h1").textContent()).toBe("This request is past its end");
    });

    it("a request that nobody has signed", async () => {
      const { url } = await bank.createLink();
      await visit(url.replace(/\.[\w-]+$/, ".AAAA"));

      expect(await page.locator("h1").textContent()).toBe("The bank refuses this request");
    });

    it("a client that the bank does not know", async () => {
      const claims = { client_id: "nobody", response_type: "code id_token", scope: "openid accounts" };
      const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
      const request = `${part({ alg: "PS256" })}.${part(claims)}.AAAA`;
      await visit(
        `zopa://consent-access-request?client_id=nobody&response_type=code&scope=openid%20accounts&request=${request}`,
      );

      expect(await page.locator("h1").textContent()).toBe("The bank refuses this request");
      expect(await page.getByRole("alert").textContent()).toMatch(/client/i);
      expect(await barriers()).toEqual([]);
      await picture("unknown-client");
    });

    it("a bank that does not answer", async () => {
      const { url } = await bank.createLink();
      bank.faults.add("cut-before-answer");
      await page.goto(`${phone()}?link=${encodeURIComponent(url)}`);

      expect(await page.locator("h1").textContent()).toBe("The bank does not answer");
      expect(await barriers()).toEqual([]);
      await picture("bank-stopped");
    });

    it("a request that is another browser's", async () => {
      const { url, consentId } = await bank.createLink();
      await visit(url);
      await logIn("rora");
      const address = page.url();
      await context.close();
      await openBrowser();
      await page.goto(address);

      expect(await page.locator("h1").textContent()).toBe("This page has run out");
      expect(bank.consents.find(consentId)?.status).toBe("AWAU");
    });
  });

  it("takes no form from another site, and none that does not know the token", async () => {
    const { url, consentId } = await bank.createLink();
    await visit(url);
    await logIn("rora");
    const action = `${page.url()}/answer`;
    const token = await page.locator("input[name=token]").first().inputValue();

    const foreign = await page.request.post(action, {
      form: { token, decision: "decline" },
      headers: { Origin: "https://elsewhere.example" },
    });
    const guessed = await page.request.post(action, { form: { token: "another", decision: "decline" } });

    expect([foreign.status(), guessed.status()]).toEqual([403, 403]);
    expect(bank.consents.find(consentId)?.status).toBe("AWAU");
  });

  it("lets nothing in from elsewhere and cannot be framed", async () => {
    const response = await page.goto(phone());
    const headers = response?.headers() ?? {};

    expect(headers["content-security-policy"]).toMatch(
      /default-src 'none'.*frame-ancestors 'none'; require-trusted-types-for 'script'$/,
    );
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|https?:|\*/);
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["cache-control"]).toBe("no-store");
  });

  it.each(looks)(
    "has no barriers and nothing wider than the screen on a $size, $colorScheme",
    async ({ size, width, height, colorScheme }) => {
      await context.close();
      await openBrowser({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
      const look = async (screen: string): Promise<void> => {
        expect(await barriers()).toEqual([]);
        const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
        expect(overflow).toBeLessThanOrEqual(0);
        await picture(`${screen}-${size}-${colorScheme}`);
      };
      const { url } = await bank.createLink({ expirationDateTime: "2040-06-01T00:00:00+00:00" });

      await page.goto(phone());
      await look("1-start");
      await visit("https://elsewhere.example/");
      await look("2-wrong-link");
      await visit(url);
      await look("3-log-in");
      await page.getByText("More customers").click();
      await page.getByText("Customers with a fault of their own").click();
      await page.locator('input[value="user-429"]').check();
      await page.getByLabel("Password").fill("wrong");
      await page.getByRole("button", { name: "Log in" }).click();
      await look("4-wrong-password");
      await logIn("rora");
      await look("5-decide");
      await page.getByRole("button", { name: "Share", exact: true }).click();
      await look("6-no-account");
      await page.getByRole("checkbox").first().check();
      await page.getByRole("button", { name: "Share", exact: true }).click();
      await look("7-done");
      await visit(url.slice(0, -6));
      await look("8-refused");
      await page.goto(`${phone()}/visit/none`);
      await look("9-run-out");
      expect(complaints).toEqual([]);
    },
  );
});
