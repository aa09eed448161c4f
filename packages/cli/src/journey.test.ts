import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parse } from "node:querystring";
import { PassThrough } from "node:stream";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type BankWorld, createBankWorld, tokensIn } from "./__fixtures__/bank-world.js";
import { inputOf, keptOutput } from "./__fixtures__/streams.js";
import type { TerminalInput } from "./cli-io.js";
import { runCli } from "./run-cli.js";

const patience = { timeout: 20_000 };

let world: BankWorld;
const store = () => join(world.folder, "zopa-ob.sandbox-grants");

beforeAll(async () => {
  world = await createBankWorld({ rows: 500 });
});

afterAll(() => world.close());

afterEach(() => {
  world.bank.faults.clear();
  rmSync(`${store()}.accesses`, { force: true });
});

describe("init --sandbox", () => {
  it("has written a configuration without a secret, for this bank", async () => {
    const text = readFileSync(join(world.folder, "zopa-ob.config.json"), "utf8");
    expect(text).not.toContain("PRIVATE KEY");
    const { out } = await world.run("config show --json");
    expect(JSON.parse(out)).toMatchObject({ bank: { id: "zopa-local-sandbox", issuer: world.bank.issuer } });
  });

  it("does not replace one that is there, unless it is told to", async () => {
    const runSandbox = () => Promise.resolve({ exitCode: 0, output: "{}" });
    const { exitCode, err } = await world.run("init --sandbox", { runSandbox });
    expect([exitCode, err.includes("sandbox_unavailable")]).toEqual([3, true]);
    const asked = "init --profile zopa-sandbox --client-id x --redirect-uri https://x.example/ --kid k";
    const rest =
      "--client-authentication private_key_jwt --signing-key-file a --transport-cert-file b --transport-key-file c";
    const again = await world.run(`${asked} ${rest} --no-input`);
    expect(again.exitCode).toBe(3);
    expect(again.err).toContain("configuration_exists");
  });

  it("says so when no bank is running", async () => {
    const { exitCode, err } = await world.run("init --sandbox");
    expect(exitCode).toBe(3);
    expect(err).toContain("zopa-ob sandbox up");
  });
});

describe("discover", () => {
  it("shows the endpoints, and that they fit", async () => {
    const { exitCode, out } = await world.run("discover");
    expect(exitCode).toBe(0);
    expect(out).toContain(world.bank.issuer);
    expect(out).toContain("✓ The document fits the profile.");
  });

  it("keeps the document, and finds nothing that differs from it, until something does", async () => {
    expect((await world.run("discover --save kept.json")).exitCode).toBe(0);
    expect(await world.run("discover --diff kept.json")).toMatchObject({
      exitCode: 0,
      out: "Nothing differs.\n",
    });
    const kept = JSON.parse(readFileSync(join(world.folder, "kept.json"), "utf8")) as Record<string, unknown>;
    world.write("other.json", { ...kept, token_endpoint: "https://elsewhere.example/token" });
    const { exitCode, out } = await world.run("discover --diff other.json kept.json");
    expect(exitCode).toBe(5);
    expect(out).toContain("✗ token_endpoint\n  - https://elsewhere.example/token\n");
  });

  it("does not write over a file", async () => {
    world.write("there.json", "mine");
    const { exitCode, err } = await world.run("discover --save there.json");
    expect(exitCode).toBe(3);
    expect(err).toContain("there.json: This file is there already");
    expect(readFileSync(join(world.folder, "there.json"), "utf8")).toBe("mine");
  });

  it("refuses what is no document", async () => {
    const { exitCode, err } = await world.run(`discover --diff ${world.write("none.json", "[]")}`);
    expect(exitCode).toBe(3);
    expect(err).toContain("no discovery document");
  });

  it("ends with 5 when the bank is down", async () => {
    const { exitCode, out } = await world.run("discover --json --profile zopa-production");
    expect(exitCode).toBe(5);
    expect(JSON.parse(out).error.code).toMatch(/^transport_|origin/);
  });
});

