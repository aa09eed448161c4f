import type { UnattendedAccess } from "@zopa-openbanking/aisp";
import type { Command } from "commander";
import { type AccessesLeft, type DoctorFinding, type DoctorOptions, diagnose } from "zopa-openbanking/doctor";
import type { CommandContext } from "../command-context.js";
import type { ContextOf } from "../context-of.js";
import { configuredPatient } from "../doctor/configured-patient.js";
import type { DoctorFlags } from "../doctor/doctor-flags.js";
import { renderDoctor } from "../doctor/render-doctor.js";
import { storedAccessesLeft } from "../store/stored-budget.js";
import { withExamples } from "./examples.js";

/** `doctor` */
export function addDoctor(program: Command, contextOf: ContextOf): void {
  withExamples(
    program
      .command("doctor")
      .description(
        "find out what is wrong between you and the bank; ends with 1 when something is to be mended",
      )
      .option("--consent <id>", "the consent to look at; that of the latest grant when left out")
      .option("--jwks <file-or-url>", "the key set of your software statement")
      .option("--software-statement <file>", "the software statement, as the Directory gives it")
      .option("--roots <file>", "the roots that your certificates must lead to, PEM")
      .option("--no-alternatives", "when the bank does not accept you, do not try what it would accept")
      .addHelpText("after", changesNothing)
      .action((flags: DoctorFlags, command: Command) => run(contextOf(command), flags)),
    [
      ["doctor", "clock, keys, certificates, metadata, TLS, token, consent"],
      ["doctor --jwks https://keystore.openbanking.org.uk/ORG/SOFTWARE.jwks", "and the kid in the key set"],
      ["doctor --json", "the same for a script"],
    ],
  );
}

const changesNothing = `
Nothing is changed at the bank: it gives a token that is not used for more than to read the consent.`;

async function run(context: CommandContext, flags: DoctorFlags): Promise<void> {
  const { io, print } = context;
  const { profile, store } = await context.configuration();
  const patient = await configuredPatient(context, flags);
  const { clock, signal, fetch } = io;
  const budget = { file: `${store.file}.accesses`, clock };
  const options: DoctorOptions = {
    ...{ clock, signal, fetch },
    tryAlternatives: flags.alternatives !== false,
    accessesLeft: (access: UnattendedAccess): Promise<AccessesLeft> => storedAccessesLeft(budget, access),
  };
  const findings = await context.during(`Examining the connection to ${profile.name} …`, async () => {
    const found: DoctorFinding[] = [];
    for await (const finding of diagnose(patient, options)) {
      found.push(finding);
    }
    return found;
  });
  const isHealthy = findings.every(({ status }) => status !== "error");

  await print.result({ profile: profile.id, edition: profile.edition, isHealthy, findings }, async () => {
    await print.line(`${profile.name}, ${profile.environment}, edition ${profile.edition}`);
    await print.line(renderDoctor(findings, { columns: print.columns, colours: print.colours }));
  });
  if (!isHealthy) {
    context.endWith(1);
  }
}
