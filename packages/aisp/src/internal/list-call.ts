import type { ListOptions } from "../list-options.js";
import type { ReadContext } from "../read-context.js";
import type { AskedDates } from "./check-meta.js";
import type { ListSource } from "./list-source.js";
import type { HistoryRefusal } from "./permit-access.js";

/** One reading of a list, before anything of it is sent. */
export interface ListCall<Data extends object, Member extends keyof Data & string> {
  readonly context: ReadContext;
  readonly source: ListSource<Data, Member>;
  /** The address of the first page. */
  readonly first: URL;
  readonly accountId: string | undefined;
  readonly dates: AskedDates;
  readonly refusal: HistoryRefusal | undefined;
  readonly options: ListOptions;
}
