import { type CertificateFacts, inspectChain } from "@zopa-openbanking/certificates";
import type { Command } from "commander";
import { atPlace } from "../client/at-place.js";
import type { CommandContext } from "../command-context.js";
import type { ContextOf } from "../context-of.js";
import type { Cell } from "../output/table.js";
import { timeWords } from "../output/time-words.js";
import { configuredCertificate } from "./configured-certificate.js";
import { withExamples } from "./examples.js";

/** `cert inspect` */
export function addCertInspect(cert: Command, contextOf: ContextOf): void {
  withExamples(
    cert
      .command("inspect")
      .description("show what a certificate is and says, and those behind it in the file")
      .argument("[file]", "PEM or DER; - is stdin; the configured transport certificate when left out")
      .action((file: string | undefined, _: unknown, command: Command) => inspect(contextOf(command), file)),
    [["cert inspect obwac.pem", "kind, organisation, roles, validity, thumbprints"]],
  );
}

async function inspect(context: CommandContext, file: string | undefined): Promise<void> {
  const { print, io } = context;
  const bytes = new Uint8Array(await configuredCertificate(context, file));
  const chain = await atPlace(file, () => inspectChain(bytes));
  await print.result({ certificates: chain }, async () => {
    for (const [index, facts] of chain.entries()) {
      await print.line(`${index === 0 ? "" : "\n"}${print.colours.strong(title(facts))}`);
      await print.pairs(pairsOf(facts, io.clock()));
    }
  });
}

const kinds: Readonly<Record<CertificateFacts["kind"], string>> = {
  obwac: "OBWAC, for transport",
  obseal: "OBSeal, for signing",
  qwac: "QWAC, for transport",
  qseal: "QSeal, for signing",
  legacy_transport: "OB legacy certificate, for transport",
  legacy_signing: "OB legacy certificate, for signing",
  ca: "authority",
  other: "of no kind that is known",
};

function title({ kind, certainty, environment }: CertificateFacts): string {
  const looks = certainty === "looks_like" ? "looks like: " : "";
  return `${looks}${kinds[kind]}${environment === "unknown" ? "" : `, ${environment}`}`;
}

function pairsOf(facts: CertificateFacts, now: number): readonly (readonly [string, Cell])[] {
  const { subject, issuer, key, thumbprints, nca, oddities } = facts;
  const list = (values: readonly string[]): string | undefined =>
    values.length === 0 ? undefined : values.join(", ");
  return [
    ["subject", subject.text],
    ["issuer", issuer.text],
    ["organisation", facts.organisationName],
    ["organisation identifier", facts.organisationIdentifier],
    ["organisation id", facts.organisationId],
    ["software id", facts.softwareId],
    ["roles", list(facts.roles)],
    ["authority", nca === undefined ? undefined : `${nca.name} (${nca.id})`],
    ["valid from", timeWords(facts.notBefore, now)],
    ["valid until", timeWords(facts.notAfter, now)],
    ["key", [key.type.toUpperCase(), key.curve ?? key.bits].filter((part) => part !== undefined).join(" ")],
    ["usages", list([...facts.keyUsages, ...facts.extendedKeyUsages])],
    ["serial number", facts.serialNumber],
    ["kid", thumbprints.kid],
    ["x5t#S256", thumbprints.x5tS256],
    ...oddities.map(({ message }) => ["unusual", message] as const),
  ];
}
