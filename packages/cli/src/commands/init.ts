import type { Command } from "commander";
import { CliError } from "../cli-error.js";
import type { CommandContext } from "../command-context.js";
import { checkConfiguration } from "../configuration/check-configuration.js";
import type { ConfigurationFile } from "../configuration/configuration-schema.js";
import type { ContextOf } from "../context-of.js";
import { configurationFlags, type GlobalOptions } from "../global-options.js";
import { configurationFromAnswers } from "../init/configuration-from-answers.js";
import { configurationOfSandbox } from "../init/configuration-of-sandbox.js";
import { writeNew } from "../output/write-new.js";
import { withExamples } from "./examples.js";

interface InitFlags {
  readonly sandbox?: boolean;
  readonly control?: string;
  readonly force?: boolean;
}

const file = "zopa-ob.config.json";

/** `init` */
export function addInit(program: Command, contextOf: ContextOf): void {
  withExamples(
    program
      .command("init")
      .description(`write ${file}: by asking, or for a running sandbox without asking`)
      .option("--sandbox", "for the local bank that is running")
      .option("--control <url>", "which one, when several are running")
      .option("--force", "replace the file that is there")
      .action((flags: InitFlags, command: Command) =>
        init(contextOf(command), flags, command.optsWithGlobals<GlobalOptions>()),
      ),
    [
      ["init", "asks for what is needed"],
      ["init --sandbox", "takes it from the sandbox that is running"],
      ["init --client-id ID --kid KID …", "asks only for what no flag has said"],
    ],
  );
}

async function init(context: CommandContext, flags: InitFlags, options: GlobalOptions): Promise<void> {
  const { io, print } = context;
  const configuration: ConfigurationFile =
    flags.sandbox === true
      ? await configurationOfSandbox(io, flags.control)
      : await configurationFromAnswers(context, configurationFlags(options));
  checkConfiguration(configuration, file);
  const path = await writeNew(io, file, `${JSON.stringify(configuration, undefined, 2)}\n`, {
    replace: flags.force === true,
  }).catch((problem: unknown) => {
    throw problem instanceof CliError && problem.code === "file_exists" ? exists() : problem;
  });
  await print.result({ file: path, configuration }, async () => {
    await print.line(`${file} is written. It holds no secret; the files that it names do.`);
    print.say(`Next: \`zopa-ob ${flags.sandbox === true ? "discover" : "keys kid"}\`.`);
  });
}

function exists(): CliError {
  return new CliError("There is a configuration already. --force replaces it.", {
    code: "configuration_exists",
    place: file,
  });
}
