import { resolve } from "node:path";
import {
  type CsrInput,
  createCsr,
  opensslConfiguration,
  type Psd2Role,
  writeKeyFile,
} from "@zopa-openbanking/certificates";
import { type Command, Option } from "commander";
import { CliError } from "../cli-error.js";
import type { CommandContext } from "../command-context.js";
import type { ContextOf } from "../context-of.js";
import { withExamples } from "./examples.js";

interface CsrFlags {
  readonly kind: CsrInput["kind"];
  readonly organisationId: string;
  readonly organisationName?: string;
  readonly organisationIdentifier?: string;
  readonly softwareId?: string;
  readonly role?: readonly Psd2Role[];
  readonly keyFile?: string;
  readonly newKeyFile?: string;
  readonly openssl?: boolean;
}

/** `cert csr` */
export function addCertCsr(cert: Command, contextOf: ContextOf): void {
  const kinds = ["obwac", "obseal", "legacy_transport", "legacy_signing"];
  withExamples(
    cert
      .command("csr")
      .description(
        "make a certificate request as the Directory takes it; the key is written to a file, never shown",
      )
      .addOption(new Option("--kind <kind>", "which certificate").choices(kinds).makeOptionMandatory())
      .requiredOption("--organisation-id <id>", "your id in the Directory, 18 letters and digits")
      .option("--organisation-name <name>", "the legal name, as the Directory has it (obwac, obseal)")
      .option("--organisation-identifier <id>", "PSDGB-FCA- and your firm reference number (obwac, obseal)")
      .option("--software-id <id>", "the id of the software statement (legacy kinds)")
      .addOption(
        new Option("--role <role...>", "what you are authorised for; PSP_AI when left out").choices([
          "PSP_AS",
          "PSP_PI",
          "PSP_AI",
          "PSP_IC",
        ]),
      )
      .option("--new-key-file <file>", "write a new RSA key of 2048 bits there, readable by you alone")
      .option("--key-file <file>", "use this key instead of a new one")
      .option("--openssl", "write the configuration for `openssl req` instead: your key lives elsewhere")
      .action((flags: CsrFlags, command: Command) => csr(contextOf(command), flags)),
    [
      [
        "cert csr --kind obwac --organisation-id ID --organisation-name NAME --organisation-identifier PSDGB-FCA-123456 --new-key-file obwac.key > obwac.csr",
        "",
      ],
    ],
  );
}

async function csr(context: CommandContext, flags: CsrFlags): Promise<void> {
  const { print, io } = context;
  const input = inputOf(flags);
  if (flags.openssl === true) {
    const configuration = opensslConfiguration(input);
    await print.result({ configuration }, () => print.line(configuration.trimEnd()));
    return;
  }
  if ((flags.keyFile === undefined) === (flags.newKeyFile === undefined)) {
    throw new CliError(
      "Say where the key is: --new-key-file for a new one, or --key-file, or --openssl for neither.",
      {
        code: "usage",
      },
    );
  }
  const key = flags.keyFile === undefined ? undefined : await context.read(flags.keyFile);
  const made = await createCsr(input, { key });
  if (flags.newKeyFile !== undefined) {
    await writeKeyFile(resolve(io.workingFolder, flags.newKeyFile), made.privateKey);
    print.say(`The key is in ${flags.newKeyFile}: keep it, and keep it to yourself.`);
  }
  await print.result({ csr: made.csr, keyFile: flags.newKeyFile ?? flags.keyFile }, () =>
    print.line(made.csr.trimEnd()),
  );
}

function inputOf(flags: CsrFlags): CsrInput {
  const {
    kind,
    organisationId,
    organisationName,
    organisationIdentifier,
    softwareId,
    role = ["PSP_AI"],
  } = flags;
  if (kind === "legacy_transport" || kind === "legacy_signing") {
    return { kind, organisationId, softwareId: given(softwareId, "--software-id", kind) };
  }
  return {
    kind,
    organisationId,
    organisationName: given(organisationName, "--organisation-name", kind),
    organisationIdentifier: given(organisationIdentifier, "--organisation-identifier", kind),
    roles: role,
  };
}

function given(value: string | undefined, flag: string, kind: string): string {
  if (value === undefined) {
    throw new CliError(`${flag} is needed for ${kind}.`, { code: "usage" });
  }
  return value;
}
