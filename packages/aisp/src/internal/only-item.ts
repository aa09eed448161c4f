import { type CallOptions, ResponseFormatError } from "@zopa-openbanking/core";
import type { ReadContext } from "../read-context.js";
import type { PathParameters } from "./bank-call.js";
import { checkRows } from "./check-rows.js";
import { type ItemOf, type ListSource, schemaOf } from "./list-source.js";
import { readItem } from "./read-item.js";

/** Reads the one row of an operation whose list has exactly one, of the account that was asked for. */
export async function onlyItem<Data extends object, Member extends keyof Data & string>(
  context: ReadContext,
  source: ListSource<Data, Member>,
  parameters: PathParameters,
  options: CallOptions,
): Promise<ItemOf<Data, Member>> {
  const { endpoint, member } = source;
  const answer = await readItem(context, { endpoint, schema: await schemaOf(source) }, parameters, options);
  const { host, interactionId } = answer;
  const rows = (answer.Data[member] ?? []) as readonly ItemOf<Data, Member>[];
  const [row] = rows;
  if (row === undefined || rows.length > 1) {
    throw new ResponseFormatError({
      reason: "mismatch",
      path: ["Data", member],
      expected: `a list of one, where there are ${rows.length}`,
      host,
      interactionId,
    });
  }
  checkRows(rows, member, parameters, { endpoint, host, page: 1, interactionId });
  return row;
}
