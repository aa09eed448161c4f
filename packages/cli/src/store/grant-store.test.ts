import { createDecipheriv } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import type { Grant } from "@zopa-openbanking/oidc-hybrid";
import fc from "fast-check";
import { CompactEncrypt } from "jose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fixedNow } from "../__fixtures__/cli-world.js";
import { grantOf, pendingOf, secretAccessToken, secretRefreshToken } from "../__fixtures__/grants.js";
import { runProcess } from "../__fixtures__/run-process.js";
import { createGrantStore, type GrantStore, type GrantStoreInput } from "./grant-store.js";
import { StoreError } from "./store-error.js";
import type { StoreFiles } from "./store-files.js";
import { storeKey } from "./store-key.js";

const keyBytes = Buffer.alloc(32, 7);
const key = storeKey(keyBytes.toString("base64"), "key");
const otherKey = storeKey(Buffer.alloc(32, 8).toString("hex"), "key");

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "grant-store-"));
  file = join(folder, "state", "grants");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function storeOf(change: Partial<GrantStoreInput> = {}): GrantStore {
  return createGrantStore({ file, clock: () => fixedNow, ...change });
}

async function refusal(work: Promise<unknown>): Promise<StoreError> {
  const problem = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(StoreError);
  const shown = `${inspect(problem)}${JSON.stringify(problem)}`;
  expect(shown).not.toContain(secretAccessToken);
  expect(shown).not.toContain(secretRefreshToken);
  expect(shown).not.toContain(keyBytes.toString("base64"));
  return problem as StoreError;
}

describe("what is kept", () => {
  it("is nothing before the first grant, and no file is made by looking", async () => {
    expect(await storeOf().list()).toEqual([]);
    expect(await storeOf().find("aac-1")).toBeUndefined();
    expect(existsSync(file)).toBe(false);
  });

  it("is given back as it was, the latest first, by another store of the same file", async () => {
    const [older, newer] = [grantOf("aac-1", { authorizedAt: 1 }), grantOf("aac-2", { authorizedAt: 2 })];
    await storeOf().save(older);
    await storeOf().save(newer);
    expect(await storeOf().list()).toEqual([newer, older]);
    expect(await storeOf().find("aac-1")).toEqual(older);
  });

  it("is replaced by a grant of the same consent, and goes when it is removed", async () => {
    await storeOf().save(grantOf("aac-1"));
    await storeOf().save(grantOf("aac-1", { issuedAt: 9 }));
    expect((await storeOf().list()).map(({ issuedAt }) => issuedAt)).toEqual([9]);
    await storeOf().remove("aac-1");
    expect(await storeOf().list()).toEqual([]);
  });

  it("keeps members that a later version of the flow adds", async () => {
    const grant = { ...grantOf("aac-1"), added: { later: true } };
    await storeOf().save(grant);
    expect(await storeOf().find("aac-1")).toEqual(grant);
  });

  it("takes names that are members of every object for what they are", async () => {
    expect(await storeOf().find("constructor")).toBeUndefined();
    expect(await storeOf().takePending("__proto__")).toBeUndefined();
    await storeOf().save(grantOf("__proto__"));
    expect((await storeOf().list()).map(({ consentId }) => consentId)).toEqual(["__proto__"]);
  });

  it("is readable by its owner alone, and so is the folder", async () => {
    await storeOf().save(grantOf("aac-1"));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "state")).mode & 0o777).toBe(0o700);
  });

  it("becomes so again when somebody opened it to others", async () => {
    await storeOf().save(grantOf("aac-1"));
    await fs.chmod(file, 0o644);
    await storeOf().save(grantOf("aac-2"));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("stays behind a link: the file that it leads to is replaced", async () => {
    const target = join(folder, "elsewhere");
    mkdirSync(join(folder, "state"));
    writeFileSync(target, "");
    rmSync(target);
    await createGrantStore({ file: target, clock: () => fixedNow }).save(grantOf("aac-1"));
    symlinkSync(target, file);
    await storeOf().save(grantOf("aac-2"));
    expect(readFileSync(target, "utf8")).toContain("aac-2");
  });
});

describe("an authorisation that was begun", () => {
  it("is given out once", async () => {
    await storeOf().savePending(pendingOf("state-1"));
    expect(await storeOf().takePending("state-2")).toBeUndefined();
    expect(await storeOf().takePending("state-1")).toEqual(pendingOf("state-1"));
    expect(await storeOf().takePending("state-1")).toBeUndefined();
  });

  it("goes when its time is over and another is kept", async () => {
    await storeOf().savePending(pendingOf("old", { expiresAt: fixedNow }));
    await storeOf().savePending(pendingOf("new"));
    expect((await storeOf().listPendings()).map(({ state }) => state)).toEqual(["new"]);
    expect(readFileSync(file, "utf8")).not.toContain('"old"');
  });

  it("is given to one of two who ask at once", async () => {
    await storeOf().savePending(pendingOf("state-1"));
    const both = await Promise.all([storeOf().takePending("state-1"), storeOf().takePending("state-1")]);
    expect(both.filter((pending) => pending !== undefined)).toHaveLength(1);
  });
});

