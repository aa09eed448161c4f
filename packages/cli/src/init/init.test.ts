import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { obKid } from "@zopa-openbanking/jws";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type CliWorld, createCliWorld } from "../__fixtures__/cli-world.js";
import { keptOutput } from "../__fixtures__/streams.js";
import type { TerminalInput } from "../cli-io.js";
import { runCli } from "../run-cli.js";

let world: CliWorld;

beforeEach(() => {
  world = createCliWorld();
});

afterEach(() => world.remove());

const written = () => JSON.parse(readFileSync(join(world.folder, "zopa-ob.config.json"), "utf8")) as unknown;

it("asks for what is needed, and offers the Directory's id of the key", async () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  world.write("seal.key", privateKey.export({ type: "pkcs8", format: "pem" }) as string);
  const kid = obKid(publicKey.export({ format: "jwk" }));
  const keyboard = new PassThrough();
  const stdin = Object.assign(keyboard, { isTTY: true, setRawMode: () => stdin }) as unknown as TerminalInput;
  const [screen, out] = [keptOutput({ isTTY: true, columns: 100 }), keptOutput()];
  const running = runCli({ ...world.io(["init"]), stdin, stderr: screen.stream, stdout: out.stream });

  const answers = [
    ["Which bank?", "\r"],
    ["Your client id", "my-client\r"],
    ["Where does the customer", "http://not.https/\r"],
    ["It has to be an https URL", `${"\u007f".repeat(17)}https://tpp.example/back\r`],
    ["How do you authenticate?", "\u001b[B\r"],
    ["key of your seal", "seal.key\r"],
    [kid.slice(0, 20), `${kid}\r`],
    ["your transport certificate", "obwac.pem\r"],
    ["And the one with its key?", "obwac.key\r"],
  ] as const;
  for (const [question, answer] of answers) {
    await expect.poll(screen.text, { timeout: 20_000 }).toContain(question);
    keyboard.write(answer);
  }
  expect(await running).toBe(0);
  expect(written()).toEqual({
    profile: "zopa-production",
    clientId: "my-client",
    redirectUri: "https://tpp.example/back",
    clientAuthentication: "tls_client_auth",
    signing: { keyFile: "seal.key", kid },
    transport: { certFile: "obwac.pem", keyFile: "obwac.key" },
  });
  expect(out.text()).toContain("It holds no secret");
});

const answered =
  "init --profile zopa-sandbox --client-id x --redirect-uri https://x.example/ --client-authentication private_key_jwt " +
  "--signing-key-file a --kid k --transport-cert-file b --transport-key-file c";

it("asks nothing that a flag has said", async () => {
  expect((await world.run(`${answered} --no-input --json`)).exitCode).toBe(0);
  expect(written()).toMatchObject({
    profile: "zopa-sandbox",
    clientId: "x",
    signing: { keyFile: "a", kid: "k" },
  });
  expect((await world.run(answered)).err).toContain("configuration_exists");
  expect((await world.run(`${answered} --force`)).exitCode).toBe(0);
});

it("names the flag where nobody can be asked", async () => {
  const { exitCode, err } = await world.run("init --profile zopa-sandbox");
  expect(exitCode).toBe(2);
  expect(err).toContain("Give --client-id.");
});

it("refuses an answer of a flag that will not do", async () => {
  const { exitCode, err } = await world.run(
    `${answered.replace("https://x.example/", "ftp://x")} --no-input`,
  );
  expect(exitCode).toBe(3);
  expect(err).toContain("`redirectUri` must be an https URL");
});
