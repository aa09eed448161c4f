import { type CertificateFinding, type CertificatePurpose, check } from "@zopa-openbanking/certificates";
import { type Command, Option } from "commander";
import { secretOf } from "../client/read-secrets.js";
import type { CommandContext } from "../command-context.js";
import { missingSetting } from "../configuration/missing-setting.js";
import { secretVariables } from "../configuration/settings.js";
import type { ContextOf } from "../context-of.js";
import { parsedJson } from "../output/parsed-json.js";
import { showFindings } from "../output/show-findings.js";
import { withExamples } from "./examples.js";

interface CheckFlags {
  readonly purpose?: CertificatePurpose;
  readonly key?: string;
  readonly roots?: string;
  readonly jwks?: string;
  readonly softwareStatement?: string;
}

/** What is checked: a certificate, and what is known beside it. */
interface Subject {
  readonly certificate: Uint8Array;
  readonly key: string | undefined;
  readonly passphrase: string | undefined;
  readonly other: Uint8Array | undefined;
}

/** `cert check` */
export function addCertCheck(cert: Command, contextOf: ContextOf): void {
  withExamples(
    cert
      .command("check")
      .description(
        "say whether a certificate will do at the bank, and what to mend; ends with 3 when it will not",
      )
      .argument("[file]", "the certificate with its issuers, PEM; the configured one when left out")
      .addOption(
        new Option("--purpose <purpose>", "what it is for; transport when left out").choices([
          "transport",
          "signing",
        ]),
      )
      .option("--key <file>", "its private key: does it belong to the certificate?")
      .option("--roots <file>", "the roots to trust, PEM")
      .option("--jwks <file>", "the key set of your software statement")
      .option("--software-statement <file>", "the software statement, as the Directory gives it")
      .action((file: string | undefined, flags: CheckFlags, command: Command) =>
        run(contextOf(command), file, flags),
      ),
    [
      ["cert check", "the configured transport certificate and its key"],
      ["cert check --purpose signing", "the configured seal"],
      ["cert check obwac.pem --key obwac.key --jwks jwks.json", "other files"],
    ],
  );
}

async function run(context: CommandContext, file: string | undefined, flags: CheckFlags): Promise<void> {
  const { print, io } = context;
  const { purpose = "transport" } = flags;
  const subject = file === undefined ? await configured(context, purpose) : await named(context, file, flags);
  const { profile } = await context.configuration();
  const findings = check(subject, {
    profile,
    purpose,
    now: Math.floor(io.clock()),
    roots: await bytesOf(context, flags.roots),
    jwks: await jwksOf(context, flags.jwks),
    softwareStatement: (await textOf(context, flags.softwareStatement))?.trim(),
  });
  await print.result({ purpose, profile: profile.id, findings }, () =>
    showFindings(print, findings.length === 0 ? [allWell(purpose, profile.name)] : findings.map(shown)),
  );
  if (findings.some(({ severity }) => severity === "error")) {
    context.endWith(3);
  }
}

function allWell(purpose: CertificatePurpose, bank: string): Parameters<typeof showFindings>[1][number] {
  return { severity: "good", sentence: `Nothing speaks against this certificate for ${purpose} at ${bank}.` };
}

function shown({ severity, message, cure }: CertificateFinding): Parameters<typeof showFindings>[1][number] {
  return { severity: severity === "info" ? "information" : severity, sentence: message, cure };
}

async function named(context: CommandContext, file: string, { key }: CheckFlags): Promise<Subject> {
  return {
    certificate: new Uint8Array(await context.read(file)),
    key: await textOf(context, key),
    passphrase: await passphraseOf(context, key === undefined ? undefined : "transport"),
    other: undefined,
  };
}

async function configured(context: CommandContext, purpose: CertificatePurpose): Promise<Subject> {
  const { transport, signing, file } = await context.configuration();
  const [own, other] = purpose === "transport" ? [transport, signing] : [signing, transport];
  const member = purpose === "transport" ? "transport.certFile" : "signing.certFile";
  const certificate = await bytesOf(context, own.certFile);
  if (certificate === undefined) {
    throw missingSetting(member, file);
  }
  return {
    certificate,
    key: await secretOf(
      context.io,
      own.keyFile,
      purpose === "transport" ? secretVariables.transportKey : secretVariables.signingKey,
    ),
    passphrase: await passphraseOf(context, purpose),
    other: await bytesOf(context, other.certFile),
  };
}

async function passphraseOf(
  context: CommandContext,
  purpose: CertificatePurpose | undefined,
): Promise<string | undefined> {
  const { transport, signing } = await context.configuration();
  switch (purpose) {
    case "transport":
      return await secretOf(context.io, transport.passphraseFile, secretVariables.transportPassphrase);
    case "signing":
      return await secretOf(context.io, signing.passphraseFile, secretVariables.signingPassphrase);
    case undefined:
      return undefined;
  }
}

async function bytesOf(context: CommandContext, file: string | undefined): Promise<Uint8Array | undefined> {
  return file === undefined ? undefined : new Uint8Array(await context.read(file));
}

async function textOf(context: CommandContext, file: string | undefined): Promise<string | undefined> {
  return file === undefined ? undefined : (await context.read(file)).toString("utf8");
}

async function jwksOf(
  context: CommandContext,
  file: string | undefined,
): Promise<Parameters<typeof check>[1]["jwks"]> {
  const text = await textOf(context, file);
  // `check` reports a key set that is none.
  return text === undefined
    ? undefined
    : (parsedJson(text, file ?? "") as Parameters<typeof check>[1]["jwks"]);
}