describe("encryption", () => {
  it("leaves nothing to be read", async () => {
    await storeOf({ key }).save(grantOf("aac-1"));
    const text = readFileSync(file, "utf8");
    expect(text).not.toContain("aac-1");
    expect(Buffer.from(text, "base64").toString("latin1")).not.toContain(secretAccessToken);
    expect(await storeOf({ key }).find("aac-1")).toEqual(grantOf("aac-1"));
  });

  it("is AES-256-GCM with the header authenticated, as node:crypto reads it", async () => {
    await storeOf({ key }).save(grantOf("aac-1"));
    const [header = "", , nonce = "", ciphertext = "", tag = ""] = readFileSync(file, "utf8")
      .trim()
      .split(".");
    const decipher = createDecipheriv("aes-256-gcm", keyBytes, Buffer.from(nonce, "base64url"));
    decipher.setAAD(Buffer.from(header, "ascii")).setAuthTag(Buffer.from(tag, "base64url"));
    const text = Buffer.concat([decipher.update(Buffer.from(ciphertext, "base64url")), decipher.final()]);
    expect(JSON.parse(text.toString("utf8")).grants[0].accessToken).toBe(secretAccessToken);
    expect(JSON.parse(Buffer.from(header, "base64url").toString()).version).toBe(1);
  });

  it("uses another nonce each time", async () => {
    const nonces = new Set<string | undefined>();
    for (let index = 0; index < 10; index += 1) {
      await storeOf({ key }).save(grantOf("aac-1"));
      nonces.add(readFileSync(file, "utf8").split(".")[2]);
    }
    expect(nonces.size).toBe(10);
  });

  it("tells another key, no key and a damaged file apart, and leaves the file as it was", async () => {
    await storeOf({ key }).save(grantOf("aac-1"));
    const before = readFileSync(file, "utf8");
    expect((await refusal(storeOf({ key: otherKey }).list())).code).toBe("store_wrong_key");
    expect((await refusal(storeOf({ key: otherKey }).save(grantOf("aac-2")))).code).toBe("store_wrong_key");
    expect((await refusal(storeOf().list())).code).toBe("store_key_missing");
    expect((await refusal(storeOf().save(grantOf("aac-2")))).code).toBe("store_key_missing");
    expect(readFileSync(file, "utf8")).toBe(before);

    const parts = before.split(".");
    parts[3] = `${parts[3]?.startsWith("A") ? "B" : "A"}${parts[3]?.slice(1)}`;
    writeFileSync(file, parts.join("."));
    expect((await refusal(storeOf({ key }).save(grantOf("aac-2")))).code).toBe("store_damaged");
    expect(readFileSync(file, "utf8")).toBe(parts.join("."));
  });

  it("notices a version that was changed in the header", async () => {
    await storeOf({ key }).save(grantOf("aac-1"));
    const [header = "", ...rest] = readFileSync(file, "utf8").split(".");
    const changed = (change: object): string =>
      Buffer.from(
        JSON.stringify({ ...JSON.parse(Buffer.from(header, "base64url").toString()), ...change }),
      ).toString("base64url");
    writeFileSync(file, [changed({ version: 2 }), ...rest].join("."));
    expect((await refusal(storeOf({ key }).list())).code).toBe("store_version");
  });

  it("does not take a JWE of something else for a later version", async () => {
    const header = { alg: "dir", enc: "A256GCM", typ: "JWT", kid: key.id };
    const foreign = await new CompactEncrypt(Buffer.from("{}")).setProtectedHeader(header).encrypt(key.bytes);
    mkdirSync(join(folder, "state"));
    writeFileSync(file, foreign);
    expect((await refusal(storeOf({ key }).list())).code).toBe("store_damaged");
  });

  it("does not take a file in plain text when a key is given, until it is sealed", async () => {
    await storeOf().save(grantOf("aac-1"));
    expect((await refusal(storeOf({ key }).list())).code).toBe("store_not_encrypted");
    await storeOf({ key }).seal();
    expect(await storeOf({ key }).find("aac-1")).toEqual(grantOf("aac-1"));
    expect((await refusal(storeOf().list())).code).toBe("store_key_missing");
  });
});

