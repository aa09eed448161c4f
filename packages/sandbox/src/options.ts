/** Which edition of the bank's production page decides what link the app accepts. */
export type Edition = "2025-06" | "2026-05";

/** `strict` is production; `permissive` takes what the bank's hosted sandbox takes too. */
export type Mode = "strict" | "permissive";

/** `zopa`: the 14 operations and the fields of Zopa. `obie`: all 29 operations and all fields of the standard. */
export type Surface = "zopa" | "obie";

/** Ports on the loopback address. One that is left out is chosen by the system. */
export interface Ports {
  readonly authorization?: number;
  readonly token?: number;
  readonly resource?: number;
  readonly control?: number;
}
