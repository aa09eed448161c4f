import type { ListOptions } from "../list-options.js";
import type { ReadContext } from "../read-context.js";
import type { PathParameters } from "./bank-call.js";
import type { AskedDates } from "./check-meta.js";
import type { ListSource } from "./list-source.js";
import type { HistoryRefusal } from "./permit-access.js";

/** One reading of a list, before anything of it is sent. */
export interface ListCall<Data extends object, Member extends keyof Data & string> {
  readonly context: ReadContext;
  readonly source: ListSource<Data, Member>;
  /** The address of the first page. */
  readonly first: URL;
  /** Path and query as the caller asked for them, without what is added here: by it a saved position is known. */
  readonly asked: string;
  readonly parameters: PathParameters;
  readonly dates: AskedDates;
  readonly refusal: HistoryRefusal | undefined;
  readonly options: ListOptions;
  readonly maximumPages: number;
}
