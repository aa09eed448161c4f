import { check, inspect, type OnboardingReportInput, onboardingReport } from "@zopa-openbanking/certificates";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.js";
import { missingSetting } from "../configuration/missing-setting.js";
import type { ContextOf } from "../context-of.js";
import { withExamples } from "./examples.js";

interface ReportFlags {
  readonly email: string;
  readonly softwareId: string;
  readonly softwareName?: string;
  readonly jwksUrl: string;
}

/** `cert report` */
export function addCertReport(cert: Command, contextOf: ContextOf): void {
  withExamples(
    cert
      .command("report")
      .description("write the message to the bank that asks to be onboarded, in Markdown; nothing is sent")
      .requiredOption("--email <address>", "your team's address, not a person's")
      .requiredOption("--software-id <id>", "the id of the software statement")
      .option("--software-name <name>", "what customers see")
      .requiredOption("--jwks-url <url>", "where the Directory publishes the keys of the software statement")
      .action((flags: ReportFlags, command: Command) => report(contextOf(command), flags)),
    [
      [
        "cert report --email team@tpp.example --software-id ID --jwks-url https://keystore.openbanking.org.uk/… > mail.md",
        "",
      ],
    ],
  );
}

async function report(context: CommandContext, flags: ReportFlags): Promise<void> {
  const { profile, redirectUri, clientAuthentication, file } = await context.configuration();
  if (redirectUri === undefined) {
    throw missingSetting("redirectUri", file);
  }
  const transport = await checked(context, "transport");
  const signing = await checked(context, "signing");
  const { organisationName, organisationId } = inspect(transport.certificate);
  const message = onboardingReport({
    profile,
    team: { email: flags.email },
    organisation: { name: organisationName ?? "", organisationId: organisationId ?? "" },
    software: { softwareId: flags.softwareId, name: flags.softwareName },
    redirectUris: [redirectUri],
    jwksUrl: flags.jwksUrl,
    authentication: clientAuthentication,
    transport,
    signing,
  });
  await context.print.result(message, async () => {
    await context.print.line(message.markdown.trimEnd());
    context.print.say(`\nTo: ${message.to}\nSubject: ${message.subject}`);
  });
}

async function checked(
  context: CommandContext,
  purpose: "transport" | "signing",
): Promise<OnboardingReportInput["transport"]> {
  const configuration = await context.configuration();
  const { certFile } = configuration[purpose];
  if (certFile === undefined) {
    throw missingSetting(`${purpose}.certFile`, configuration.file);
  }
  const certificate = (await context.read(certFile)).toString("utf8");
  const now = Math.floor(context.io.clock());
  return { certificate, findings: check({ certificate }, { profile: configuration.profile, purpose, now }) };
}
