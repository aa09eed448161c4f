import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { bytesOf, identityOf, now, textOf, thumbprints } from "./__fixtures__/pki.js";
import { createTransport } from "./create-transport.js";
import { type FollowIdentityInput, followIdentity } from "./follow-identity.js";
import { identityFiles } from "./identity-files.js";
import type { IdentityInput } from "./identity-input.js";
import type { IdentitySource } from "./identity-source.js";
import { polledIdentity } from "./polled-identity.js";
import type { Transport } from "./transport.js";

const clock = () => now;
const a = identityOf("a");
const b = identityOf("b", "b");
const transports: Transport[] = [];

async function transportOfA(): Promise<Transport> {
  const transport = await createTransport({ ...a, clock, allowedOrigins: ["https://bank.example"] });
  transports.push(transport);
  return transport;
}

afterEach(async () => {
  await Promise.all(transports.splice(0).map((transport) => transport.close()));
});

/** A source that gives these, one at each reading, and tells of as many changes as asked. */
function sourceOf(changes: number, ...answers: readonly (IdentityInput | Error)[]): IdentitySource {
  let read = 0;
  return {
    load: async () => {
      const answer = answers[Math.min(read, answers.length - 1)];
      read += 1;
      if (answer === undefined || answer instanceof Error) {
        throw answer;
      }
      return await Promise.resolve(answer);
    },
    changes: async function* () {
      for (let change = 0; change < changes; change += 1) {
        yield await Promise.resolve();
      }
    },
  };
}

/** Notes what is told, and waits for nothing. */
function notes() {
  const told: string[] = [];
  const waits: number[] = [];
  const input: FollowIdentityInput = {
    onRotated: ({ certificate }) => told.push(certificate.x5tS256),
    onRotationFailed: (problem) => told.push((problem as { code?: string }).code ?? String(problem)),
    settleMs: 7,
    attempts: 3,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      await Promise.resolve();
    },
  };
  return { told, waits, input };
}

const never = new AbortController().signal;

describe("following an identity", () => {
  it("rotates to what the source has, and tells it once", async () => {
    const transport = await transportOfA();
    const { told, input } = notes();

    await followIdentity(transport, sourceOf(3, a, b, b), input, { signal: never });

    expect(told).toEqual([thumbprints.b]);
    expect(transport.certificate.x5tS256).toBe(thumbprints.b);
  });

  it("reads again while certificate and key do not fit, since they are written one after the other", async () => {
    const transport = await transportOfA();
    const { told, waits, input } = notes();
    const halfWritten = { cert: b.cert, key: a.key };

    await followIdentity(transport, sourceOf(1, halfWritten, halfWritten, b), input, { signal: never });

    expect(told).toEqual([thumbprints.b]);
    expect(waits).toEqual([7, 7, 7]);
  });

  it("reports a pair that still does not fit, keeps the old one, and goes on", async () => {
    const transport = await transportOfA();
    const { told, input } = notes();
    const wrong = { cert: b.cert, key: a.key };

    await followIdentity(transport, sourceOf(2, wrong, new Error("no such file"), wrong, b), input, {
      signal: never,
    });

    expect(told).toEqual(["key_mismatch", thumbprints.b]);
  });

  it("keeps the identity before for as long as it is told", async () => {
    const transport = await transportOfA();
    const { input } = notes();

    await followIdentity(
      transport,
      sourceOf(1, b),
      { ...input, keepOldUntil: () => now + 60 },
      { signal: never },
    );

    expect(transport.forCertificate(thumbprints.a)).toBeTypeOf("function");
  });

  it("ends when the transport is closed, and reports nothing", async () => {
    const transport = await transportOfA();
    const { told, input } = notes();
    await transport.close();

    await followIdentity(transport, sourceOf(5, b), input, { signal: never });

    expect(told).toEqual([]);
  });

  it("ends in the error of a source that can no longer tell", async () => {
    const transport = await transportOfA();
    const broken: IdentitySource = {
      load: () => Promise.resolve(b),
      // biome-ignore lint/correctness/useYield: it fails before there is anything to tell
      changes: async function* () {
        await Promise.resolve();
        throw new Error("the vault is gone");
      },
    };

    await expect(followIdentity(transport, broken, notes().input, { signal: never })).rejects.toThrow(
      "the vault is gone",
    );
  });
});

