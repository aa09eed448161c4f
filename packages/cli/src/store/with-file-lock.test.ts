import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { StoreError } from "./store-error.js";
import { withFileLock } from "./with-file-lock.js";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "file-lock-"));
  path = join(folder, "grants.lock");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("lets one work at a time", async () => {
  const order: string[] = [];
  const work = (name: string) =>
    withFileLock(path, async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(`${name} ends`);
    });
  await Promise.all([work("a"), work("b"), work("c")]);
  for (const [index, line] of order.entries()) {
    const [name] = line.split(" ");
    expect(line).toBe(`${name} ${index % 2 === 0 ? "begins" : "ends"}`);
  }
  expect(order).toHaveLength(6);
});

it("is let go when the work fails, and passes its error on", async () => {
  await expect(withFileLock(path, () => Promise.reject(new Error("of the work")))).rejects.toThrow(
    "of the work",
  );
  await expect(withFileLock(path, () => Promise.resolve("free"))).resolves.toBe("free");
});

it("says so when it is not free in time", async () => {
  await withFileLock(path, async () => {
    const waiting = withFileLock(path, () => Promise.resolve(), { waitMs: 50 });
    await expect(waiting).rejects.toMatchObject({ code: "store_locked", retryable: true, place: path });
  });
});

it("is not waited for when the caller gives up", async () => {
  const controller = new AbortController();
  await withFileLock(path, async () => {
    const waiting = withFileLock(path, () => Promise.resolve(), { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow();
  });
});

it("is free again when the process that holds it is killed", async () => {
  const hooks = new URL("../__fixtures__/source-hooks.ts", import.meta.url).href;
  const script = fileURLToPath(new URL("../__fixtures__/hold-lock.ts", import.meta.url));
  const holder = spawn(
    process.execPath,
    [
      `--import=${hooks}`,
      "--disable-warning=ExperimentalWarning",
      "--conditions=@zopa-openbanking/source",
      script,
      path,
    ],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  await once(holder.stdout, "data");
  await expect(withFileLock(path, () => Promise.resolve(), { waitMs: 50 })).rejects.toThrow(StoreError);
  holder.kill("SIGKILL");
  await once(holder, "close");
  await expect(withFileLock(path, () => Promise.resolve("free"))).resolves.toBe("free");
});

it("is a file that only its owner can read", async () => {
  await withFileLock(path, () => Promise.resolve());
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it.skipIf(process.getuid?.() === 0)("says so when the folder may not be written", async () => {
  chmodSync(folder, 0o500);
  await expect(withFileLock(path, () => Promise.resolve())).rejects.toMatchObject({
    code: "store_read_only",
  });
});
