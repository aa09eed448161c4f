import { checkMetadata, endpointFor, type ServerMetadata } from "@zopa-openbanking/discovery";
import type { Command } from "commander";
import { fetchMetadata } from "../client/fetch-metadata.js";
import type { CommandContext } from "../command-context.js";
import type { ContextOf } from "../context-of.js";
import { showFindings } from "../output/show-findings.js";
import { writeNew } from "../output/write-new.js";
import { discoverDifference } from "./discover-difference.js";
import { withExamples } from "./examples.js";

interface DiscoverFlags {
  readonly save?: string;
  readonly diff?: readonly string[];
}

/** `discover` */
export function addDiscover(program: Command, contextOf: ContextOf): void {
  withExamples(
    program
      .command("discover")
      .description("fetch what the bank says of itself, and hold it against its profile")
      .option("--save <file>", "keep the document, to compare it later")
      .option(
        "--diff <what...>",
        "compare one with the bank's of now, or two: saved files or names of profiles",
      )
      .action(async (flags: DiscoverFlags, command: Command) => {
        const context = contextOf(command);
        await (flags.diff === undefined
          ? show(context, flags.save)
          : discoverDifference(context, flags.diff));
      }),
    [
      ["discover", "endpoints, and what does not fit; ends with 5 when something cannot work"],
      ["discover --save monday.json", "keep the document"],
      ["discover --diff monday.json", "what has changed since"],
      ["discover --diff zopa-production zopa-sandbox", "what differs between the two"],
    ],
  );
}

async function show(context: CommandContext, save: string | undefined): Promise<void> {
  const { profile } = await context.configuration();
  const metadata = await context.during(`Asking ${new URL(profile.discoveryUrl).host} …`, () =>
    fetchMetadata(context, profile),
  );
  const findings = checkMetadata(metadata, profile);
  if (save !== undefined) {
    await writeNew(context.io, save, `${JSON.stringify(metadata, undefined, 2)}\n`);
    context.print.say(`Kept in ${save}.`);
  }
  await context.print.result(
    { profile: profile.id, edition: profile.edition, metadata, findings },
    async () => {
      await context.print.pairs([
        ["bank", `${profile.name}, ${profile.environment}, edition ${profile.edition}`],
        ...endpointsOf(metadata),
      ]);
      await context.print.line();
      await showFindings(context.print, findings.length === 0 ? [allFits] : findings);
    },
  );
  if (findings.some(({ severity }) => severity === "error")) {
    context.endWith(5);
  }
}

const allFits = { severity: "good", sentence: "The document fits the profile." } as const;

function endpointsOf(metadata: ServerMetadata): readonly (readonly [string, string | undefined])[] {
  const { issuer, authorization_endpoint, jwks_uri } = metadata;
  const called = ["token_endpoint", "revocation_endpoint", "pushed_authorization_request_endpoint"] as const;
  const endpoints = called
    .filter((name) => metadata[name] !== undefined)
    .map((name) => [name.replaceAll("_", " "), endpointFor(metadata, name)] as const);
  return [
    ["issuer", issuer],
    ["authorization endpoint", authorization_endpoint],
    ...endpoints,
    ["keys", jwks_uri],
  ];
}
