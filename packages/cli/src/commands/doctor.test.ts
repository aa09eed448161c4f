import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DoctorFinding } from "zopa-openbanking/doctor";
import { type BankWorld, createBankWorld, tokensIn } from "../__fixtures__/bank-world.js";
import { keptOutput } from "../__fixtures__/streams.js";

let world: BankWorld;

beforeAll(async () => {
  world = await createBankWorld();
  await world.authorize();
});

afterAll(() => world.close());

interface Told {
  readonly isHealthy: boolean;
  readonly findings: readonly DoctorFinding[];
}

async function told(words: string): Promise<Told & { readonly exitCode: number; readonly out: string }> {
  const { exitCode, out } = await world.run(`doctor --json ${words}`);
  return { ...(JSON.parse(out) as Told), exitCode, out };
}

async function screen(words: string): Promise<readonly string[]> {
  const stdout = keptOutput({ isTTY: true, columns: 80 });
  await world.run(`doctor ${words}`, { stdout: stdout.stream, environment: { NO_COLOR: "1" } });
  return stdout.text().trimEnd().split("\n");
}

describe("doctor", () => {
  it("has nothing to mend where all is well, on one screen of 80 columns and 24 lines", async () => {
    const { exitCode } = await world.run("doctor");
    const lines = await screen("");

    expect(exitCode).toBe(0);
    expect(lines[0]).toBe("Zopa, the local sandbox, sandbox, edition 2025-06");
    expect(lines.at(-1)).toBe("✓ Nothing to mend.");
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("ends with 1 when something is to be mended, names it, and says how under it", async () => {
    const words = "--transport-key-file seal.key";
    const { exitCode } = await world.run(`doctor ${words}`);
    const lines = await screen(words);

    expect(exitCode).toBe(1);
    expect(lines.join("\n")).toMatch(
      /\n {2}✗ Files {11}The key of the transport is that of the seal\.\n {20}Give the key that/,
    );
    expect(lines.at(-1)).toBe("✗ 1 to mend. Begin with: Files.");
    expect(lines.length).toBeLessThanOrEqual(24);
  });

  it("tells a script the same, and no token", async () => {
    const { isHealthy, findings, exitCode, out } = await told("--kid another");

    expect([isHealthy, exitCode]).toEqual([false, 1]);
    expect(findings.find(({ status }) => status === "warning")?.code).toBe("kid_not_of_directory");
    expect(findings.find(({ status }) => status === "error")?.code).toBe("kid_not_registered");
    expect(tokensIn(`${world.folder}/zopa-ob.sandbox-grants`).filter((token) => out.includes(token))).toEqual(
      [],
    );
  });

  it("asks a bank that refuses once only, where that is wanted", async () => {
    const { findings } = await told("--client-id somebody --no-alternatives");

    expect(findings.find(({ check }) => check === "token")?.sentence).toContain("Nothing else was tried.");
  });

  it("reads key set, software statement and roots from files", async () => {
    world.write("jwks.json", { keys: [] });
    const statement = Buffer.from('{"software_redirect_uris":["https://other.example/"]}').toString(
      "base64url",
    );
    world.write("statement.jwt", `e30.${statement}.AA\n`);

    const { findings } = await told("--jwks jwks.json --software-statement statement.jwt --roots ca.pem");
    const codeOf = (check: string): string | undefined => findings.find((each) => each.check === check)?.code;

    expect(codeOf("key_set")).toBe("kid_not_in_jwks");
    expect(codeOf("redirect_uri")).toBe("redirect_uri_not_in_statement");
    expect(codeOf("transport_certificate")).toBe("ok");
  });

  it("fetches the key set of an address", async () => {
    const asked: string[] = [];
    const fetch = (input: string | URL): Promise<Response> => {
      asked.push(String(input));
      return Promise.resolve(Response.json({ keys: [] }));
    };

    await world.run("doctor --jwks https://keystore.example/software.jwks", { fetch });

    expect(asked).toEqual(["https://keystore.example/software.jwks"]);
  });

  it("counts what is left of the budget without taking any", async () => {
    const left = async (): Promise<unknown> =>
      (await told("")).findings.find(({ check }) => check === "budget")?.details["left"];
    expect(await left()).toBe(4);

    await world.run("accounts --customer absent");

    expect(await left()).toBeLessThanOrEqual(4);
    expect(await left()).toBe(await left());
  });

  it("looks at a consent that is named", async () => {
    const { findings } = await told(`--consent ${await world.createConsent()}`);

    expect(findings.find(({ check }) => check === "consent")?.code).toBe("consent_awaits_customer");
  });

  it("goes on without a store that cannot be opened, and says so", async () => {
    world.write("broken", "no store");
    const { exitCode, out, err } = await world.run("doctor --store-file broken");

    expect(exitCode).toBe(0);
    expect(out).toContain("No grant was given.");
    expect(err).toContain("The grants that are kept were not looked at.");
  });

  it("ends with 3 where a file that is named cannot be read", async () => {
    const { exitCode, err } = await world.run("doctor --transport-cert-file missing.pem");

    expect(exitCode).toBe(3);
    expect(err).toContain("missing.pem");
  });

  it("says in its help that it changes nothing at the bank", async () => {
    expect((await world.run("doctor --help")).out).toContain("Nothing is changed at the bank");
  });
});
