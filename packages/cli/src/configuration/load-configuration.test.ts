import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { zopaProduction202605 } from "@zopa-openbanking/profiles";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CliWorld, createCliWorld } from "../__fixtures__/cli-world.js";
import { CliError } from "../cli-error.js";
import type { CliIo } from "../cli-io.js";
import { exitCodeOf } from "../exit-code-of.js";
import { type ConfigurationFlags, loadConfiguration } from "./load-configuration.js";
import { settings } from "./settings.js";

let world: CliWorld;

beforeEach(() => {
  world = createCliWorld();
});

afterEach(() => world.remove());

const json = "zopa-ob.config.json";
const load = (flags: ConfigurationFlags = {}, environment: CliIo["environment"] = {}) =>
  loadConfiguration({ ...world.io([]), environment }, flags);

async function refusal(work: Promise<unknown>): Promise<CliError> {
  const problem = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(CliError);
  expect(exitCodeOf(problem)).toBe(3);
  return problem as CliError;
}

describe("what counts", () => {
  it("is Zopa's production where nothing is said", async () => {
    const configuration = await load();
    expect(configuration.file).toBeUndefined();
    expect(configuration.profile.id).toBe("zopa-production");
    expect(configuration.clientAuthentication).toBe("private_key_jwt");
    expect(configuration.store.file).toBe(join(world.folder, "home/.local/state/zopa-ob/grants"));
    expect(configuration.origins).toEqual({});
  });

  it("is the file, then the environment, then a flag", async () => {
    world.write(json, { clientId: "of-the-file" });
    const environment = { ZOPA_OB_CLIENT_ID: "of-the-environment" };
    expect(await load()).toMatchObject({ clientId: "of-the-file", origins: { clientId: "file" } });
    expect(await load({}, environment)).toMatchObject({
      clientId: "of-the-environment",
      origins: { clientId: "environment" },
    });
    expect(await load({ clientId: "of-the-flag" }, environment)).toMatchObject({
      clientId: "of-the-flag",
      origins: { clientId: "flag" },
    });
  });

  it.each(settings)("is taken from the environment: $variable", async ({ member, variable, isPath }) => {
    const given: Record<string, string> = {
      profile: "zopa-sandbox",
      redirectUri: "https://tpp.example/back",
      clientAuthentication: "tls_client_auth",
    };
    const value = given[member] ?? "value";
    const configuration: unknown = await load({}, { [variable]: value });
    const found = member
      .split(".")
      .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], configuration);
    const expected = isPath === true ? join(world.folder, value) : value;
    expect(member === "profile" ? (found as { id: string }).id : found).toBe(expected);
  });

  it("takes an empty variable for none", async () => {
    world.write(json, { clientId: "of-the-file" });
    expect((await load({}, { ZOPA_OB_CLIENT_ID: "", ZOPA_OB_CONFIG: "" })).clientId).toBe("of-the-file");
  });

  it("begins paths at the file, at home, or at the working folder", async () => {
    mkdirSync(join(world.folder, "sub"));
    world.write("sub/c.json", { signing: { keyFile: "seal.key" }, store: { file: "~/grants" } });
    const configuration = await load({ config: "sub/c.json", "transport.certFile": "obwac.pem" });
    expect(configuration.signing.keyFile).toBe(join(world.folder, "sub/seal.key"));
    expect(configuration.store.file).toBe(join(world.folder, "home/grants"));
    expect(configuration.transport.certFile).toBe(join(world.folder, "obwac.pem"));
  });

  it("keeps grants where the system wants state", async () => {
    expect((await load({}, { XDG_STATE_HOME: "/state" })).store.file).toBe("/state/zopa-ob/grants");
    expect((await load({}, { XDG_STATE_HOME: "not-absolute" })).store.file).toContain("home/.local/state");
  });
});

describe("the file", () => {
  it("may be a module, in TypeScript", async () => {
    world.write("package.json", { type: "module" });
    world.write("zopa-ob.config.ts", 'const clientId: string = "typed";\nexport default { clientId };\n');
    expect((await load()).clientId).toBe("typed");
  });

  it("is found where ZOPA_OB_CONFIG says, unless --config says otherwise", async () => {
    world.write("one.json", { clientId: "one" });
    world.write("two.json", { clientId: "two" });
    expect((await load({}, { ZOPA_OB_CONFIG: "one.json" })).clientId).toBe("one");
    expect((await load({ config: "two.json" }, { ZOPA_OB_CONFIG: "one.json" })).clientId).toBe("two");
  });

  it("has to be there when it is named", async () => {
    const problem = await refusal(load({ config: "none.json" }));
    expect(problem).toMatchObject({ code: "configuration_missing", place: join(world.folder, "none.json") });
  });

  it("is one, and not two", async () => {
    world.write(json, {});
    world.write("zopa-ob.config.ts", "export default {};");
    expect((await refusal(load())).code).toBe("configuration_invalid");
  });

  it("is refused when it is not JSON, with the line and without a word of it", async () => {
    world.write(json, '{\n  "clientId": "x",\n  "secretish-value" oops\n}');
    const problem = await refusal(load());
    expect(problem.code).toBe("configuration_unreadable");
    expect(problem.message).toContain("line 3");
    expect(problem.message).not.toContain("secretish");
  });

  it.each([
    ["throws", 'throw new Error("secretish");', "cannot be loaded"],
    ["exports nothing", "export const other = 1;", "exports nothing"],
  ])("is refused when its module %s", async (_, text, words) => {
    world.write("zopa-ob.config.mjs", text);
    const problem = await refusal(load({ config: "zopa-ob.config.mjs" }));
    expect(problem.code).toBe("configuration_unreadable");
    expect(problem.message).toContain(words);
    expect(problem.message).not.toContain("secretish");
  });

  it("is refused when it is a folder", async () => {
    mkdirSync(join(world.folder, json));
    expect((await refusal(load())).code).toBe("configuration_unreadable");
  });
});

