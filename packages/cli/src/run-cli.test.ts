import { Writable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { createCliWorld } from "./__fixtures__/cli-world.js";
import { grantOf, secretAccessToken, secretRefreshToken } from "./__fixtures__/grants.js";
import type { TerminalOutput } from "./cli-io.js";
import { contentsText } from "./store/store-contents.js";

const world = createCliWorld();
afterAll(() => world.remove());

describe("help", () => {
  it.each([
    "--help",
    "decode --help",
    "discover -h",
    "authorize --help",
    "grant show --help",
    "keys kid --help",
    "consent create --help",
    "transactions --help",
    "cert check --help",
    "completion --help",
    "init --help",
  ])("begins with examples: %s", async (words) => {
    const { exitCode, out, err } = await world.run(words);
    expect(exitCode).toBe(0);
    expect(out.startsWith("Examples:\n  zopa-ob ")).toBe(true);
    expect(err).toBe("");
  });

  it("is what comes without a command, on stderr, and ends with 2", async () => {
    const { exitCode, out, err } = await world.run("");
    expect([exitCode, out]).toEqual([2, ""]);
    expect(err).toContain("Usage: zopa-ob");
  });

  it("has the version", async () => {
    expect(await world.run("--version")).toEqual({ exitCode: 0, out: "1.2.3\n", err: "" });
  });
});

describe("what is asked for in the wrong way", () => {
  it.each([
    ["discoverr", "Did you mean discover?"],
    ["discover --sav x", "Did you mean --save?"],
    ["grant forget", "missing required argument"],
    ["completion tcsh", "Allowed choices are bash, zsh, fish"],
    ["transactions --csv --ndjson", "Choose one of --csv and --ndjson"],
    ["authorize", "Which consent?"],
    ["consent create --permission ReadBalance", "Did you mean `ReadBalances`?"],
    ["decode --reveal token x", "--reveal takes code"],
    ["discover --diff a b c", "--diff compares two"],
  ])("ends with 2 and says what there is: %s", async (words, hint) => {
    const { exitCode, out, err } = await world.run(words);
    expect(exitCode).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/^zopa-ob: .*\.\n {2}code: usage\n$/);
    expect(err).toContain(hint);
  });

  it("is JSON on stdout with --json, and nothing on stderr", async () => {
    const { exitCode, out, err } = await world.run("discoverr --json");
    expect(exitCode).toBe(2);
    expect(err).toBe("");
    expect(JSON.parse(out)).toEqual({
      error: {
        message: expect.stringContaining("unknown command"),
        code: "usage",
        name: "CliError",
        retryable: false,
      },
    });
  });

  it("is coloured for a person only when they see colours", async () => {
    expect((await world.run("discoverr --color")).err).toContain("\u001b[31mzopa-ob:");
    expect((await world.run("discoverr")).err).not.toContain("\u001b");
  });
});

describe("an end that was wanted", () => {
  it("is 130 at Ctrl-C, without a word", async () => {
    const controller = new AbortController();
    const fetch = () => {
      controller.abort();
      return Promise.reject(controller.signal.reason);
    };
    expect(await world.run("discover", { fetch, signal: controller.signal })).toEqual({
      exitCode: 130,
      out: "",
      err: "",
    });
  });

  it("is 0 when whoever reads has gone", async () => {
    const stdout = new Writable({
      write: (_part, _encoding, done) => done(Object.assign(new Error("EPIPE"), { code: "EPIPE" })),
    }) as TerminalOutput;
    const { exitCode, err } = await world.run("consent list-permissions", { stdout });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  });
});

