import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CommandWorld, createCommandWorld } from "./__fixtures__/command-world.js";

let world: CommandWorld;

beforeEach(() => {
  world = createCommandWorld();
});

afterEach(() => world.remove());

describe("env", () => {
  it("prints a block that a program can read, with keys in files of the user's own", async () => {
    await world.open();

    const { exitCode, out } = await world.run("env");
    const values = parseEnv(out);

    expect(exitCode).toBe(0);
    expect(values).toMatchObject({
      ZOPA_DISCOVERY_URL: "https://127.0.0.1:1443/.well-known/openid-configuration",
      ZOPA_ISSUER: "https://127.0.0.1:1443",
      ZOPA_RESOURCE_BASE_URL: "https://127.0.0.1:3443/open-banking/v4.0/aisp",
      ZOPA_CLIENT_ID: "app",
      ZOPA_REDIRECT_URI: "https://tpp.example/callback",
      ZOPA_SIGNING_KEY_ID: "kid-1",
    });
    const { signingKey, cert, key, ca } = world.control.actions.tpp;
    const written = ["SIGNING_KEY", "TRANSPORT_CERT", "TRANSPORT_KEY", "CA"].map(
      (name) => values[`ZOPA_${name}_FILE`] ?? "",
    );
    expect(written.map((file) => readFileSync(file, "utf8"))).toEqual([signingKey, cert, key, ca]);
    expect(written.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600, 0o600, 0o600]);
    expect(statSync(join(written[0] ?? "", "..")).mode & 0o777).toBe(0o700);
    expect(out).not.toContain("PRIVATE KEY");
    expect(out).not.toContain("the-token-of-this-run");
  });

  it("is the same as JSON, and the second time", async () => {
    await world.open();
    const first = await world.run("env --json");
    const second = await world.run("env --json");

    expect(JSON.parse(first.out)).toMatchObject({
      clientId: "app",
      kid: "kid-1",
      files: { ca: expect.any(String) },
    });
    expect(second).toEqual(first);
  });

  it("has no keys of a sandbox that somebody else started", async () => {
    const bank = await world.open();
    const other = createCommandWorld();
    const { exitCode, err } = await other.run(`env --control ${bank.control}`);
    await other.remove();

    expect(exitCode).toBe(1);
    expect(err).toMatch(
      /^zopa-sandbox: The sandbox at .* was not started by `zopa-sandbox up` of this user.*sandbox\.tpp`\.\n$/,
    );
  });
});

describe("finding the sandbox", () => {
  it("says that none is running, and how to start one", async () => {
    expect(await world.run("status")).toEqual({
      exitCode: 1,
      out: "",
      err: "zopa-sandbox: No sandbox is running. Start one with `zopa-sandbox up`.\n",
    });
  });

  it("asks which one when there are several", async () => {
    const [one, two] = [await world.open(), await world.open()];

    const { exitCode, err } = await world.run("status");
    const chosen = await world.run(`status --control ${two.control}/`);

    expect(exitCode).toBe(1);
    expect(err).toMatch(/^zopa-sandbox: Several sandboxes are running\. Say which by --control and one of /);
    expect(err).toContain(one.control);
    expect(chosen.exitCode).toBe(0);
  });

  it.each([
    ["whose process is gone", 999_999_999],
    ["whose number another process has now", process.pid],
  ])("clears away what was left by one %s", async (_, processId) => {
    mkdirSync(join(world.stateFolder, "sandbox-1"), { recursive: true, mode: 0o700 });
    writeFileSync(join(world.stateFolder, "sandbox-1", "signing-key.pem"), "key");
    const state = { processId, control: "http://127.0.0.1:1", token: "old" };
    writeFileSync(join(world.stateFolder, "sandbox-1.json"), JSON.stringify(state), { mode: 0o600 });

    const { err } = await world.run("status");

    expect(err).toContain("No sandbox is running");
    expect(readdirSync(world.stateFolder)).toEqual([]);
  });

  it("sends the token to no program that is not a sandbox", async () => {
    const seen: unknown[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end("{}");
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const { port } = server.address() as AddressInfo;
    mkdirSync(world.stateFolder, { recursive: true, mode: 0o700 });
    const state = { processId: process.pid, control: `http://127.0.0.1:${port}`, token: "old" };
    writeFileSync(join(world.stateFolder, `sandbox-${port}.json`), JSON.stringify(state), { mode: 0o600 });

    const { err } = await world.run("env");
    server.closeAllConnections();
    server.close();

    expect(err).toContain("No sandbox is running");
    expect(seen).toEqual([undefined]);
  });

  it.each([
    "https://127.0.0.1:4080",
    "http://127.0.0.1",
    "http://evil.example:4080",
    "http://127.0.0.1:4080/_sandbox",
    "http://user:secret@127.0.0.1:4080",
    "http://127.0.0.1:4080#x",
    "4080",
  ])("refuses --control %s", async (address) => {
    const { exitCode, err } = await world.run(`status --control ${address}`);

    expect(exitCode).toBe(2);
    expect(err).toMatch(/^zopa-sandbox: --control must be the address of a sandbox on this machine/);
    expect(err).not.toContain("secret");
  });

  it("says that nothing answers at the address", async () => {
    const { exitCode, err } = await world.run("status --control http://127.0.0.1:1");

    expect(exitCode).toBe(1);
    expect(err).toMatch(/^zopa-sandbox: No sandbox answers at http:\/\/127\.0\.0\.1:1\. Start one/);
  });
});

