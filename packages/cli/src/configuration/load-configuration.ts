import { dirname, isAbsolute, join, resolve } from "node:path";
import { CliError } from "../cli-error.js";
import type { CliIo } from "../cli-io.js";
import { checkConfiguration } from "./check-configuration.js";
import type { Configuration, ConfigurationOrigin } from "./configuration.js";
import type { ConfigurationFile } from "./configuration-schema.js";
import { didYouMean } from "./did-you-mean.js";
import { profileOf } from "./profile-of.js";
import { readConfigurationFile } from "./read-configuration-file.js";
import { knownVariables, type Setting, settings } from "./settings.js";

/** The flags that configure, by their dotted member, and `config` itself. */
export type ConfigurationFlags = Readonly<Record<string, string | undefined>>;

/**
 * Puts the configuration together: the file, then the environment, then flags, each stronger than the one before.
 *
 * @throws {CliError} which names file, variable or flag, and the member.
 */
export async function loadConfiguration(io: CliIo, flags: ConfigurationFlags): Promise<Configuration> {
  refuseUnknownVariables(io.environment);
  const { file, configuration } = await readConfigurationFile(io, flags["config"]);
  const members = membersOf(
    configuration,
    file === undefined ? io.workingFolder : dirname(file),
    io.homeFolder,
  );
  const origins: Record<string, ConfigurationOrigin> = Object.fromEntries(
    Object.keys(members).map((member) => [member, "file"]),
  );
  for (const setting of settings) {
    const given = givenElsewhere(io, setting, flags);
    if (given !== undefined) {
      checkAlone(setting, given);
      members[setting.member] =
        setting.isPath === true ? resolve(io.workingFolder, given.value) : given.value;
      origins[setting.member] = given.origin;
    }
  }
  return assembled(io, file, members, origins);
}

interface Given {
  readonly value: string;
  readonly origin: "environment" | "flag";
}

function givenElsewhere(io: CliIo, setting: Setting, flags: ConfigurationFlags): Given | undefined {
  const flag = flags[setting.member];
  if (flag !== undefined) {
    return { value: flag, origin: "flag" };
  }
  const variable = io.environment[setting.variable];
  return variable === undefined || variable === "" ? undefined : { value: variable, origin: "environment" };
}

// With the rules of the file, and the name that the user wrote.
function checkAlone({ member, flag, variable }: Setting, { value, origin }: Given): void {
  const [outer = "", inner] = member.split(".");
  const name = origin === "flag" ? flag : variable;
  checkConfiguration({ [outer]: inner === undefined ? value : { [inner]: value } }, name, () => "The value");
}

/** The file's members by dotted name, paths absolute. */
function membersOf(
  configuration: ConfigurationFile,
  folder: string,
  homeFolder: string,
): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(configuration)) {
    if (name === "profile" || typeof value !== "object") {
      members[name] = value;
      continue;
    }
    for (const [inner, innerValue] of Object.entries(value)) {
      members[`${name}.${inner}`] = innerValue;
    }
  }
  for (const { member, isPath } of settings) {
    const path = members[member];
    if (isPath === true && typeof path === "string") {
      members[member] = path.startsWith("~/") ? join(homeFolder, path.slice(2)) : resolve(folder, path);
    }
  }
  return members;
}

function refuseUnknownVariables(environment: CliIo["environment"]): void {
  const unknown = Object.keys(environment).find(
    (name) => name.startsWith("ZOPA_OB_") && !knownVariables.includes(name),
  );
  if (unknown !== undefined) {
    throw new CliError(
      `This variable is not known.${didYouMean(unknown, knownVariables)} \`zopa-ob config show\` lists those that are.`,
      { code: "configuration_invalid", place: unknown },
    );
  }
}

function assembled(
  io: CliIo,
  file: string | undefined,
  members: Readonly<Record<string, unknown>>,
  origins: Readonly<Record<string, ConfigurationOrigin>>,
): Configuration {
  const text = (member: string): string | undefined => members[member] as string | undefined;
  return {
    file,
    origins,
    profile: profileOf(members["profile"] as ConfigurationFile["profile"], placeOf(origins["profile"], file)),
    clientId: text("clientId"),
    redirectUri: text("redirectUri"),
    clientAuthentication: (text("clientAuthentication") ??
      "private_key_jwt") as Configuration["clientAuthentication"],
    signing: {
      keyFile: text("signing.keyFile"),
      kid: text("signing.kid"),
      certFile: text("signing.certFile"),
      passphraseFile: text("signing.passphraseFile"),
    },
    transport: {
      certFile: text("transport.certFile"),
      keyFile: text("transport.keyFile"),
      pfxFile: text("transport.pfxFile"),
      passphraseFile: text("transport.passphraseFile"),
      caFile: text("transport.caFile"),
      trustSystemRoots: members["transport.trustSystemRoots"] as boolean | undefined,
      proxy: text("transport.proxy"),
    },
    store: { file: text("store.file") ?? join(stateFolder(io), "grants"), keyFile: text("store.keyFile") },
  };
}

function placeOf(origin: ConfigurationOrigin | undefined, file: string | undefined): string | undefined {
  return origin === "file" ? file : undefined;
}

/** @see {@link https://specifications.freedesktop.org/basedir-spec/latest/ | XDG Base Directory Specification} */
function stateFolder({ environment, platform, homeFolder }: CliIo): string {
  const own = environment[platform === "win32" ? "LOCALAPPDATA" : "XDG_STATE_HOME"];
  const usual = platform === "win32" ? ["AppData", "Local"] : [".local", "state"];
  const folder = own !== undefined && isAbsolute(own) ? own : join(homeFolder, ...usual);
  return join(folder, "zopa-ob");
}
