import { Writable } from "node:stream";
import type { Page } from "@zopa-openbanking/aisp";
import { afterAll, describe, expect, it } from "vitest";
import { createCliWorld } from "../__fixtures__/cli-world.js";
import { keptOutput } from "../__fixtures__/streams.js";
import { CliError } from "../cli-error.js";
import type { CliIo, TerminalOutput } from "../cli-io.js";
import { createCommandContext } from "../command-context.js";
import type { ExitCode } from "../exit-code.js";
import type { ListFormat, Listing } from "./listing.js";
import { writeList } from "./write-list.js";

interface Row {
  readonly name: string;
  readonly inner?: { readonly amount: string };
}

const listing: Listing<Row> = {
  name: "rows",
  heading: ["name", "amount"],
  right: [1],
  row: ({ name, inner }) => [name, inner?.amount],
  csv: ["name", "inner.amount"],
};

const world = createCliWorld();
afterAll(() => world.remove());

function pageOf(items: readonly Row[], number = 1, total?: number): Page<Row> {
  const Meta = total === undefined ? undefined : { TotalPages: total };
  return {
    number,
    items,
    Data: {},
    Links: undefined,
    Meta,
    interactionId: "i",
    position: undefined,
    problems: [],
  };
}

async function* pagesOf(...pages: readonly (Page<Row> | Error)[]): AsyncGenerator<Page<Row>> {
  for (const page of pages) {
    await Promise.resolve();
    if (page instanceof Error) {
      throw page;
    }
    yield page;
  }
}

async function written(pages: AsyncIterable<Page<Row>>, format: ListFormat, change: Partial<CliIo> = {}) {
  const [out, err] = [keptOutput(), keptOutput({ isTTY: true, columns: 80 })];
  let exitCode: ExitCode = 0;
  const io = { ...world.io([]), stdout: out.stream, stderr: err.stream, ...change };
  const context = createCommandContext(io, { json: format === "json" }, (code) => {
    exitCode = code;
  });
  const problem: unknown = await writeList(context, listing, pages, format).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { out: out.text(), err: err.text(), exitCode, problem };
}

const two = [pageOf([{ name: "a", inner: { amount: "1.00" } }]), pageOf([{ name: "b" }, { name: "c" }], 2)];
const broken = new CliError("x", { code: "usage" });

describe("rows", () => {
  it("are one table over all pages", async () => {
    expect((await written(pagesOf(...two), "table")).out).toBe("name  amount\na       1.00\nb\nc\n");
  });

  it("are a line of JSON each", async () => {
    const { out } = await written(pagesOf(...two), "ndjson");
    expect(out).toBe('{"name":"a","inner":{"amount":"1.00"}}\n{"name":"b"}\n{"name":"c"}\n');
  });

  it("are CSV, with members inside others by their path", async () => {
    expect((await written(pagesOf(...two), "csv")).out).toBe("name,inner.amount\na,1.00\nb,\nc,\n");
  });

  it("are one document of JSON", async () => {
    const { out } = await written(pagesOf(...two), "json");
    expect(JSON.parse(out)).toEqual({
      rows: [{ name: "a", inner: { amount: "1.00" } }, { name: "b" }, { name: "c" }],
    });
  });

  it.each([
    ["json", { rows: [] }],
    ["csv", "name,inner.amount\n"],
    ["ndjson", ""],
    ["table", ""],
  ] as const)("may be none, also on a page between two: %s", async (format, expected) => {
    const { out, err } = await written(pagesOf(pageOf([]), pageOf([], 2)), format);
    expect(format === "json" ? (JSON.parse(out) as unknown) : out).toEqual(expected);
    expect(err.includes("There are no rows.")).toBe(format !== "json");
  });

  it("may be none on a page between two, in JSON", async () => {
    const { out } = await written(
      pagesOf(pageOf([]), ...two, pageOf([], 4), pageOf([{ name: "d" }], 5)),
      "json",
    );
    expect(JSON.parse(out).rows).toHaveLength(4);
  });

  it.each(["=1+1", "+1", "-1", "@x", "\tx"])("do not run in a spreadsheet: %j", async (name) => {
    const { out } = await written(pagesOf(pageOf([{ name }])), "csv");
    expect(out.split("\n")[1]).toMatch(/^"?'/);
  });

  it("keep quotes, commas and line breaks in CSV", async () => {
    const { out } = await written(pagesOf(pageOf([{ name: 'a "b", c\nd' }])), "csv");
    expect(out).toBe('name,inner.amount\n"a ""b"", c\nd",\n');
  });
});

describe("a failure in the middle", () => {
  it("ends the document of JSON, and has its exit code", async () => {
    const { out, exitCode, problem } = await written(pagesOf(two[0] as Page<Row>, broken), "json");
    expect(JSON.parse(out)).toMatchObject({ rows: [{ name: "a" }], error: { code: "usage", message: "x" } });
    expect([exitCode, problem]).toEqual([2, undefined]);
  });

  it("at the beginning is told like any other", async () => {
    expect(await written(pagesOf(broken), "json")).toMatchObject({ out: "", problem: broken });
  });

  it("leaves the rows so far, and is told beside them", async () => {
    expect(await written(pagesOf(two[0] as Page<Row>, broken), "ndjson")).toMatchObject({
      out: '{"name":"a","inner":{"amount":"1.00"}}\n',
      problem: broken,
    });
  });
});

it("shows how far it is, with the end when it is known and a rate", async () => {
  let now = 0;
  const clock = () => {
    now += 2;
    return now;
  };
  const { err } = await written(pagesOf(pageOf([{ name: "a" }], 1, 7)), "ndjson", { clock });
  expect(err).toContain("1 rows (page 1 of 7, 1/s)");
});

it("asks for no page before the one at hand is read", async () => {
  const { promise: isRead, resolve: read } = Promise.withResolvers<void>();
  let asked = 0;
  async function* endless(): AsyncGenerator<Page<Row>> {
    for (;;) {
      asked += 1;
      yield await Promise.resolve(pageOf([{ name: "x" }], asked));
      if (asked === 100) {
        return;
      }
    }
  }
  const slow = new Writable({
    highWaterMark: 1,
    write: (_part, _encoding, done) => void isRead.then(() => done()),
  });
  const writing = written(endless(), "ndjson", { stdout: slow as TerminalOutput });
  await new Promise(setImmediate);
  expect(asked).toBe(1);
  read();
  await writing;
  expect(asked).toBe(100);
});
