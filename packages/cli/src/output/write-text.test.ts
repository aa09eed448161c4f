import { Writable } from "node:stream";
import { setImmediate as tick } from "node:timers/promises";
import { expect, it } from "vitest";
import { writeText } from "./write-text.js";

const never = new AbortController().signal;

it("waits while the reader is slower than we are", async () => {
  const { promise: read, resolve } = Promise.withResolvers<void>();
  const stream = new Writable({
    highWaterMark: 1,
    write: (_part, _encoding, done) => void read.then(() => done()),
  });
  let isWritten = false;
  const writing = writeText(stream, "text", never).then(() => {
    isWritten = true;
  });
  await tick();
  expect(isWritten).toBe(false);
  resolve();
  await writing;
  expect(isWritten).toBe(true);
});

it("ends with the signal, also while it waits", async () => {
  const controller = new AbortController();
  const stream = new Writable({ highWaterMark: 1, write: () => undefined });
  const writing = writeText(stream, "text", controller.signal);
  controller.abort(new Error("enough"));
  await expect(writing).rejects.toThrow();
  await expect(writeText(stream, "more", controller.signal)).rejects.toThrow("enough");
});
