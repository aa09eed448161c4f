import type { core } from "zod";
import { CliError } from "../cli-error.js";
import {
  type ConfigurationFile,
  configurationSchema,
  knownMembers,
  profileNames,
} from "./configuration-schema.js";
import { didYouMean } from "./did-you-mean.js";

/**
 * Checks what stands in a configuration.
 *
 * @param nameOf - names a member as the user knows it: the member itself, or the variable or flag that it came from.
 * @throws {CliError} `configuration_invalid`, which names the member, the rule and the cure, and never the value.
 */
export function checkConfiguration(
  value: unknown,
  place: string,
  nameOf: (member: string) => string = (member: string): string => `\`${member}\``,
): ConfigurationFile {
  const read = configurationSchema.safeParse(value);
  if (read.success) {
    return read.data;
  }
  const [issue] = read.error.issues;
  throw new CliError(sentence(issue, nameOf), { code: "configuration_invalid", place });
}

function sentence(issue: core.$ZodIssue | undefined, nameOf: (member: string) => string): string {
  const path = (issue?.path ?? []).join(".");
  if (issue?.code === "unrecognized_keys") {
    return unknownMember(path, issue.keys[0] ?? "");
  }
  if (path === "profile") {
    return `${nameOf(path)} must be ${profileNames.join(", ")}, a variant as { base, changes }, or a BankProfile.`;
  }
  const subject = path === "" ? "The configuration" : nameOf(path);
  switch (issue?.code) {
    case "invalid_type":
      return `${subject} must be ${kinds[issue.expected] ?? "something else"}. Mend it.`;
    case "invalid_value":
      return `${subject} must be one of ${issue.values.map(String).join(", ")}.`;
    case "too_small":
      return `${subject} is empty. Give a value, or leave it out.`;
    default:
      return `${subject} ${issue?.message ?? "is not what it must be"}.`;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  object: "an object",
  boolean: "true or false",
};

function unknownMember(path: string, key: string): string {
  const known = knownMembers[path] ?? [];
  const full = path === "" ? key : `${path}.${key}`;
  const near = didYouMean(key, known);
  const secret = /^(?:key|cert|ca|pfx|passphrase|privateKey|secret)$/.test(key)
    ? " It takes the path of a file: what is secret does not stand here."
    : "";
  const list = near === "" && secret === "" ? ` There are ${known.join(", ")}.` : "";
  return `\`${full}\` is not known.${near}${secret}${list}`;
}
