import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { absent, listBank, pageOf, pages } from "./__fixtures__/list-bank.js";
import { createRequestLimiter } from "./create-request-limiter.js";
import { transactions } from "./transactions.js";

/** Something that runs until it is told to end. */
interface Job {
  readonly run: () => Promise<string>;
  end(): void;
  fail(problem: unknown): void;
}

const started: string[] = [];
const unhandled = vi.fn();

beforeEach(() => {
  started.length = 0;
  unhandled.mockClear();
  process.on("unhandledRejection", unhandled);
});

afterEach(async () => {
  await settled();
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}

function jobOf(name: string): Job {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const run = (): Promise<string> => {
    started.push(name);
    return promise;
  };
  return { run, end: () => resolve(name), fail: reject };
}

describe("a limiter", () => {
  it("runs so many at once and no more, the others in the order in which they came", async () => {
    const limiter = createRequestLimiter(2);
    const jobs = ["a", "b", "c", "d"].map(jobOf);
    const results = jobs.map(({ run }) => limiter(run));
    await settled();
    expect(started).toEqual(["a", "b"]);
    jobs[1]?.end();
    await settled();
    expect(started).toEqual(["a", "b", "c"]);
    jobs[0]?.end();
    await settled();
    expect(started).toEqual(["a", "b", "c", "d"]);
    jobs[2]?.end();
    jobs[3]?.end();
    expect(await Promise.all(results)).toEqual(["a", "b", "c", "d"]);
  });

  it("makes room when one fails, and passes the failure on as it is", async () => {
    const limiter = createRequestLimiter(1);
    const [one, two] = [jobOf("one"), jobOf("two")];
    const results = [limiter(one.run), limiter(two.run)];
    one.fail("no error at all");
    await expect(results[0]).rejects.toBe("no error at all");
    two.end();
    expect(await results[1]).toBe("two");
  });

  it("lets go who gives up in the queue, at once and with their reason, and never runs it", async () => {
    const limiter = createRequestLimiter(1);
    const [one, two, three] = [jobOf("one"), jobOf("two"), jobOf("three")];
    const controller = new AbortController();
    const first = limiter(one.run);
    const second = limiter(two.run, { signal: controller.signal });
    const third = limiter(three.run);
    controller.abort("no error at all");
    await expect(second).rejects.toBe("no error at all");
    one.end();
    three.end();
    expect(await Promise.all([first, third])).toEqual(["one", "three"]);
    expect(started).toEqual(["one", "three"]);
  });

  it("keeps the place of one who gives up while it runs, until it has ended", async () => {
    const limiter = createRequestLimiter(1);
    const [one, two] = [jobOf("one"), jobOf("two")];
    const controller = new AbortController();
    const first = limiter(one.run, { signal: controller.signal });
    const second = limiter(two.run);
    await settled();
    controller.abort();
    await expect(first).rejects.toMatchObject({ name: "AbortError" });
    await settled();
    expect(started).toEqual(["one"]);
    one.end();
    two.end();
    expect(await second).toBe("two");
  });

  it("takes nobody in who gave up before", async () => {
    const limiter = createRequestLimiter(1);
    const job = jobOf("one");
    await expect(limiter(job.run, { signal: AbortSignal.abort("gone") })).rejects.toBe("gone");
    await settled();
    expect(started).toEqual([]);
  });

  it("leaves no listener on a signal, however it ends", async () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, "addEventListener");
    const remove = vi.spyOn(signal, "removeEventListener");
    const limiter = createRequestLimiter(1);
    await limiter(() => Promise.resolve(1), { signal });
    await limiter(() => Promise.reject(new Error("x")), { signal }).catch(() => {});
    await settled();
    expect([add.mock.calls.length, remove.mock.calls.length]).toEqual([2, 2]);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "2"])("cannot be made for %s", (concurrent) => {
    expect(() => createRequestLimiter(concurrent as number)).toThrow(
      new TypeError("`concurrent` must be a whole number from 1 up."),
    );
  });
});

describe("a limiter shared by readings", () => {
  it("bounds the requests of all of them together, and lets all of them end", async () => {
    let under = 0;
    let most = 0;
    const bank = listBank(
      async (request, count) => {
        under += 1;
        most = Math.max(most, under);
        await settled();
        under -= 1;
        return await pages(4)(request, count);
      },
      { limiter: createRequestLimiter(2) },
    );
    const lists = Array.from({ length: 6 }, () => transactions(bank.context, "22289").toArray());
    expect((await Promise.all(lists)).map((rows) => rows.length)).toEqual([4, 4, 4, 4, 4, 4]);
    expect(most).toBe(2);
    expect(bank.seen).toHaveLength(24);
  });

  it("tells an abort in the queue as a coded error, and sends nothing", async () => {
    const limiter = createRequestLimiter(1);
    const job = jobOf("in the way");
    const blocked = limiter(job.run);
    const controller = new AbortController();
    const bank = listBank(() => pageOf(), { limiter });
    const rows = transactions(absent(bank.context), "22289", {}, { signal: controller.signal }).toArray();
    await settled();
    controller.abort("no error at all");
    await expect(rows).rejects.toMatchObject({ code: "transport_aborted", host: "rs1.openbanking.zopa.com" });
    job.end();
    await blocked;
    await settled();
    expect(bank.seen).toHaveLength(0);
  });
});
