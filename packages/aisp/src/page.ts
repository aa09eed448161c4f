import type { Links, Meta } from "@zopa-openbanking/aisp-types/common";
import type { PagePosition } from "./page-position.js";
import type { ReadProblem } from "./read-problem.js";

/** One page of a list, as the bank answered it: validated, nothing added, nothing taken away. */
export interface Page<Item> {
  /** Which page of the walk, from 1. */
  readonly number: number;
  readonly items: readonly Item[];
  /** All of `Data`, with what a bank has there beside the list (`TotalValue` of balances). */
  readonly Data: Readonly<Record<string, unknown>>;
  readonly Links: Links | undefined;
  readonly Meta: Meta | undefined;
  readonly interactionId: string;
  /** Where to go on after this page; undefined on the last. */
  readonly position: PagePosition | undefined;
  /** What is wrong with this page and was no reason to refuse it. */
  readonly problems: readonly ReadProblem[];
}
