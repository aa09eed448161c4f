import { BankError, OpenBankingError, TransportError } from "@zopa-openbanking/core";
import type { DoctorCheck } from "../doctor-check.js";
import type { DoctorCode, DoctorFinding } from "../doctor-finding.js";
import { type Details, finding, unexpected } from "./finding.js";

/** Makes a finding of an error of the packages below: it keeps its code, and says in two parts what it says in one message. */
export function findingOfProblem(check: DoctorCheck, problem: unknown): DoctorFinding {
  if (!OpenBankingError.is(problem)) {
    return unexpected(check, problem);
  }
  const { sentence, cure } = inTwo(problem.message);
  const details: Details = {
    host: textOf(problem, "host"),
    interactionId: textOf(problem, "interactionId"),
    status: "status" in problem && typeof problem.status === "number" ? problem.status : undefined,
  };
  if (BankError.is(problem)) {
    return ofBank(check, problem, details);
  }
  if (TransportError.is(problem) && problem.code === "transport_unreachable") {
    return unreachable(check, problem, details);
  }
  return finding(check, "error", problem.code as DoctorCode, { sentence, cure, details });
}

/** Messages say what is the case in their first sentence, and then what to do: after it, or after a colon in it. */
export function inTwo(message: string): { readonly sentence: string; readonly cure: string | undefined } {
  const [, state, rest] =
    /^(.*?)[.:]\s+(?=[A-Z`])(.+)$/s.exec(message) ?? /^(.*?): (.+)$/s.exec(message) ?? [];
  return state === undefined || rest === undefined
    ? { sentence: message, cure: undefined }
    : { sentence: `${state}.`, cure: rest.charAt(0).toUpperCase() + rest.slice(1) };
}

function ofBank(check: DoctorCheck, { status, host }: BankError, details: Details): DoctorFinding {
  if (status === 429) {
    return finding(check, "error", "bank_busy", {
      sentence: `${host} says that there were too many requests (429).`,
      cure: "Wait a few minutes, and find out what else of yours calls this bank.",
      details,
    });
  }
  if (status >= 500) {
    return finding(check, "error", "bank_failed", {
      sentence: `${host} failed (status ${status}): this is the bank's.`,
      cure: "Look at the bank's status page and try again later. Quote the interaction id to its support.",
      details,
    });
  }
  return finding(check, "error", "bank_answer_unexpected", {
    sentence: `${host} answered with status ${status}, which has no place here.`,
    cure: "Check that the profile's addresses are those of the bank, and that no proxy answers in its place.",
    details,
  });
}

function unreachable(check: DoctorCheck, { host, cause }: TransportError, details: Details): DoctorFinding {
  const code = codeIn(cause);
  if (code === "ENOTFOUND" || code.startsWith("EAI_")) {
    return finding(check, "error", "host_not_found", {
      sentence: `There is no host ${host}, or the DNS cannot be asked (${code}).`,
      cure: "Check the address in the profile letter by letter, then this machine's DNS.",
      details: { ...details, leg: "dns" },
    });
  }
  return finding(check, "error", "host_unreachable", {
    sentence: `${host} takes no connection${code === "" ? "" : ` (${code})`}.`,
    cure: "Check host and port in the profile, then firewall and proxy: the bank has to be let through. Then its status page.",
    details: { ...details, leg: "tcp" },
  });
}

/** The code of the system, which stands somewhere in the chain of causes. */
function codeIn(cause: unknown, depth = 0): string {
  if (!(cause instanceof Error) || depth === 5) {
    return "";
  }
  const own =
    "code" in cause && typeof cause.code === "string" && /^E[A-Z_]+$/.test(cause.code) ? cause.code : "";
  const inner: readonly unknown[] = cause instanceof AggregateError ? cause.errors : [cause.cause];
  return own === "" ? (inner.map((each) => codeIn(each, depth + 1)).find((code) => code !== "") ?? "") : own;
}

function textOf(problem: object, name: string): string | undefined {
  const value: unknown = Reflect.get(problem, name);
  return typeof value === "string" ? value : undefined;
}
