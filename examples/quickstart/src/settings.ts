import { parseArgs } from "node:util";
import { QuickstartError } from "./quickstart-error.ts";

/** What the command line asks for. */
export interface Settings {
  readonly profile: ProfileName;
  /** The file with client id, certificates and keys; for a real bank only. */
  readonly config: string | undefined;
  /** A person plays the customer on the phone page. */
  readonly isInteractive: boolean;
  /** One JSON document in place of tables. */
  readonly isJson: boolean;
  /** The local bank's customer. */
  readonly user: string;
  /** Where to write the QR code as SVG. */
  readonly qr: string | undefined;
}

export type ProfileName = (typeof profileNames)[number];

const profileNames = ["local", "production", "production-2026-05"] as const;

export const usage = `Usage: npm run quickstart -- [options]

Without options: the whole job against a bank on this machine, with the customer played.

  --interactive    you are the customer: the phone page opens in your browser
  --user NAME      which invented customer (rora; packages/sandbox lists them)
  --json           one JSON document on standard output, and nothing else
  --qr FILE        writes the link's QR code as SVG, too
  --profile NAME   local, production or production-2026-05
  --config FILE    for production: client id, redirect URI, certificates and keys, as JSON
  --help           this text`;

/** Reads the command line; undefined when help is asked for. */
export function readSettings(args: readonly string[]): Settings | undefined {
  const { values } = parsed(args);
  if (values.help) {
    return undefined;
  }
  const profile = profileNames.find((name) => name === values.profile);
  if (profile === undefined) {
    throw invalid("`--profile` must be local, production or production-2026-05.");
  }
  const { config, interactive: isInteractive, json: isJson, user, qr } = values;
  if (profile === "local" && config !== undefined) {
    throw invalid("`--config` is for a real bank: add `--profile production`, or leave it out.");
  }
  if (profile !== "local" && config === undefined) {
    throw invalid(
      `\`--profile ${profile}\` needs \`--config FILE\`: examples/quickstart/README.md shows one.`,
    );
  }
  if (profile !== "local" && (isInteractive || user !== undefined)) {
    throw invalid("`--interactive` and `--user` are for the local bank: leave them out.");
  }
  return { profile, config, isInteractive, isJson, user: user ?? "rora", qr };
}

function parsed(args: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (problem) {
    const [first = ""] = (problem instanceof Error ? problem.message : "").split(/(?<=\.)\s/);
    throw new QuickstartError(`${first.replace(/\.$/, "")}. \`--help\` lists the options.`, {
      code: "argument_invalid",
      cause: problem,
    });
  }
}

const options = {
  interactive: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  user: { type: "string" },
  qr: { type: "string" },
  profile: { type: "string", default: "local" },
  config: { type: "string" },
} as const;

function parse(args: readonly string[]) {
  return parseArgs({ args, options, allowPositionals: false });
}

function invalid(message: string): QuickstartError {
  return new QuickstartError(message, { code: "argument_invalid" });
}
