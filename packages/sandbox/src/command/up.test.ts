import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SandboxError } from "../sandbox-error.js";
import { type CommandWorld, createCommandWorld } from "./__fixtures__/command-world.js";

let world: CommandWorld;

beforeEach(() => {
  world = createCommandWorld();
});

afterEach(() => world.remove());

describe("up", () => {
  it("says where everything is, who there is, and how to stop", async () => {
    const bank = await world.open();
    bank.interrupt();
    const { exitCode, out, err } = await bank.ended;

    expect(exitCode).toBe(0);
    expect(out.replaceAll(bank.control, "http://CONTROL")).toMatchInlineSnapshot(`
      "The bank is open.

        issuer     https://127.0.0.1:1443
        discovery  https://127.0.0.1:1443/.well-known/openid-configuration
        token      https://127.0.0.1:2443
        resources  https://127.0.0.1:3443/open-banking/v4.0/aisp
        phone      http://CONTROL/phone
        controls   http://CONTROL/_sandbox

      user  what for
      rora  Has a card.

      A user's password is the name. \`zopa-sandbox env\` prints a block for your .env,
      \`zopa-sandbox link\` a link to approve on the phone page.
      Stop the bank with Ctrl-C, or with \`zopa-sandbox stop\`.
      "
    `);
    expect(err).toBe("The bank is closed.\n");
  });

  it("leaves word that only its user can read, and nothing once it is closed", async () => {
    const bank = await world.open();
    const port = new URL(bank.control).port;
    const file = join(world.stateFolder, `sandbox-${port}.json`);
    await world.run("env");

    expect(statSync(world.stateFolder).mode & 0o777).toBe(0o700);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
      processId: process.pid,
      control: bank.control,
      token: "the-token-of-this-run",
    });
    expect(readdirSync(world.stateFolder)).toHaveLength(2);
    bank.interrupt();
    await bank.ended;
    expect(readdirSync(world.stateFolder)).toEqual([]);
  });

  it("ends when somebody says stop", async () => {
    const bank = await world.open();

    const stop = await world.run("stop");

    expect(stop).toEqual({ exitCode: 0, out: "The bank is closing.\n", err: "" });
    expect((await bank.ended).exitCode).toBe(0);
    expect(readdirSync(world.stateFolder)).toEqual([]);
  });

  it("hands its options on", async () => {
    const bank = await world.open(
      "--edition 2026-05 --surface obie --mode permissive --seed blue --database bank.db --port-token 9443",
    );
    bank.interrupt();
    await bank.ended;

    expect(world.started).toEqual([
      {
        edition: "2026-05",
        surface: "obie",
        mode: "permissive",
        seed: "blue",
        database: "bank.db",
        ports: { token: 9443 },
        cacheFolder: join(world.home, ".cache", "zopa-sandbox"),
        signal: expect.any(AbortSignal),
      },
    ]);
  });

  it("takes four ports in a row, keeps no keys when told so, and leaves what is not given to the bank", async () => {
    const open = (words: string) =>
      world.run(`up ${words}`, {
        startSandbox: (options) => {
          world.started.push(options);
          return Promise.reject(new SandboxError("Not today.", { code: "listen_failed" }));
        },
      });
    await open("--port 8440 --no-cache");
    await open("--port 8440 --port-control 9000 --no-cache");
    await open("--no-cache");

    expect(world.started.map(({ signal: _, ...rest }) => rest)).toEqual([
      { ports: { authorization: 8440, token: 8441, resource: 8442, control: 8443 } },
      { ports: { authorization: 8440, token: 8441, resource: 8442, control: 9000 } },
      { ports: {} },
    ]);
  });

  it("prints one JSON object for a program", async () => {
    const bank = await world.open("--json");
    bank.interrupt();
    const { out, err } = await bank.ended;

    expect(JSON.parse(out)).toEqual({
      issuer: "https://127.0.0.1:1443",
      discoveryUrl: "https://127.0.0.1:1443/.well-known/openid-configuration",
      addresses: {
        authorization: "https://127.0.0.1:1443",
        token: "https://127.0.0.1:2443",
        resource: "https://127.0.0.1:3443",
        control: bank.control,
      },
      phone: `${bank.control}/phone`,
      users: ["rora"],
    });
    expect(err).toBe("");
  });

  it("never prints the token or a key", async () => {
    const bank = await world.open();
    bank.interrupt();
    const { out, err } = await bank.ended;

    for (const secret of world.control.secrets) {
      expect(out + err).not.toContain(secret);
    }
  });

  it("says in one line that the ports are taken", async () => {
    const bank = await world.open();

    const second = await world.run(`up --port-control ${new URL(bank.control).port}`);

    expect(second.exitCode).toBe(1);
    expect(second.err).toBe(`zopa-sandbox: Cannot open port ${new URL(bank.control).port}: in use.\n`);
    expect((await world.run("status")).exitCode).toBe(0);
  });

  it("goes without a word when Ctrl-C comes while it opens", async () => {
    let interrupt = (): void => undefined;
    const ended = world.run("up", {
      onInterrupt: (tell) => {
        interrupt = tell;
        return () => undefined;
      },
      startSandbox: ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener("abort", () => reject(signal.reason));
          interrupt();
        }),
    });

    expect(await ended).toEqual({ exitCode: 0, out: "", err: "" });
    expect(existsSync(world.stateFolder)).toBe(false);
  });

  it("ends at once when Ctrl-C comes twice", async () => {
    const bank = await world.open();
    bank.interrupt();
    bank.interrupt();
    await bank.ended;

    expect(world.exitedNow).toEqual([130]);
  });

  it("shows progress on a terminal, and wipes it away", async () => {
    const shown: string[] = [];
    const bank = await world.open("", { stderr: { isTTY: true, write: (text) => shown.push(text) } });
    bank.interrupt();
    await bank.ended;

    expect(shown).toEqual(["Opening the bank …", "\r\u001b[K", "The bank is closed.\n"]);
  });

  it("is open all the same when no word can be left, and says what that means", async () => {
    writeFileSync(join(world.home, "runtime"), "");
    writeFileSync(join(world.home, ".cache"), "");
    const bank = await world.open();
    bank.interrupt();
    const { exitCode, err } = await bank.ended;

    expect(exitCode).toBe(0);
    expect(err).toContain(`other commands need --control ${bank.control}.`);
  });

  it("closes what it opened when it cannot write what it has to say", async () => {
    const failing = {
      write: () => {
        throw new Error("the pipe is gone");
      },
    };
    const ended = world.run("up", { stdout: failing });

    expect(await ended).toMatchObject({ exitCode: 1, err: "zopa-sandbox: the pipe is gone\n" });
    expect(readdirSync(world.stateFolder)).toEqual([]);
  });

  it("does not touch a folder that is there and is not a folder of its own", async () => {
    mkdirSync(world.stateFolder, { recursive: true });
    chmodSync(world.stateFolder, 0o777);
    writeFileSync(join(world.stateFolder, "sandbox-1.json"), "{}");
    const bank = await world.open();
    bank.interrupt();
    await bank.ended;

    expect(statSync(world.stateFolder).mode & 0o777).toBe(0o700);
    expect(readdirSync(world.stateFolder)).toEqual(["sandbox-1.json"]);
  });
});