describe("a polled identity", () => {
  it("is asked for until the signal ends it", async () => {
    const transport = await transportOfA();
    const stop = new AbortController();
    const { told, input } = notes();
    const source = polledIdentity(() => Promise.resolve(b), { everyMs: 1 });

    const following = followIdentity(
      transport,
      source,
      {
        ...input,
        onRotated: (result) => {
          input.onRotated?.(result);
          stop.abort();
        },
      },
      { signal: stop.signal },
    );
    // Polling keeps no process alive: something else must.
    const alive = setInterval(() => {}, 1_000);
    await following;
    clearInterval(alive);

    expect(told).toEqual([thumbprints.b]);
  });

  it.each([0, -1, 0.5, 2 ** 31, Number.NaN])("may not be asked for every %s ms", (everyMs) => {
    expect(() => polledIdentity(() => Promise.resolve(b), { everyMs })).toThrow(TypeError);
  });
});

describe("an identity in files", () => {
  async function filesOfA() {
    const folder = await mkdtemp(join(tmpdir(), "mtls-files-"));
    const paths = { cert: join(folder, "tls.crt"), key: join(folder, "tls.key") };
    await writeFile(paths.cert, a.cert);
    await writeFile(paths.key, a.key);
    return { folder, paths, end: () => rm(folder, { recursive: true }) };
  }

  it("is read as a pair", async () => {
    const { paths, end } = await filesOfA();

    const { certificate } = await createTransport({ ...(await identityFiles(paths).load()), clock });

    expect(certificate.x5tS256).toBe(thumbprints.a);
    await end();
  });

  it.each<[string, (path: string, content: string) => Promise<void>]>([
    ["written over", (path, content) => writeFile(path, content)],
    [
      "replaced",
      async (path, content) => {
        await writeFile(`${path}.new`, content);
        await rename(`${path}.new`, path);
      },
    ],
  ])("is taken over when its files are %s, one after the other", async (_, write) => {
    const { paths, end } = await filesOfA();
    const transport = await transportOfA();
    const stop = new AbortController();
    const rotated = Promise.withResolvers<string>();
    const following = followIdentity(
      transport,
      identityFiles(paths),
      {
        settleMs: 1,
        attempts: 1_000,
        onRotated: ({ certificate }) => rotated.resolve(certificate.x5tS256),
        onRotationFailed: rotated.reject,
      },
      { signal: stop.signal },
    );
    const alive = setInterval(() => {}, 1_000);

    await write(paths.cert, textOf("b.pem", "issuing.pem"));
    await write(paths.key, textOf("b.key"));

    expect(await rotated.promise).toBe(thumbprints.b);
    stop.abort();
    await following;
    clearInterval(alive);
    await end();
  });

  it("that was changed between reading and watching is taken over too", async () => {
    const { paths, end } = await filesOfA();
    const transport = await transportOfA();
    const stop = new AbortController();
    await writeFile(paths.cert, b.cert);
    await writeFile(paths.key, b.key);

    await followIdentity(
      transport,
      identityFiles(paths),
      { settleMs: 1, onRotated: () => stop.abort(), onRotationFailed: () => stop.abort() },
      { signal: stop.signal },
    );

    expect(transport.certificate.x5tS256).toBe(thumbprints.b);
    await end();
  });

  it("in a folder that is not there ends in Node's own error", async () => {
    const files = identityFiles({ cert: "/nowhere/tls.crt", key: "/nowhere/tls.key" });

    await expect(files.load()).rejects.toMatchObject({ code: "ENOENT" });
    await expect(
      followIdentity(await transportOfA(), files, { onRotationFailed: () => {} }, { signal: never }),
    ).rejects.toMatchObject({ code: "ENOENT" });
  });
});

it("has an encrypted key in files too", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mtls-files-"));
  const paths = { cert: join(folder, "a.pem"), key: join(folder, "a.key") };
  await writeFile(paths.cert, a.cert);
  await writeFile(paths.key, bytesOf("a-encrypted.key"));

  const { certificate } = await createTransport({
    ...(await identityFiles({ ...paths, passphrase: "swordfish" }).load()),
    clock,
  });

  expect(certificate.x5tS256).toBe(thumbprints.a);
  await rm(folder, { recursive: true });
});