describe("a file that cannot be used", () => {
  it.each([
    ["cut off", '{ "format": "zopa-ob-grants", "version": 1, "gra', "store_damaged"],
    ["empty", "", "store_damaged"],
    ["something else", "{}", "store_damaged"],
    [
      "an unknown member",
      '{"format":"zopa-ob-grants","version":1,"grants":[],"pendings":[],"more":1}',
      "store_damaged",
    ],
    ["a later version", '{"format":"zopa-ob-grants","version":2,"all":"new"}', "store_version"],
  ])("is refused and left alone: %s", async (_, text, code) => {
    mkdirSync(join(folder, "state"));
    writeFileSync(file, text);
    expect((await refusal(storeOf().list())).code).toBe(code);
    expect((await refusal(storeOf().save(grantOf("aac-1")))).code).toBe(code);
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("is refused when two grants are of one consent", async () => {
    await storeOf().save(grantOf("aac-1"));
    await storeOf().save(grantOf("aac-2"));
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("aac-2", "aac-1"));
    expect((await refusal(storeOf().find("aac-1"))).code).toBe("store_damaged");
  });

  it("is told when a folder stands in its place", async () => {
    mkdirSync(file, { recursive: true });
    expect((await refusal(storeOf().list())).code).toBe("store_unusable");
  });
});

describe("a disk that fails", () => {
  function failing(step: "writeFile" | "sync" | "rename" | "open", code: string): StoreFiles {
    const fail = (): never => {
      throw Object.assign(new Error(code), { code });
    };
    return {
      ...fs,
      ...(step === "rename" ? { rename: async () => fail() } : {}),
      open: (async (path: string, flags: string, mode: number) => {
        if (flags !== "wx") {
          return await fs.open(path, flags, mode);
        }
        if (step === "open") {
          fail();
        }
        const handle = await fs.open(path, flags, mode);
        return new Proxy(handle, {
          get: (target, name) => {
            const value = Reflect.get(target, name) as unknown;
            return name === step
              ? async () => fail()
              : typeof value === "function"
                ? value.bind(target)
                : value;
          },
        });
      }) as StoreFiles["open"],
    };
  }

  it.each([
    ["writeFile", "ENOSPC", "store_full"],
    ["sync", "ENOSPC", "store_full"],
    ["sync", "EDQUOT", "store_full"],
    ["open", "EROFS", "store_read_only"],
    ["open", "EACCES", "store_read_only"],
    ["rename", "EPERM", "store_read_only"],
    ["writeFile", "EIO", "store_unusable"],
  ] as const)("keeps what was there, and leaves nothing beside it: %s, %s", async (step, code, expected) => {
    await storeOf().save(grantOf("aac-1"));
    const before = readFileSync(file, "utf8");
    const problem = await refusal(storeOf({ files: failing(step, code) }).save(grantOf("aac-2")));
    expect(problem.code).toBe(expected);
    expect(problem.place).toBe(file);
    expect(readFileSync(file, "utf8")).toBe(before);
    expect(readdirSync(join(folder, "state")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("several at once", () => {
  it("lose nothing, in one process", async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `aac-${index}`);
    await Promise.all(ids.map((id) => storeOf({ key }).save(grantOf(id))));
    expect((await storeOf({ key }).list()).map(({ consentId }) => consentId).sort()).toEqual(ids.sort());
  });

  it("lose nothing, in three processes", async () => {
    await Promise.all(["a", "b", "c"].map((name) => runProcess("./save-grants.ts", [file, name, "15"])));
    expect(await storeOf().list()).toHaveLength(45);
  });
});

it("behaves like a map, whatever is done in whatever order", async () => {
  const id = fc.constantFrom("aac-1", "aac-2", "aac-3");
  const step = fc.oneof(
    fc.record({ kind: fc.constant("save" as const), id, issuedAt: fc.nat() }),
    fc.record({ kind: fc.constant("remove" as const), id }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), fc.boolean(), async (steps, isSealed) => {
      const path = join(mkdtempSync(join(folder, "run-")), "grants");
      const store = (): GrantStore =>
        createGrantStore({ file: path, clock: () => fixedNow, key: isSealed ? key : undefined });
      const model = new Map<string, Grant>();
      for (const each of steps) {
        if (each.kind === "save") {
          const grant = grantOf(each.id, { issuedAt: each.issuedAt });
          model.set(each.id, grant);
          await store().save(grant);
        } else {
          model.delete(each.id);
          await store().remove(each.id);
        }
      }
      const stored = await store().list();
      expect(new Map(stored.map((grant) => [grant.consentId, grant]))).toEqual(model);
    }),
    { numRuns: 25, seed: 8 },
  );
});