describe("keys", () => {
  it("are published with the id that the bank knows, and nothing private", async () => {
    const { out } = await world.run("keys jwks");
    const { keys } = JSON.parse(out) as { keys: readonly Record<string, unknown>[] };
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ kid: world.bank.tpp.kid, use: "sig", alg: "PS256" });
    expect(Object.keys(keys[0] ?? {}).sort()).toEqual(["alg", "e", "kid", "kty", "n", "use"]);
  });

  it("have the Directory's id, of a key, a certificate or stdin", async () => {
    expect((await world.run("keys kid")).out).toBe(`${world.bank.tpp.kid}\n`);
    expect((await world.run("keys kid seal.key")).out).toBe(`${world.bank.tpp.kid}\n`);
    const { out } = await world.run("keys kid - --json", { stdin: inputOf(world.bank.tpp.cert) });
    expect(JSON.parse(out).kid).toMatch(/^[\w-]{27}$/);
  });

  it("are refused when they are none, without a word of the file", async () => {
    const { exitCode, err } = await world.run(`keys kid ${world.write("bad.pem", "hunter2 hunter2")}`);
    expect(exitCode).toBe(3);
    expect(err).not.toContain("hunter2");
  });
});

describe("a consent", () => {
  it("is made, shown and deleted", async () => {
    const made = await world.run("consent create --permission ReadAccountsBasic ReadBalances --expires 90d");
    expect(made.exitCode).toBe(0);
    expect(made.out).toContain("AWAU (waits for the customer)");
    expect(made.out).toMatch(/ends .*in (?:89|90) days/);
    const id = /consent +(\S+)/.exec(made.out)?.[1] ?? "";
    expect(made.err).toContain(`zopa-ob authorize --consent ${id}`);
    const { out } = await world.run(`consent get ${id} --json`);
    expect(JSON.parse(out)).toMatchObject({
      ConsentId: id,
      Permissions: ["ReadAccountsBasic", "ReadBalances"],
    });
    expect((await world.run(`consent delete ${id}`)).exitCode).toBe(0);
    expect((await world.run(`consent get ${id}`)).exitCode).toBe(7);
  });

  it("asks for what the bank serves, without the weaker twins and card numbers", async () => {
    const { Permissions } = JSON.parse((await world.run("consent create --json")).out);
    expect(Permissions).toContain("ReadAccountsDetail");
    expect(Permissions).not.toContain("ReadAccountsBasic");
    expect(Permissions).not.toContain("ReadPAN");
    expect(Permissions).not.toContain("ReadProducts");
  });

  it("is refused with 7 before anything is sent when it makes no sense", async () => {
    const { exitCode, out } = await world.run("consent create --json --permission ReadBalances");
    expect(exitCode).toBe(7);
    expect(JSON.parse(out).error).toMatchObject({
      code: "permissions_refused",
      findings: [{ problem: "accounts_missing" }],
    });
  });
});

