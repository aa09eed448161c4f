import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@zopa-openbanking/sandbox";
import { openssl } from "@zopa-openbanking/testing";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCliWorld, fixedNow } from "../__fixtures__/cli-world.js";
import { inputOf, keptOutput } from "../__fixtures__/streams.js";
import { header, idTokenClaims, requestClaims, unsigned } from "../__fixtures__/tokens.js";

const world = createCliWorld();
afterAll(() => world.remove());

describe("decode", () => {
  const token = unsigned(header, requestClaims);

  it("shows header and claims, times in words, and what is wrong with the cure under it", async () => {
    const { exitCode, out } = await world.run("decode -", {
      stdin: inputOf(unsigned({ ...header, alg: "RS256" }, requestClaims)),
    });
    expect(exitCode).toBe(0);
    expect(out).toContain("A request object\n\nheader\nalg     RS256\n");
    expect(out).toContain("2026-11-23T03:08:10Z, in 8 minutes");
    expect(out).toMatch(/✗ `alg` is RS256, and the bank takes PS256\.\n {2}Sign with PS256\./);
  });

  it("fits into a narrow terminal", async () => {
    const stdout = keptOutput({ isTTY: true, columns: 50 });
    await world.run(["decode", token], { stdout: stdout.stream, environment: { NO_COLOR: "1" } });
    expect(
      Math.max(
        ...stdout
          .text()
          .split("\n")
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(50);
  });

  it("is JSON with --json", async () => {
    const { out } = await world.run(["decode", "--json", token]);
    expect(JSON.parse(out)).toMatchObject({
      kind: "request object",
      header,
      claims: { iss: "client" },
      findings: [],
    });
  });

  it("hides the code of a callback until it is asked for", async () => {
    const callback = `https://tpp.example/cb#code=very-secret-code&state=s&id_token=${unsigned(header, idTokenClaims)}`;
    for (const words of [
      ["decode", callback],
      ["decode", callback, "--json"],
    ]) {
      expect((await world.run(words)).out).not.toContain("very-secret-code");
    }
    expect((await world.run(["decode", callback, "--reveal", "code"])).out).toContain("very-secret-code");
  });

  it("holds tokens against what is configured", async () => {
    const { out } = await world.run(["decode", token, "--client-id", "other", "--json"]);
    expect(JSON.parse(out).findings).toMatchObject([{ code: "client_id_different" }]);
  });

  it("ends with 4 when a signature does not hold, and with 0 when it does", async () => {
    const [ours, others] = [await generateKeyPair("PS256"), await generateKeyPair("PS256")];
    const signed = await new SignJWT({ ...requestClaims })
      .setProtectedHeader({ alg: "PS256", kid: "k" })
      .sign(ours.privateKey);
    const file = async (name: string, key: Parameters<typeof exportJWK>[0]) =>
      world.write(name, { keys: [{ ...(await exportJWK(key)), kid: "k", use: "sig" }] });
    const good = await world.run(["decode", signed, "--jwks", await file("ours.json", ours.publicKey)]);
    expect([good.exitCode, good.out.includes("✓ The signature holds.")]).toEqual([0, true]);
    const bad = await world.run(["decode", signed, "--jwks", await file("others.json", others.publicKey)]);
    expect([bad.exitCode, bad.out.includes("✗ The signature does not hold.")]).toEqual([4, true]);
    const none = await world.run(["decode", signed, "--jwks", world.write("none.json", "no json")]);
    expect([none.exitCode, none.err.includes("none.json")]).toEqual([3, true]);
  });

  it("sends nothing and needs no configuration", async () => {
    const fetch = () => Promise.reject(new Error("asked"));
    expect((await world.run(["decode", token], { fetch })).exitCode).toBe(0);
  });

  it("refuses what is nothing of the kind with 2, and asks for something on a terminal", async () => {
    expect((await world.run("decode hello")).exitCode).toBe(2);
    const { exitCode, err } = await world.run("decode", { stdin: inputOf("", { isTTY: true }) });
    expect([exitCode, err.includes("Ctrl-D")]).toEqual([2, true]);
  });

  it("does not let a token draw on the screen", async () => {
    const evil = unsigned({ ...header, kid: "\u001b[2J\u001b[H" }, requestClaims);
    expect((await world.run(["decode", evil])).out).not.toContain("\u001b");
  });
});

describe("config show", () => {
  it("shows each setting and where it came from, and no secret", async () => {
    const environment = {
      ZOPA_OB_CLIENT_ID: "of-the-environment",
      ZOPA_OB_SIGNING_KEY: "-----BEGIN PRIVATE KEY----- hunter2",
      ZOPA_OB_PROXY: "http://user:hunter2@proxy.example:8080",
    };
    for (const words of ["config show --kid k", "config show --kid k --json"]) {
      const { out } = await world.run(words, { environment });
      expect(out).toContain("of-the-environment");
      expect(out).toContain("ZOPA_OB_SIGNING_KEY");
      expect(out).toContain("proxy.example");
      expect(out).not.toContain("hunter2");
    }
  });
});

describe("cert", () => {
  let bank: Sandbox;

  beforeAll(async () => {
    bank = await startSandbox({ machineClock: () => fixedNow * 1_000 });
    world.write("obwac.pem", bank.tpp.cert);
    world.write("obwac.key", bank.tpp.key);
    world.write("seal.key", bank.tpp.signingKey);
    const seal = await bank.issueCertificate("obseal");
    world.write("obseal.pem", seal.cert);
  });

  afterAll(() => bank.close());

  it("inspect shows what a certificate is, as openssl sees it", async () => {
    const { out } = await world.run("cert inspect obwac.pem --json");
    const { certificates } = JSON.parse(out) as {
      certificates: readonly { kind: string; serialNumber: string }[];
    };
    expect(certificates.map(({ kind }) => kind)).toEqual(["obwac", "ca"]);
    const serial = openssl("x509 -noout -serial -in obwac.pem", { folder: world.folder });
    expect(serial.toString()).toContain(certificates[0]?.serialNumber);
    expect((await world.run("cert inspect obwac.pem")).out).toContain("OBWAC, for transport, throwaway");
  });

  it("inspect refuses a key, and shows nothing of it", async () => {
    const { exitCode, err } = await world.run("cert inspect obwac.key");
    expect(exitCode).toBe(3);
    expect(err).toMatch(/^zopa-ob: obwac\.key: .*private key/);
    expect(err).not.toContain(bank.tpp.key.split("\n")[1]);
  });

  it("check says that it will not do at production, with 3, and what to do", async () => {
    const { exitCode, out } = await world.run("cert check obwac.pem --key seal.key");
    expect(exitCode).toBe(3);
    expect(out).toMatch(/^✗ .*\n {2}\S/);
    const json = await world.run("cert check obwac.pem --key seal.key --json");
    const codes = JSON.parse(json.out).findings.map(({ code }: { code: string }) => code);
    expect(codes).toContain("key_mismatch");
    expect(codes).toContain("throwaway_certificate");
  });

  it("check takes the configured identity where no file is named", async () => {
    const words = "cert check --transport-cert-file obwac.pem --transport-key-file obwac.key --json";
    const codes = JSON.parse((await world.run(words)).out).findings.map(({ code }: { code: string }) => code);
    expect(codes).not.toContain("key_mismatch");
    const { exitCode, err } = await world.run("cert check --purpose signing");
    expect([exitCode, err.includes("signing.certFile")]).toEqual([3, true]);
  });

  it("names writes every spelling, and knows its own", async () => {
    const { names } = JSON.parse((await world.run("cert names obwac.pem --json")).out) as {
      names: { text: string }[];
    };
    expect(names.length).toBeGreaterThan(5);
    for (const { text } of names.slice(0, 3)) {
      expect((await world.run(["cert", "names", "obwac.pem", "--same", text])).exitCode).toBe(0);
    }
    expect((await world.run(["cert", "names", "obwac.pem", "--same", "CN=Somebody,O=Else"])).exitCode).toBe(
      1,
    );
  });

  const csr =
    "cert csr --kind legacy_transport --organisation-id 0015800001HQQrZAAX --software-id abcdefghijklmnopqrstuv";

  it("csr makes a request that openssl takes, and a key that nobody else can read", async () => {
    const { exitCode, out, err } = await world.run(`${csr} --new-key-file new.key`);
    expect(exitCode).toBe(0);
    const text = openssl("req -noout -verify -subject", { input: out });
    expect(text.toString()).toContain("abcdefghijklmnopqrstuv");
    expect(statSync(join(world.folder, "new.key")).mode & 0o777).toBe(0o600);
    expect(out + err).not.toContain("PRIVATE KEY");
    expect((await world.run(`${csr} --new-key-file new.key`)).err).toContain("key_file_exists");
  });

  it("csr uses a key that is there, or writes what openssl needs", async () => {
    expect((await world.run(`${csr} --key-file obwac.key`)).out).toContain("BEGIN CERTIFICATE REQUEST");
    expect((await world.run(`${csr} --openssl`)).out).toContain("[");
    expect((await world.run(csr)).exitCode).toBe(2);
    expect((await world.run(csr.replace("--software-id abcdefghijklmnopqrstuv", ""))).err).toContain(
      "--software-id is needed",
    );
    expect(existsSync(join(world.folder, "obwac.csr"))).toBe(false);
    expect(readFileSync(join(world.folder, "obwac.key"), "utf8")).toBe(bank.tpp.key);
  });

  const reported =
    "cert report --email team@tpp.example --software-id abcdefghijklmnopqrstuv --jwks-url https://keystore.example/x.jwks " +
    "--redirect-uri https://tpp.example/back --transport-cert-file obwac.pem";

  it("report writes what the bank's support needs, with nothing secret in it", async () => {
    const { exitCode, out, err } = await world.run(`${reported} --signing-cert-file obseal.pem`);
    expect({ exitCode, err }).toMatchObject({
      exitCode: 0,
      err: expect.stringContaining("To: openbanking-support@zopa.com"),
    });
    expect(out).toContain("https://tpp.example/back");
    expect(out).toContain("BEGIN CERTIFICATE");
    expect(out).not.toContain("PRIVATE KEY");
  });

  it("report refuses a key in place of a certificate, and needs both certificates", async () => {
    const wrong = await world.run(`${reported} --signing-cert-file seal.key`);
    expect([wrong.exitCode, wrong.out]).toEqual([3, ""]);
    expect((await world.run(reported)).err).toContain("signing.certFile");
  });
});