describe("what a running bank is", () => {
  beforeEach(async () => {
    await world.open();
  });

  it("is shown for people, in columns, and nothing that a client sent moves the cursor", async () => {
    const shown: string[] = [];
    for (const words of ["status", "users", "requests", "consents", "fault list", "client", "clock"]) {
      const { exitCode, out, err } = await world.run(words);
      expect([exitCode, err]).toEqual([0, ""]);
      shown.push(`$ zopa-sandbox ${words}\n${out}`);
    }

    expect(shown.join("\n")).toMatchInlineSnapshot(`
      "$ zopa-sandbox status
        issuer     https://127.0.0.1:1443
        resources  https://127.0.0.1:3443
        token      https://127.0.0.1:2443
        phone      http://127.0.0.1:4080/phone
        edition    2025-06
        mode       strict
        surface    zopa
        clock      2027-01-15T08:00:00.000Z
        clients    1
        consents   1
        users      1
        faults     none
        requests   1

      $ zopa-sandbox users
      user  accounts  what for
      rora  1         Has a card.

      The password is the name.

      $ zopa-sandbox requests
      time      method  listener  path        status  rules broken, faults
      08:00:00  POST    token     /token?[2J  400     assertion-audience token-500

      what was wrong      where        what to do
      assertion-audience  RFC 7523 §3  Send the token endpoint.
      CERT_HAS_EXPIRED    TLS, token   It has expired.

      $ zopa-sandbox consents
      consent    status  user  accounts  client
      consent-1  AUTH          0         app

      $ zopa-sandbox fault list
      No fault is active. Add one with \`zopa-sandbox fault add NAME\`.

      name       where  origin               what happens
      token-500  token  seen at other banks  Fails.

      $ zopa-sandbox client
      client  name     authentication   redirect URIs
      app     Budgets  private_key_jwt  https://tpp.example/callback

      $ zopa-sandbox clock
      It is 2027-01-15T08:00:00.000Z at the bank, as on this machine.
      "
    `);
  });

  it.each([
    ["status", "product"],
    ["users", "users"],
    ["requests", "refusedConnections"],
    ["fault list", "catalogue"],
    ["clock", "aheadBySeconds"],
    ["consents", "0"],
    ["client", "0"],
    ["link", "page"],
  ])("is shown as JSON by %s", async (words, member) => {
    const { exitCode, out } = await world.run(`${words} --json`);

    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toHaveProperty(member);
  });
});

