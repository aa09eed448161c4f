import { createPrivateKey, createPublicKey } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { obKid } from "@zopa-openbanking/jws";
import type { CommandContext } from "../command-context.js";
import { type ConfigurationFile, profileNames } from "../configuration/configuration-schema.js";
import type { ConfigurationFlags } from "../configuration/load-configuration.js";
import { settings } from "../configuration/settings.js";
import type { Question } from "../output/ask.js";

/** Makes a configuration: what a flag says counts, what is left is asked for. */
export async function configurationFromAnswers(
  context: CommandContext,
  flags: ConfigurationFlags,
): Promise<ConfigurationFile> {
  const { ask } = context;
  const choice = async <Name extends string>(
    member: string,
    message: string,
    names: readonly Name[],
  ): Promise<Name> =>
    (flags[member] as Name | undefined) ?? (await ask.choice(questionOf(member, message), names));
  const text = async (member: string, message: string, rest: Partial<Question> = {}): Promise<string> =>
    flags[member] ?? (await ask.text({ ...questionOf(member, message), ...rest }));

  const profile = await choice("profile", "Which bank?", profileNames);
  const clientId = await text("clientId", "Your client id at the bank?");
  const redirectUri = await text("redirectUri", "Where does the customer come back to, as registered?", {
    example: "https://tpp.example/callback",
    check: (answer: string): string | undefined =>
      URL.parse(answer)?.protocol === "https:" ? undefined : "It has to be an https URL.",
  });
  const methods = ["private_key_jwt", "tls_client_auth"] as const;
  const clientAuthentication = await choice("clientAuthentication", "How do you authenticate?", methods);
  const keyFile = await text("signing.keyFile", "The file with the key of your seal, PEM?", {
    example: "obseal.key",
  });
  const example = await kidOf(resolve(context.io.workingFolder, keyFile));
  const kid = await text("signing.kid", "Its id (kid) in your published key set?", { example });
  const certFile = await text("transport.certFile", "The file with your transport certificate, PEM?", {
    example: "obwac.pem",
  });
  const transportKey = await text("transport.keyFile", "And the one with its key?", { example: "obwac.key" });
  return {
    profile,
    clientId,
    redirectUri,
    clientAuthentication,
    signing: { keyFile, kid },
    transport: { certFile, keyFile: transportKey },
  };
}

function questionOf(member: string, message: string): Question {
  const flag = settings.find((each) => each.member === member)?.flag ?? member;
  return { message, instead: `Give ${flag}.` };
}

/** What the Directory would call it: a hint, where the key can be read. */
async function kidOf(file: string): Promise<string | undefined> {
  try {
    return obKid(createPublicKey(createPrivateKey(await readFile(file))).export({ format: "jwk" }));
  } catch {
    return undefined;
  }
}
