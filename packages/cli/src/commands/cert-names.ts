import { sameName, subjectNames } from "@zopa-openbanking/certificates";
import type { Command } from "commander";
import { atPlace } from "../client/at-place.js";
import type { CommandContext } from "../command-context.js";
import type { ContextOf } from "../context-of.js";
import { plainText } from "../output/plain-text.js";
import { configuredCertificate } from "./configured-certificate.js";
import { withExamples } from "./examples.js";

/** `cert names` */
export function addCertNames(cert: Command, contextOf: ContextOf): void {
  withExamples(
    cert
      .command("names")
      .description("write a certificate's subject in every spelling that banks and tools use")
      .argument("[file]", "PEM or DER; the configured transport certificate when left out")
      .option("--same <name>", "tell whether this is the same name; ends with 1 when it is another")
      .action((file: string | undefined, { same }: { readonly same?: string }, command: Command) =>
        names(contextOf(command), file, same),
      ),
    [
      ["cert names obwac.pem", "for tls_client_auth_subject_dn"],
      ['cert names obwac.pem --same "CN=…"', "is the registered spelling this certificate's?"],
    ],
  );
}

async function names(
  context: CommandContext,
  file: string | undefined,
  other: string | undefined,
): Promise<void> {
  const { print } = context;
  const bytes = new Uint8Array(await configuredCertificate(context, file));
  const spellings = await atPlace(file, () => subjectNames(bytes));
  if (other !== undefined) {
    const isSame = spellings.some(({ text }) => sameName(text, other));
    await print.result({ isSame }, () => print.line(isSame ? "It is the same name." : "It is another name."));
    context.endWith(isSame ? 0 : 1);
    return;
  }
  await print.result({ names: spellings }, async () => {
    for (const { text, usedBy } of spellings) {
      await print.line(plainText(text));
      await print.line(print.colours.faint(`  ${usedBy}`));
    }
  });
}