describe("what a running bank can be told", () => {
  beforeEach(async () => {
    await world.open();
  });

  it("to fail", async () => {
    const added = await world.run("fault add token-500 --times 2 --path /transactions --user rora");
    const active = world.control.bank.faults.active();
    const removed = await world.run("fault remove token-500");
    const cleared = await world.run("fault clear --json");

    expect(added.out).toBe(
      "The fault token-500 (f-1) is played 2 time(s), only for path /transactions, user rora.\n",
    );
    expect(active).toMatchObject([{ timesLeft: 2, match: { path: "/transactions", user: "rora" } }]);
    expect(removed.out).toBe("The fault token-500 is no longer active.\n");
    expect(JSON.parse(cleared.out)).toEqual({ cleared: true });
  });

  it("to move its clock", async () => {
    const { out } = await world.run("clock advance --days 366 --hours 12");

    expect(out).toBe("It is 2028-01-16T20:00:00.000Z at the bank, 366.5 days ahead of this machine.\n");
    expect(world.control.bank.clock.aheadBySeconds).toBe(366.5 * 86_400);
  });

  it("to withdraw a consent, to start again, and to give a link", async () => {
    const revoked = await world.run("consents revoke consent-1");
    const reset = await world.run("reset --seed blue");
    const link = await world.run("link --permission ReadBalances ReadOffers --expires 2027-12-31T00:00:00Z");

    expect(revoked.out).toBe("The consent is revoked: CANC.\n");
    expect(reset.out).toMatch(/^The bank is as on its first day/);
    expect(link.out).toMatch(/\nzopa:\/\/consent-access-request\?x=1\n/);
    expect(link.out).toMatch(/\/phone\?link=zopa%3A%2F%2Fconsent-access-request%3Fx%3D1\n/);
    expect(world.control.called).toEqual([
      "revoke consent-1",
      "reset blue",
      `link {"permissions":["ReadBalances","ReadOffers"],"expirationDateTime":"2027-12-31T00:00:00Z"}`,
    ]);
  });

  it("to know a new client", async () => {
    const file = join(world.home, "registration.json");
    writeFileSync(
      file,
      JSON.stringify({
        name: "New",
        redirectUris: [],
        authentication: "private_key_jwt",
        jwks: { keys: [] },
      }),
    );

    const { out } = await world.run(`client add --file ${file}`);

    expect(out).toBe("The bank knows New now. Its client id is chosen.\n");
  });

  it.each([
    ["fault add tokn-500", 1, "There is no fault of that name."],
    ["fault remove other", 1, "No fault of that id or name is active."],
    ["consents revoke unknown", 1, "The bank knows no such consent."],
    ["consents revoke ../stop", 1, "The bank knows no such consent."],
    [
      "client add --file /nowhere/at-all.json",
      1,
      "/nowhere/at-all.json cannot be read (ENOENT). Check --file.",
    ],
    ["clock advance", 2, "How far? Give one or more of --days"],
    [
      "clock advance --days -1",
      2,
      "option '--days <number>' argument '-1' is invalid. It must be a number that is not negative",
    ],
    ["clock advance --days soon", 2, "It must be a number"],
    ["fault add token-500 --times 0", 2, "It must be a whole number from 1."],
    ["fault add", 2, "missing required argument 'name'."],
    ["client add", 2, "required option '--file <path>' not specified."],
    ["stats", 2, "unknown command 'stats'. (Did you mean status?)"],
    ["status --jsn", 2, "unknown option '--jsn'. (Did you mean --json?)"],
    ["status now", 2, "too many arguments"],
    ["up --port 99999", 2, "It must be a port from 1 to 65532: the next three are used too."],
    ["up --port-control 70000", 2, "It must be a port from 1 to 65535."],
    ["up --mode lax", 2, "Allowed choices are strict, permissive."],
    ["up --edition 2024", 2, "Allowed choices are 2025-06, 2026-05."],
  ])("nothing wrong: %s", async (words, exitCode, says) => {
    const { exitCode: ended, out, err } = await world.run(words);

    expect(ended).toBe(exitCode);
    expect(out).toBe("");
    expect(err.split("\n")[0]).toMatch(/^zopa-sandbox: /);
    expect(err.split("\n")[0]).toContain(says);
    expect(world.control.called).toEqual([]);
  });

  it("nothing of a file that is not JSON gets into a message", async () => {
    const file = join(world.home, "registration.json");
    writeFileSync(file, '{ "clientSecret": "very-secret" ');

    const { exitCode, err } = await world.run(`client add --file ${file}`);

    expect(exitCode).toBe(1);
    expect(err).toContain("is not JSON");
    expect(err).not.toContain("very-secret");
  });
});

describe("help", () => {
  it.each(["--help", "help", "up --help", "fault --help", "clock advance --help"])(
    "is printed by %s",
    async (words) => {
      const { exitCode, out, err } = await world.run(words);

      expect([exitCode, err]).toEqual([0, ""]);
      expect(out).toMatch(/^Usage: zopa-sandbox/);
    },
  );

  it("is printed when nothing is asked for, which is a mistake", async () => {
    const { exitCode, out, err } = await world.run("");

    expect([exitCode, out]).toEqual([2, ""]);
    expect(err).toMatch(/^Usage: zopa-sandbox/);
  });

  it("tells the version", async () => {
    expect(await world.run("--version")).toEqual({ exitCode: 0, out: "1.2.3\n", err: "" });
    expect(existsSync(world.stateFolder)).toBe(false);
  });
});
