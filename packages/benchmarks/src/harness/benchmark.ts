/** How a benchmark is to run. */
export interface RunOptions {
  /** Just enough of everything to see that it works: its figures mean nothing. */
  readonly isQuick: boolean;
}

/** What a figure counts. */
export type Unit = "ms" | "µs" | "MB" | "kB" | "bytes" | "per second";

/** A figure of something else than ours. */
interface Instead {
  readonly name: string;
  readonly value: number;
}

/** What the ratio should be, at least. */
export interface Aim {
  readonly atLeast: number;
}

/** One line of a result. Less is better, but for what is counted per second. */
export interface Row {
  readonly what: string;
  readonly unit: Unit;
  readonly ours: number;
  /** What a user would use instead of ours, measured in turn with it. */
  readonly instead?: Instead | undefined;
  /** How many times as good as the other: 1 is the same, 2 takes half. */
  readonly ratio?: number | undefined;
  readonly aim?: Aim | undefined;
}

/** A series of figures, drawn as a line. */
export interface Growth {
  /** What grows: `pages`. */
  readonly by: string;
  /** One of it, where the figure for one is of interest. */
  readonly each?: string | undefined;
  readonly unit: Unit;
  readonly what: string;
  readonly points: readonly { readonly at: number; readonly value: number }[];
}

/** What a benchmark found. */
export interface Findings {
  readonly rows: readonly Row[];
  readonly growth?: readonly Growth[] | undefined;
}

/** One thing that is measured. */
export interface Benchmark {
  /** As in `pnpm bench NAME`. */
  readonly name: string;
  readonly title: string;
  /** What is compared with what, in a sentence or two, for the reader of the results. */
  readonly about: string;
  readonly run: (options: RunOptions) => Promise<Findings>;
}