describe("authorize", () => {
  const asTerminal = () => {
    const keyboard = new PassThrough();
    const stdin = Object.assign(keyboard, {
      isTTY: true,
      setRawMode: () => stdin,
    }) as unknown as TerminalInput;
    const [screen, out] = [keptOutput({ isTTY: true, columns: 200 }), keptOutput()];
    return { keyboard, screen, out, io: { stdin, stderr: screen.stream, stdout: out.stream } };
  };

  it("goes from a link in a script to a grant that is kept, in two steps", async () => {
    const consentId = await world.createConsent();
    const first = await world.run(`authorize --consent ${consentId} --link-only`);
    expect(first.out).toMatch(/^zopa:\/\/consent-access-request\?\S+\n$/);
    const callback = await world.bank.phone.open(first.out.trim(), { user: "rora", decision: "approve" });
    const second = await world.run("authorize --callback-file -", { stdin: inputOf(`${callback}\n`) });
    expect(second.exitCode).toBe(0);
    expect(second.out).toContain(consentId);
    for (const token of tokensIn(store())) {
      expect(second.out + second.err).not.toContain(token);
    }
    expect((await world.run(`consent get ${consentId}`)).out).toContain("AUTH (approved)");

    const again = await world.run("authorize --callback-file -", { stdin: inputOf(callback) });
    expect(again.exitCode).toBe(4);
    expect(again.err).toContain("pending_not_found");
  });

  it("shows link and QR code on a terminal, and waits for what is pasted", async () => {
    const consentId = await world.createConsent();
    const { keyboard, screen, out, io } = asTerminal();
    const running = runCli({ ...world.io(["authorize", "--consent", consentId]), ...io });
    await expect.poll(screen.text, patience).toContain("Paste the address");
    expect(screen.text()).toContain("█▀▀▀▀▀█");
    const link = /zopa:\/\/\S+/.exec(screen.text())?.[0] ?? "";
    keyboard.write(`${await world.bank.phone.open(link, { user: "rora", decision: "approve" })}\r`);
    expect(await running).toBe(0);
    expect(out.text()).toContain("refresh token until");
  });

  it("ends with 4 when the customer declines", async () => {
    const { out } = await world.run(`authorize --consent ${await world.createConsent()} --link-only`);
    const callback = await world.bank.phone.open(out.trim(), { user: "rora", decision: "decline" });
    const { exitCode, err } = await world.run("authorize --callback-file -", { stdin: inputOf(callback) });
    expect(exitCode).toBe(4);
    expect(err).toContain("authorization_denied");
  });

  it("asks nobody where there is nobody, before anything is begun", async () => {
    const { exitCode, out, err } = await world.run("authorize --consent aac-1");
    expect([exitCode, out]).toEqual([2, ""]);
    expect(err).toContain("--link-only");
    expect(err).not.toContain("zopa://");
  });

  it("gives the link as JSON, and the QR code as an image", async () => {
    const id = await world.createConsent();
    const { out } = await world.run(`authorize --consent ${id} --link-only --qr-file link.svg --json`);
    expect(JSON.parse(out)).toMatchObject({ consentId: id, url: expect.stringMatching(/^zopa:/) });
    expect(readFileSync(join(world.folder, "link.svg"), "utf8")).toContain("<svg");
  });

  it("waits for the browser on this machine, behind the redirect URI", async () => {
    const id = await world.createConsent();
    const port = await freePort();
    const [out, err] = [keptOutput(), keptOutput()];
    const io = {
      ...world.io(["authorize", "--consent", id, "--listen", `${port}`]),
      stdout: out.stream,
      stderr: err.stream,
    };
    const running = runCli(io);
    await expect.poll(err.text, patience).toContain("The link works until");
    const link = /zopa:\/\/\S+/.exec(err.text())?.[0] ?? "";
    const callback = new URL(await world.bank.phone.open(link, { user: "rora", decision: "approve" }));
    const address = `http://127.0.0.1:${port}${callback.pathname}`;
    await expect.poll(() => statusOf(address), patience).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/other`)).status).toBe(404);
    const answer = await fetch(address, {
      method: "POST",
      body: new URLSearchParams(parse(callback.hash.slice(1)) as Record<string, string>),
    });
    expect(await answer.text()).toContain("Thank you");
    expect(await running).toBe(0);
    expect(out.text()).toContain(id);
  });

  it("says so when the port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const { exitCode, err } = await world.run(
      `authorize --consent ${await world.createConsent()} --listen ${port}`,
    );
    server.close();
    expect(exitCode).toBe(3);
    expect(err).toContain(`127.0.0.1:${port}: Something listens there already`);
  });
});

describe("with a grant", () => {
  let consentId = "";
  const read = (words: string) => world.run(`${words} --consent ${consentId}`);

  beforeAll(async () => {
    consentId = await world.authorize();
  });

  it("a fresh access token is got and kept, and the old one goes", async () => {
    const [before] = tokensIn(store());
    const { exitCode, out } = await world.run(`grant refresh ${consentId}`);
    expect(exitCode).toBe(0);
    expect(out).toContain(consentId);
    expect(tokensIn(store())).not.toEqual([before]);
  });

  it("accounts and balances are listed, without account numbers on the screen", async () => {
    const { out } = await read("accounts");
    expect(out.split("\n")[0]).toBe("account                   type  currency  status   name");
    const ids = JSON.parse((await read("accounts --json")).out).accounts.map(
      ({ AccountId }: { AccountId: string }) => AccountId,
    );
    expect(ids).toHaveLength(2);
    const { out: balances } = await read("balances");
    expect(balances.trimEnd().split("\n")).toHaveLength(3);
  });

  const there = "--customer-ip 203.0.113.9";

  it("transactions are the same in every form", async () => {
    const account = JSON.parse((await read("accounts --json")).out).accounts[0].AccountId as string;
    const { transactions } = JSON.parse((await read(`transactions ${account} --json ${there}`)).out);
    const lines = (await read(`transactions ${account} --ndjson ${there}`)).out.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(transactions);
    const csv = (await read(`transactions ${account} --csv ${there}`)).out.trimEnd().split("\n");
    expect(csv).toHaveLength(transactions.length + 1);
    expect(csv[0]).toMatch(/^AccountId,TransactionId,BookingDateTime,/);
    const table = (await read(`transactions ${account} ${there}`)).out.trimEnd().split("\n");
    expect(table).toHaveLength(transactions.length + 1);
  });

  it("transactions are filtered by when they were booked", async () => {
    const { out } = await read(
      "transactions --ndjson --from 2000-01-01 --to 2000-01-31 --customer-ip 203.0.113.9",
    );
    expect(out).toBe("");
  });

  it("statements and party need the customer, and say so with 2", async () => {
    for (const words of ["statements", "party"]) {
      const { exitCode, err } = await read(words);
      expect(exitCode).toBe(2);
      expect(err).toContain("--customer-ip");
    }
    expect((await read("party --customer-ip 203.0.113.9")).out).toContain("Rora");
    expect((await read("statements --customer-ip 203.0.113.9")).out).toContain("RegularPeriodic");
  });

  it("a limit ends with 6, over several runs of the program", async () => {
    const other = await world.authorize("mits");
    const exitCodes: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      exitCodes.push((await world.run(`accounts --consent ${other}`)).exitCode);
    }
    expect(exitCodes).toEqual([0, 0, 0, 0, 6]);
    expect(world.bank.requests.all().filter(({ status }) => status === 429)).toEqual([]);
  });

  it("JSON stays whole when the bank fails in the middle", async () => {
    const shopper = await world.authorize("shopper");
    const seen = () => world.bank.requests.all().filter(({ path }) => path.includes("/transactions")).length;
    const begun = seen();
    const out = keptOutput();
    const failing = new Proxy(out.stream, {
      get: (target, name) => {
        const value = Reflect.get(target, name) as unknown;
        if (name === "write" && seen() > begun) {
          world.bank.faults.add("error-500", { match: { path: "/transactions" } });
        }
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const words = ["transactions", "--json", "--consent", shopper, "--customer-ip", "203.0.113.9"];
    const exitCode = await runCli({ ...world.io(words), stdout: failing });
    const { transactions, error } = JSON.parse(out.text()) as {
      transactions: unknown[];
      error?: { code: string };
    };
    expect(transactions.length).toBeGreaterThan(0);
    expect(error?.code).toBe("bank_error");
    expect(exitCode).toBe(5);
  });

  it("a consent that was revoked ends with an error that says so, and not with 0", async () => {
    world.bank.consents.revoke(consentId);
    const { exitCode, err } = await read("accounts --customer-ip 203.0.113.9");
    expect([4, 7]).toContain(exitCode);
    expect(err).toMatch(/^zopa-ob: /);
  });
});

async function statusOf(address: string): Promise<number | undefined> {
  try {
    return (await fetch(address)).status;
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
