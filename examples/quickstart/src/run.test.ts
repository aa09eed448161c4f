import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { startSandbox } from "@zopa-openbanking/sandbox";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "./run.ts";
import { readSettings } from "./settings.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quickstart-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly output: string;
  readonly errors: string;
  readonly problem: unknown;
}

async function quickstart(
  args: readonly string[],
  typed = "",
  interruption = new AbortController(),
): Promise<Outcome> {
  const settings = readSettings(args);
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const problem = await run(settings as NonNullable<typeof settings>, {
    input: Readable.from(typed === "" ? [] : [typed]),
    output,
    errors,
    environment: { COLUMNS: "80" },
    interruption,
  }).catch((reason: unknown) => reason);
  const read = (stream: PassThrough): string => stripVTControlCharacters(all(stream));
  return { output: read(output), errors: read(errors), problem };
}

/** All that was written: Node 26 gives it chunk by chunk. */
function all(stream: PassThrough): string {
  const chunk: unknown = stream.read();
  return chunk === null ? "" : `${chunk}${all(stream)}`;
}

/** The lines that tell a step, by their titles. */
function steps(output: string): readonly string[] {
  return output
    .split("\n")
    .filter((line) => /^[✓✗]/.test(line))
    .map((line) => line.slice(2, 17).trim());
}

const allSteps = [
  "Bank",
  "Identity",
  "Metadata",
  "Consent",
  "Link",
  "Customer",
  "Grant",
  "Accounts",
  "Balances",
  "Transactions",
  "Direct debits",
  "Standing orders",
  "Beneficiaries",
  "Offers",
  "Statements",
  "Party",
  "Refresh",
  "Deletion",
  "Refusal",
];

describe("the whole job against the local bank", () => {
  it("is told step by step, with a table for each kind, within 80 columns", async () => {
    const { output, problem } = await quickstart([]);

    expect(problem).toBeUndefined();
    expect(steps(output)).toEqual(allSteps);
    expect(output).toContain("Rora Fernsby");
    expect(output).toMatch(/^ {4}Account ··\d{4} +ITAV .* GBP$/m);
    expect(output).toMatch(/^ {4}… and [\d,]+ more$/m);
    expect(output).toMatch(/^ {4}[A-Z][a-z]{2} 20\d\d .* GBP {2}█/m);
    expect(output).toMatch(/^✓ Refusal +no access any more, as it should be: grant_rejected/m);
    const tooLong = output.split("\n").filter((line) => line.length > 80 && !line.startsWith("zopa://"));
    expect(tooLong).toEqual([]);
  });

  it("is one JSON document for programs, with what the bank sent", async () => {
    const { output, errors } = await quickstart(["--json", "--user", "mits"]);
    const result = JSON.parse(output);

    expect(errors).toBe("");
    expect(result.steps.map(({ title }: { title: string }) => title)).toEqual(allSteps);
    expect(result.link).toMatch(/^zopa:\/\/consent-access-request\?/);
    expect(result.accounts).toMatchObject([
      { account: { AccountTypeCode: "CARD" }, balances: [{ Type: "ITAV" }], directDebits: [] },
    ]);
    expect(result.refusal).toBe("grant_rejected");
  });

  it.each([["--json"], []])("shows no token and no key: %s", async (...args) => {
    const { output } = await quickstart(args.filter((arg) => typeof arg === "string"));

    // The link carries a signed request on purpose; nothing else is a JWT, and nothing is a token of the bank.
    const withoutLink = output.replace(/zopa:\/\/\S+/g, "");
    expect(withoutLink).not.toMatch(/eyJ|PRIVATE KEY|access_?token|refresh_?token/i);
  });

  it("writes the QR code as a file", async () => {
    const file = join(folder, "link.svg");

    const { output } = await quickstart(["--qr", file]);

    expect(steps(output)).toContain("QR code");
    expect(readFileSync(file, "utf8")).toMatch(/^<svg/);
  });

  it("deletes the consent when something fails after it", async () => {
    const { output, problem } = await quickstart(["--qr", join(folder, "nowhere", "link.svg")]);

    expect(problem).toMatchObject({
      code: "qr_code_not_written",
      message: expect.stringContaining("ENOENT"),
    });
    expect(steps(output).at(-1)).toBe("QR code");
    expect(output).toContain("✗ QR code");
  });

  it("waits for a person, and refuses what is not the bank's answer", async () => {
    const { errors, problem } = await quickstart(["--interactive"], "https://tpp.example/callback#state=x\n");

    expect(errors).toMatch(/http:\/\/127\.0\.0\.1:\d+\/phone\?link=zopa/);
    expect(problem).toMatchObject({ code: expect.stringMatching(/^callback_|state_mismatch/) });
  });

  it("says so when nobody can paste an answer", async () => {
    const { problem } = await quickstart(["--interactive"]);

    expect(problem).toMatchObject({ code: "callback_missing" });
  });

  it("ends when it is interrupted, in the middle of a step", async () => {
    const interruption = new AbortController();
    setTimeout(() => interruption.abort(new Error("interrupted")), 100);

    const { problem, output } = await quickstart([], "", interruption);

    expect(String(problem)).toContain("interrupted");
    expect(output).toContain("✗");
    expect(output).not.toContain("Refusal");
  });
});

describe("the real bank", () => {
  it("is not spoken to with a certificate that cannot work", async () => {
    for (const name of ["cert.pem", "cert.key", "seal.key"]) {
      writeFileSync(join(folder, name), "nothing");
    }

    const { output, problem } = await quickstart(["--profile", "production", "--config", configuration()]);

    expect(steps(output)).toEqual(["Bank", "Identity"]);
    expect(problem).toMatchObject({ code: expect.stringMatching(/_key$/) });
  });

  it("is told to be out of reach, with the step that it ended", async () => {
    const bank = await startSandbox();
    writeFileSync(join(folder, "cert.pem"), bank.tpp.cert);
    writeFileSync(join(folder, "cert.key"), bank.tpp.key);
    writeFileSync(join(folder, "seal.key"), bank.tpp.signingKey);
    await bank.close();

    const { output, problem } = await quickstart(["--profile", "production", "--config", configuration()]);

    expect(steps(output)).toEqual(["Bank", "Identity", "Metadata"]);
    expect(problem).toMatchObject({
      code: "transport_unreachable",
      message: expect.stringContaining("127.0.0.1:1"),
    });
  });

  function configuration(): string {
    const file = join(folder, "bank.json");
    const content = {
      clientId: "client-1",
      redirectUri: "https://tpp.example/callback",
      certificate: "cert.pem",
      certificateKey: "cert.key",
      signingKey: "seal.key",
      signingKeyId: "kid-1",
      customerIpAddress: "203.0.113.7",
      // Nothing listens there, so that no test speaks to a bank.
      proxy: "http://127.0.0.1:1",
    };
    writeFileSync(file, JSON.stringify(content));
    return file;
  }
});
