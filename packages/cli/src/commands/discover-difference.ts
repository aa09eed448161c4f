import { compareMetadata, parseMetadata, type ServerMetadata } from "@zopa-openbanking/discovery";
import { CliError } from "../cli-error.js";
import { fetchMetadata } from "../client/fetch-metadata.js";
import type { CommandContext } from "../command-context.js";
import { profileNames } from "../configuration/configuration-schema.js";
import { profileOf } from "../configuration/profile-of.js";
import { mark } from "../output/marks.js";
import { plainText } from "../output/plain-text.js";

/** `discover --diff`: what differs between two documents. */
export async function discoverDifference(context: CommandContext, names: readonly string[]): Promise<void> {
  const [older, newer, ...more] = names;
  if (older === undefined || more.length > 0) {
    throw new CliError(
      "--diff compares two documents: give one, which is held against the bank's of now, or two.",
      {
        code: "usage",
      },
    );
  }
  const { profile } = await context.configuration();
  const before = await documentOf(context, older);
  const after =
    newer === undefined ? await fetchMetadata(context, profile) : await documentOf(context, newer);
  const changes = compareMetadata(before, after);
  const { print } = context;
  await print.result({ changes }, async () => {
    if (changes.length === 0) {
      await print.line("Nothing differs.");
    }
    for (const { severity, member, before: was, after: is } of changes) {
      await print.line(`${mark(print.colours, severity)} ${plainText(member)}`);
      await print.line(`  ${print.colours.bad("-")} ${plainText(was)}`);
      await print.line(`  ${print.colours.good("+")} ${plainText(is)}`);
    }
  });
  if (changes.some(({ severity }) => severity === "error")) {
    context.endWith(5);
  }
}

async function documentOf(context: CommandContext, name: string): Promise<ServerMetadata> {
  const known = profileNames.find((each) => each === name);
  if (known !== undefined) {
    return await fetchMetadata(context, profileOf(known, undefined));
  }
  const text = (await context.read(name)).toString("utf8");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const document = (value as { readonly metadata?: unknown } | undefined)?.metadata ?? value;
  const issuer = (document as { readonly issuer?: unknown } | undefined)?.issuer;
  if (typeof issuer !== "string") {
    throw new CliError("This is no discovery document. Give a file that `zopa-ob discover --save` wrote.", {
      code: "file_unreadable",
      place: name,
    });
  }
  return parseMetadata(document, issuer);
}