describe("what is missing or wrong in the configuration", () => {
  it("is named with every way to give it, long flags too", async () => {
    const words = "consent create --client-id x --redirect-uri https://x.example/ --kid k";
    const { exitCode, err } = await world.run(words);
    expect(exitCode).toBe(3);
    expect(err).toContain("set ZOPA_OB_SIGNING_KEY_FILE or give --signing-key-file.");
  });

  it("is named by the file, when the file is the trouble", async () => {
    const key = world.write("seal.key", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
    const words = `consent create --client-id x --redirect-uri https://x.example/ --kid k --signing-key-file ${key}`;
    const { exitCode, err } = await world.run(words);
    expect(exitCode).toBe(3);
    expect(err).toMatch(/^zopa-ob: .*seal\.key: This is a certificate/);
    const json = await world.run(`${words} --json`);
    expect(JSON.parse(json.out).error).toMatchObject({ code: "key_is_certificate", place: key });
  });

  it("does not repeat a token that was typed in place of a command or a flag's value", async () => {
    const token = "eyJhbGciOiJQUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJlLXRoYXQtaXMtc2VjcmV0";
    for (const words of [
      [token],
      ["grant", token],
      ["--reveal", token],
      ["completion", token],
      [`--${token}`],
    ]) {
      const { out, err } = await world.run(words);
      expect(out + err).not.toContain("c2lnbmF0dXJl");
    }
  });
});

it.each(["consent list-permissions", "consent list-permissions --json", "--help"])(
  "does not end well when the result cannot be written: %s",
  async (words) => {
    const stdout = new Writable({
      write: (_part, _encoding, done) => done(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" })),
    }) as TerminalOutput;
    const { exitCode, err } = await world.run(words, { stdout });
    expect(exitCode).toBe(1);
    expect(err).toContain("could not be written (ENOSPC)");
  },
);

it("tells nothing of an error that it does not know", async () => {
  const clock = () => {
    throw new RangeError("secretish");
  };
  const { exitCode, err } = await world.run("decode eyJhbGciOiJQUzI1NiJ9.e30.x", { clock });
  expect(exitCode).toBe(1);
  expect(err).toContain("RangeError");
  expect(err).not.toContain("secretish");
});

describe("a grant", () => {
  const grants = world.write("grants", contentsText({ grants: [grantOf("aac-1")], pendings: [] }));

  it.each(["grant show", "grant show --json", "grant show aac-1", "grant show aac-1 --json"])(
    "is shown without its tokens: %s",
    async (words) => {
      const { exitCode, out, err } = await world.run(`${words} --store-file ${grants}`);
      expect(exitCode).toBe(0);
      expect(out).toContain("aac-1");
      expect(out + err).not.toContain(secretAccessToken);
      expect(out + err).not.toContain(secretRefreshToken);
    },
  );

  it("gives out the token that is asked for by its name, alone", async () => {
    const { out } = await world.run(`grant show --reveal access_token --store-file ${grants}`);
    expect(out).toBe(`${secretAccessToken}\n`);
    const json = await world.run(`grant show --reveal refresh_token --json --store-file ${grants}`);
    expect(JSON.parse(json.out)).toEqual({ consentId: "aac-1", refresh_token: secretRefreshToken });
  });

  it("is not found under another consent: 4", async () => {
    const { exitCode, err } = await world.run(`grant show aac-2 --store-file ${grants}`);
    expect(exitCode).toBe(4);
    expect(err).toContain("grant_not_found");
  });

  it("has to be named when there are several", async () => {
    const two = contentsText({ grants: [grantOf("aac-1"), grantOf("aac-2")], pendings: [] });
    const path = world.write("two", two);
    expect((await world.run(`grant refresh --store-file ${path}`)).exitCode).toBe(2);
    const { out } = await world.run(`grant show --store-file ${path}`);
    expect(out).toMatch(/aac-1[\s\S]*aac-2/);
  });

  it("is forgotten here alone", async () => {
    const path = world.write("forgotten", contentsText({ grants: [grantOf("aac-1")], pendings: [] }));
    expect((await world.run(`grant forget aac-1 --store-file ${path}`)).exitCode).toBe(0);
    expect((await world.run(`grant show --store-file ${path}`)).err).toContain("No grant is kept");
  });

  it("is encrypted by `grant seal`, with the key that is configured", async () => {
    const path = world.write("sealed", contentsText({ grants: [grantOf("aac-1")], pendings: [] }));
    const environment = { ZOPA_OB_STORE_FILE: path, ZOPA_OB_STORE_KEY: Buffer.alloc(32, 1).toString("hex") };
    expect((await world.run("grant show", { environment })).err).toContain("store_not_encrypted");
    expect((await world.run("grant seal", { environment })).exitCode).toBe(0);
    expect((await world.run("grant show", { environment })).out).toContain("aac-1");
    expect((await world.run(`grant show --store-file ${path}`)).err).toContain("store_key_missing");
  });
});

describe("sandbox", () => {
  it.each([
    ["sandbox up --port 4000", ["up", "--port", "4000"]],
    ["sandbox", []],
    ["--json sandbox status", ["status", "--json"]],
    ["--no-color sandbox fault add x --times 2", ["fault", "add", "x", "--times", "2"]],
    ["sandbox fault --help", ["fault", "--help"]],
  ])("hands everything on: %s", async (words, expected) => {
    const given: unknown[] = [];
    const runSandbox = (...each: unknown[]) => {
      given.push(each);
      return Promise.resolve({ exitCode: 0, output: "" });
    };
    expect((await world.run(words, { runSandbox })).exitCode).toBe(0);
    expect(given).toEqual([[expected, "inherit"]]);
  });

  it.each([
    [0, 0],
    [2, 2],
    [130, 130],
    [1, 1],
    [77, 1],
  ])("ends as the bank does: %d", async (exitCode, expected) => {
    const runSandbox = () => Promise.resolve({ exitCode, output: "" });
    expect((await world.run("sandbox stop", { runSandbox })).exitCode).toBe(expected);
  });
});