describe("a profile", () => {
  it("may be another edition, by name", async () => {
    expect((await load({ profile: "zopa-production-2026-05" })).profile).toBe(zopaProduction202605);
  });

  it("may be a variant of one", async () => {
    world.write(json, { profile: { base: "zopa-production", changes: { name: "Mine" } } });
    expect((await load()).profile).toMatchObject({ id: "zopa-production", name: "Mine" });
  });

  it("may be a whole one, from a module", async () => {
    const profile = JSON.stringify({ ...zopaProduction202605, name: "Whole" });
    world.write("zopa-ob.config.mjs", `export default { profile: ${profile} };`);
    expect((await load({ config: "zopa-ob.config.mjs" })).profile.name).toBe("Whole");
  });

  it("is refused when the variant does not hold, by the field's name", async () => {
    const place = world.write(json, {
      profile: { base: "zopa-production", changes: { issuer: "http://x" } },
    });
    const problem = await refusal(load());
    expect(problem).toMatchObject({ code: "configuration_invalid", place });
    expect(problem.message).toContain("issuer");
  });
});

describe("what is wrong is named", () => {
  it.each([
    [{ clientID: "x" }, "`clientID` is not known. Did you mean `clientId`?"],
    [{ signing: { key: "-----BEGIN PRIVATE KEY-----" } }, "It takes the path of a file"],
    [{ transport: { cerFile: "x" } }, "`transport.cerFile` is not known. Did you mean `certFile`?"],
    [{ zebra: 1 }, "There are profile, clientId"],
    [{ clientId: 7 }, "`clientId` must be a text"],
    [{ clientId: "" }, "`clientId` is empty"],
    [{ redirectUri: "http://tpp.example/" }, "`redirectUri` must be an https URL"],
    [{ clientAuthentication: "client_secret_basic" }, "must be one of private_key_jwt, tls_client_auth"],
    [{ transport: { trustSystemRoots: "no" } }, "`transport.trustSystemRoots` must be true or false"],
    [{ signing: "seal.key" }, "`signing` must be an object"],
    [{ profile: "zopa" }, "`profile` must be zopa-production"],
    [[], "The configuration must be an object"],
  ])("in the file: %j", async (content, words) => {
    const place = world.write(json, content);
    const problem = await refusal(load());
    expect(problem).toMatchObject({ code: "configuration_invalid", place });
    expect(problem.message).toContain(words);
    expect(problem.message).not.toContain("BEGIN PRIVATE");
  });

  it("in the environment", async () => {
    const unknown = await refusal(load({}, { ZOPA_OB_CLIENTID: "x" }));
    expect(unknown).toMatchObject({ code: "configuration_invalid", place: "ZOPA_OB_CLIENTID" });
    expect(unknown.message).toContain("Did you mean `ZOPA_OB_CLIENT_ID`?");
    const wrong = await refusal(load({}, { ZOPA_OB_REDIRECT_URI: "ftp://x" }));
    expect(wrong).toMatchObject({ place: "ZOPA_OB_REDIRECT_URI" });
    expect(wrong.message).toContain("https");
  });

  it("in a flag", async () => {
    expect(await refusal(load({ clientAuthentication: "none" }))).toMatchObject({
      code: "configuration_invalid",
      place: "--client-authentication",
    });
  });

  it("whatever the file holds: never more than the names of its members", async () => {
    const secret = "s3cr3t-v4lu3-0f-th3-f1l3";
    const value = fc.oneof(
      fc.constant(secret),
      fc.integer(),
      fc.constant(null),
      fc.dictionary(fc.string(), fc.constant(secret), { maxKeys: 2 }),
      fc.array(fc.constant(secret), { maxLength: 2 }),
    );
    const names = fc.constantFrom(
      "profile",
      "clientId",
      "redirectUri",
      "signing",
      "transport",
      "store",
      "other",
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, value), async (content) => {
        world.write(json, content);
        const problem: unknown = await load().catch((error: unknown) => error);
        if (problem instanceof Error) {
          expect(problem).toBeInstanceOf(CliError);
          expect(`${problem.message}${JSON.stringify(problem)}`).not.toContain(secret);
        }
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});
