import type { DoctorCheck, DoctorFinding, DoctorStatus } from "zopa-openbanking/doctor";
import type { Colours } from "../output/colours.js";
import { plainText } from "../output/plain-text.js";
import { wrapped } from "../output/wrapped.js";

/** How wide the screen is, undefined for no end, and its colours. */
export interface DoctorScreen {
  readonly columns: number | undefined;
  readonly colours: Colours;
}

/** The findings as one screen: in groups, a sign before each, the cure under it, and what to begin with at the end. */
export function renderDoctor(findings: readonly DoctorFinding[], screen: DoctorScreen): string {
  const groups = Object.entries(checksByGroup).flatMap(([name, checks]) => {
    const found = findings.filter(({ check }) => checks.includes(check));
    const [blocked, told] = [found.filter(isBlocked), found.filter((finding) => !isBlocked(finding))];
    const blocks = [...told.map((each) => block(each, screen)), ...blockedLines(blocked, screen)];
    return blocks.length === 0 ? [] : [screen.colours.strong(name), ...blocks];
  });
  return [...groups, "", lastLine(findings, screen)].join("\n");
}

function isBlocked({ code }: DoctorFinding): boolean {
  return code === "blocked";
}

/** In the order of the checks, so that the first sign on the screen is the first finding. */
const checksByGroup: Readonly<Record<string, readonly DoctorCheck[]>> = {
  "This machine": ["clock"],
  "What is configured": [
    "files",
    "transport_certificate",
    "signing_key",
    "signing_certificate",
    "key_set",
    "redirect_uri",
  ],
  "The bank": ["discovery", "bank_keys", "token_connection", "resource_connection", "token"],
  "The customer": ["grant", "consent", "budget"],
};

/** What a check is called on the screen. */
const titles: Readonly<Record<DoctorCheck, string>> = {
  clock: "Clock",
  files: "Files",
  transport_certificate: "Transport cert",
  signing_key: "Signing key",
  signing_certificate: "Signing cert",
  key_set: "Key id",
  redirect_uri: "Redirect URI",
  discovery: "Metadata",
  bank_keys: "Bank's keys",
  token_connection: "Token host",
  resource_connection: "Account host",
  token: "Token",
  grant: "Grant",
  consent: "Consent",
  budget: "Budget",
};

const signs: Readonly<Record<DoctorStatus, string>> = { ok: "✓", warning: "!", error: "✗", skipped: "-" };
const titleWidth = Math.max(...Object.values(titles).map(({ length }) => length));
/** `  ✓ `, the title, and two spaces. */
const indent: number = 4 + titleWidth + 2;

function block({ check, status, sentence, cure }: DoctorFinding, { columns, colours }: DoctorScreen): string {
  const isFaint = status === "skipped";
  const text = wrapped(plainText(sentence), columns, indent);
  const head = `  ${painted(status, colours)} ${titles[check].padEnd(titleWidth)}  `;
  const first = isFaint ? head + colours.faint(text) : head + text;
  // What was not given is no fault, and how to give it is in the help.
  return cure === undefined || isFaint
    ? first
    : `${first}\n${" ".repeat(indent)}${colours.faint(wrapped(plainText(cure), columns, indent))}`;
}

/** What waits for something else in one line for each such thing: it would fill the screen. */
function blockedLines(
  blocked: readonly DoctorFinding[],
  { columns, colours }: DoctorScreen,
): readonly string[] {
  const bySentence = Map.groupBy(blocked, ({ sentence }) => sentence);
  return [...bySentence].map(([sentence, same]) => {
    const names = same.map(({ check }) => titles[check]).join(", ");
    const text = `${names} (${inner(plainText(sentence))})`;
    return `  ${colours.faint(`- ${wrapped(text, columns, 4)}`)}`;
  });
}

function inner(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}

function painted(status: DoctorStatus, { good, warning, bad, faint }: Colours): string {
  return { ok: good, warning, error: bad, skipped: faint }[status](signs[status]);
}

function lastLine(findings: readonly DoctorFinding[], { colours }: DoctorScreen): string {
  const [errors, warnings] = (["error", "warning"] as const).map(
    (status) => findings.filter((finding) => finding.status === status).length,
  ) as [number, number];
  // A cause comes before what follows from it, be it a warning only.
  const first = findings.find(({ status }) => status === "error" || status === "warning");
  if (first === undefined) {
    return `${colours.good("✓")} Nothing to mend.`;
  }
  const counted = [
    errors > 0 ? `${errors} to mend` : "",
    warnings > 0 ? `${warnings} to look at` : "",
  ].filter(Boolean);
  return `${painted(first.status, colours)} ${counted.join(", ")}. Begin with: ${titles[first.check]}.`;
}
