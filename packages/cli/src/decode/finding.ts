/** How bad it is: it will be refused, it may be, it is good to know, or it is as it should be. */
type Severity = "error" | "warning" | "information" | "good";

/** One thing to know about a token. It quotes what the token says, which was shown already. */
export interface Finding {
  readonly severity: Severity;
  readonly code: string;
  readonly sentence: string;
  /** What to do; nothing where nothing is to be done. */
  readonly cure?: string;
}

/** It will be refused. */
export function wrong(code: string, sentence: string, cure: string): Finding {
  return { severity: "error", code, sentence, cure };
}

/** It may be refused, or somebody should look. */
export function doubtful(code: string, sentence: string, cure: string): Finding {
  return { severity: "warning", code, sentence, cure };
}

const order: readonly Severity[] = ["error", "warning", "information", "good"];

/** The worst first. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
