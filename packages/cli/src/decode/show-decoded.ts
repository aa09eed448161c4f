import type { Printer } from "../output/printer.js";
import { showFindings } from "../output/show-findings.js";
import { timeWords } from "../output/time-words.js";
import { timeClaims } from "./check-times.js";
import type { Decoded } from "./decoded.js";
import type { Finding } from "./finding.js";
import type { Members, Token } from "./token.js";

/** How it is shown. */
export interface ShowDecodedOptions {
  readonly findings: readonly Finding[];
  readonly now: number;
  /** Whether the code of a callback is shown. */
  readonly isRevealed: boolean;
}

const hidden = "(hidden; --reveal code shows it)";

/** Writes what was decoded: the whole as JSON, or tables and findings. */
export async function showDecoded(print: Printer, what: Decoded, options: ShowDecodedOptions): Promise<void> {
  const parts = partsOf(what, options);
  const { findings, now } = options;
  await print.result({ ...parts.json, findings }, async () => {
    await print.line(print.colours.strong(`${article(what.kind)} ${what.kind}`));
    for (const [title, members] of parts.tables) {
      await print.line();
      await print.table({
        heading: [title, ""],
        rows: Object.entries(members).map(([name, value]) => [name, shown(name, value, now)]),
      });
    }
    await print.line();
    await showFindings(print, findings.length === 0 ? [nothing] : findings);
  });
}

const nothing = { severity: "good", sentence: "Nothing is wrong with it, as far as can be seen." } as const;

interface Parts {
  readonly json: Members;
  readonly tables: readonly (readonly [string, Members])[];
}

function partsOf(what: Decoded, { isRevealed }: ShowDecodedOptions): Parts {
  if (what.kind !== "callback" && what.kind !== "authorisation link") {
    return { json: tokenJson(what), tables: tablesOf(what) };
  }
  const token = what.kind === "callback" ? what.idToken : what.requestObject;
  const parameters = Object.fromEntries(
    [...what.parameters].map(([name, value]) => [name, parameterOf(name, value, isRevealed)]),
  );
  const place = what.kind === "callback" ? { place: what.place } : {};
  const inside = token === undefined ? {} : { token: tokenJson(token) };
  return {
    json: { kind: what.kind, address: what.address, ...place, parameters, ...inside },
    tables: [["parameters", parameters], ...(token === undefined ? [] : tablesOf(token))],
  };
}

function parameterOf(name: string, value: string, isRevealed: boolean): string {
  if (name === "code") {
    return isRevealed ? value : hidden;
  }
  return ["id_token", "request", "response"].includes(name) ? "(below)" : value;
}

function tokenJson({ kind, header, claims }: Token): Members {
  return { kind, header, claims };
}

function tablesOf({ header, claims }: Token): readonly (readonly [string, Members])[] {
  return [["header", header], ...(claims === undefined ? [] : [["claims", claims] as const])];
}

function shown(name: string, value: unknown, now: number): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return timeClaims.includes(name) && typeof value === "number" ? `${text}  ${timeWords(value, now)}` : text;
}

function article(kind: string): string {
  return /^[aeiou]/.test(kind) ? "An" : "A";
}
