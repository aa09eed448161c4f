import type { ErrorDetail } from "@zopa-openbanking/aisp-types";
import type { BrokenRule } from "../requests/request-log.js";

/** One thing that is wrong: as the client reads it, and as the log of the sandbox explains it. */
export interface Finding extends BrokenRule {
  /** The code on the wire. Without one, the answer has no body. */
  readonly errorCode?: string;
  /** The member or header that is wrong. */
  readonly path?: string;
}

/** The bank's no to a request. Thrown by whoever finds the reason, put on the wire in one place. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly findings: readonly Finding[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    findings: Finding | readonly Finding[],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(`${status}`);
    this.status = status;
    this.findings = Array.isArray(findings) ? findings : [findings as Finding];
    this.headers = headers;
  }

  /** What goes into the body; nothing where the standard has none. */
  get errors(): readonly ErrorDetail[] {
    return this.findings.flatMap(({ errorCode, explanation, path }) =>
      errorCode === undefined
        ? []
        : [{ ErrorCode: errorCode, Message: explanation, ...(path === undefined ? {} : { Path: path }) }],
    );
  }
}
