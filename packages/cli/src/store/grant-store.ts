import { createHash } from "node:crypto";
import * as fs from "node:fs/promises";
import type { Clock } from "@zopa-openbanking/core";
import type { Grant, Pending } from "@zopa-openbanking/oidc-hybrid";
import { fileProblem } from "./file-problem.js";
import { isSealed, seal, unseal } from "./seal.js";
import { contentsText, noContents, readContents, type StoreContents } from "./store-contents.js";
import { StoreError } from "./store-error.js";
import type { StoreFiles } from "./store-files.js";
import type { StoreKey } from "./store-key.js";
import { type FileLockOptions, withFileLock } from "./with-file-lock.js";
import { writeAtomically } from "./write-atomically.js";

/** Where grants and begun authorisations are kept: one file, for one user of this machine. */
export interface GrantStore {
  readonly file: string;
  /** All grants, the latest first. */
  readonly list: () => Promise<readonly Grant[]>;
  readonly find: (consentId: string) => Promise<Grant | undefined>;
  readonly save: (grant: Grant) => Promise<void>;
  readonly remove: (consentId: string) => Promise<void>;
  /** Keeps an authorisation that was begun; those that are over go. */
  readonly savePending: (pending: Pending) => Promise<void>;
  /** Gives it out, once. */
  readonly takePending: (state: string) => Promise<Pending | undefined>;
  readonly listPendings: () => Promise<readonly Pending[]>;
  /** Runs something while no other process does so for the same consent. */
  readonly whileAlone: <Value>(
    consentId: string,
    work: () => Promise<Value>,
    options?: FileLockOptions,
  ) => Promise<Value>;
  /** Encrypts a file that was written in plain text. */
  readonly seal: () => Promise<void>;
}

/** What a store is opened with. */
export interface GrantStoreInput {
  readonly file: string;
  /** Encrypts the file. Plain text, readable by its owner alone, when left out. */
  readonly key?: StoreKey | undefined;
  readonly clock: Clock;
  /** Ends the wait for another process. */
  readonly signal?: AbortSignal | undefined;
  /** `node:fs/promises` when left out. */
  readonly files?: StoreFiles | undefined;
}

/** Opens the store. Nothing is read or made before it is used. */
export function createGrantStore(input: GrantStoreInput): GrantStore {
  const { file, clock, signal } = input;
  const read = (): Promise<StoreContents> => readStore(input);
  const change = <Value>(
    work: (contents: StoreContents) => readonly [StoreContents, Value],
  ): Promise<Value> =>
    withFileLock(
      `${file}.lock`,
      async () => {
        const [contents, value] = work(await read());
        await writeStore(input, contents);
        return value;
      },
      { signal },
    );

  return {
    file,
    list: async () => (await read()).grants.toSorted((one, other) => other.authorizedAt - one.authorizedAt),
    find: async (consentId: string): Promise<Grant | undefined> =>
      (await read()).grants.find(isOf(consentId)),
    save: (grant: Grant): Promise<void> =>
      change(({ grants, pendings }) => [
        { grants: [...grants.filter(isNotOf(grant.consentId)), grant], pendings },
        undefined,
      ]),
    remove: (consentId: string): Promise<void> =>
      change(({ grants, pendings }) => [{ grants: grants.filter(isNotOf(consentId)), pendings }, undefined]),
    savePending: (pending: Pending): Promise<void> =>
      change(({ grants, pendings }) => {
        const others = current(pendings, clock()).filter(({ state }) => state !== pending.state);
        return [{ grants, pendings: [...others, pending] }, undefined];
      }),
    takePending: (state: string): Promise<Pending | undefined> =>
      change(({ grants, pendings }) => [
        { grants, pendings: pendings.filter((pending) => pending.state !== state) },
        pendings.find((pending) => pending.state === state),
      ]),
    listPendings: async () => current((await read()).pendings, clock()),
    whileAlone: <Value>(
      consentId: string,
      work: () => Promise<Value>,
      options: FileLockOptions = {},
    ): Promise<Value> => withFileLock(`${file}.${nameOf(consentId)}.lock`, work, { signal, ...options }),
    seal: async () => {
      await withFileLock(
        `${file}.lock`,
        async () => writeStore(input, await readStore({ ...input, key: undefined })),
        { signal },
      );
    },
  };
}

async function readStore({ file, key, files = fs }: GrantStoreInput): Promise<StoreContents> {
  let text: string;
  try {
    text = await files.readFile(file, "utf8");
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === "ENOENT") {
      return noContents;
    }
    throw fileProblem(problem, file, "read");
  }
  const contents = readContents(await plainOf(text, key, file));
  return typeof contents === "string" ? refuse(contents, file) : contents;
}

async function plainOf(text: string, key: StoreKey | undefined, file: string): Promise<string> {
  if (!isSealed(text)) {
    // Somebody who can write the file could put grants of their own there otherwise.
    return key === undefined || !text.trimStart().startsWith("{") ? text : refuse("not_encrypted", file);
  }
  if (key === undefined) {
    return refuse("key_missing", file);
  }
  const opened = await unseal(text, key);
  return typeof opened === "string" ? refuse(opened, file) : opened.text;
}

async function writeStore(
  { file, key, files = fs }: GrantStoreInput,
  contents: StoreContents,
): Promise<void> {
  const text = contentsText(contents);
  const written = key === undefined ? text : await seal(text, key);
  try {
    await writeAtomically(files, file, written);
  } catch (problem) {
    throw fileProblem(problem, file, "write");
  }
}

const refusals = {
  damaged:
    "The file of grants is damaged, or is something else. It is left as it is: restore it from a backup, or move it away and authorise again.",
  version:
    "A later version of zopa-ob wrote the grants. Update this one: `npm install -g @zopa-openbanking/cli`.",
  wrong_key: "The grants are encrypted with another key. Give the one that they were stored with.",
  key_missing:
    "The grants are encrypted. Give the key: `store.keyFile` of the configuration, or ZOPA_OB_STORE_KEY.",
  not_encrypted:
    "A key was given, and the grants are in plain text. `zopa-ob grant seal` encrypts them; or leave the key out.",
} as const;

function refuse(what: keyof typeof refusals, place: string): never {
  throw new StoreError(refusals[what], { code: `store_${what}`, place });
}

// A name for a file that tells nothing of the consent.
function nameOf(consentId: string): string {
  return createHash("sha256").update(consentId).digest("base64url").slice(0, 16);
}

function isOf(consentId: string): (grant: Grant) => boolean {
  return (grant: Grant): boolean => grant.consentId === consentId;
}

function isNotOf(consentId: string): (grant: Grant) => boolean {
  return (grant: Grant): boolean => grant.consentId !== consentId;
}

function current(pendings: readonly Pending[], now: number): readonly Pending[] {
  return pendings.filter(({ expiresAt }) => expiresAt > now);
}
