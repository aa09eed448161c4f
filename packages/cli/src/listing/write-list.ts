import type { Page } from "@zopa-openbanking/aisp";
import type { CommandContext } from "../command-context.js";
import { exitCodeOf } from "../exit-code-of.js";
import { startProgress } from "../output/progress.js";
import { errorJson } from "../output/tell-error.js";
import { writeText } from "../output/write-text.js";
import type { ListFormat, Listing } from "./listing.js";
import { rowWriter } from "./row-writer.js";

/**
 * Writes rows as the bank gives them: one page in memory, and no faster than they are read. How far it is stands on stderr,
 * where that is a terminal.
 */
export async function writeList<Item>(
  context: CommandContext,
  listing: Listing<Item>,
  pages: AsyncIterable<Page<Item>>,
  format: ListFormat,
): Promise<void> {
  const { io, print } = context;
  const writer = rowWriter(listing, format, print);
  const write = (text: string): Promise<void> =>
    text === "" ? Promise.resolve() : writeText(io.stdout, text, io.signal);
  const progress = startProgress(io, `Reading ${listing.name} …`, { json: print.isJson });
  const begun = io.clock();
  let count = 0;
  let isBegun = false;
  try {
    for await (const { items, number, Meta } of pages) {
      await write(`${isBegun ? "" : writer.begin}${writer.rows(items)}`);
      isBegun = true;
      count += items.length;
      progress.text(
        progressText({ listing, count, seconds: io.clock() - begun, number, total: Meta?.TotalPages }),
      );
    }
    await write(`${isBegun ? "" : writer.begin}${writer.end()}`);
  } catch (problem) {
    // The document is ended, so that it can be read; before its beginning, the error is told like any other.
    if (format !== "json" || !isBegun || io.signal.aborted) {
      throw problem;
    }
    await write(writer.end(errorJson(problem)));
    context.endWith(exitCodeOf(problem));
  } finally {
    progress.end();
  }
  if (count === 0) {
    print.say(`There are no ${listing.name}.`);
  }
}

function progressText<Item>({
  listing,
  count,
  seconds,
  number,
  total,
}: {
  readonly listing: Listing<Item>;
  readonly count: number;
  readonly seconds: number;
  readonly number: number;
  readonly total: number | undefined;
}): string {
  const rate = seconds >= 1 ? `, ${Math.round(count / seconds).toLocaleString("en-GB")}/s` : "";
  const page = total === undefined ? `page ${number}` : `page ${number} of ${total}`;
  return `${count.toLocaleString("en-GB")} ${listing.name} (${page}${rate})`;
}
