import type { Command } from "commander";
import type { CommandContext } from "../command-context.js";
import type { Configuration } from "../configuration/configuration.js";
import { secretVariables, settings } from "../configuration/settings.js";
import type { ContextOf } from "../context-of.js";
import { withExamples } from "./examples.js";

/** `config show` */
export function addConfig(program: Command, contextOf: ContextOf): void {
  const config = program.command("config").description("what is configured, and where it came from");
  withExamples(
    config
      .command("show")
      .description("show every setting, its value and where it came from; no key is read")
      .action((_: unknown, command: Command) => show(contextOf(command))),
    [["config show", "file, environment and flags together"]],
  );
}

async function show({ configuration, print, io }: CommandContext): Promise<void> {
  const loaded = await configuration();
  const rows = settings.map(({ member, variable }) => ({
    member,
    variable,
    value: settingOf(loaded, member),
    origin: loaded.origins[member] ?? "default",
  }));
  const secrets = Object.values(secretVariables).filter((name) => (io.environment[name] ?? "") !== "");
  const bank = { id: loaded.profile.id, edition: loaded.profile.edition, issuer: loaded.profile.issuer };
  await print.result({ file: loaded.file ?? null, bank, settings: rows, secrets }, async () => {
    await print.pairs([
      ["file", loaded.file ?? "none: `zopa-ob init` writes one"],
      ["bank", `${bank.id}, edition ${bank.edition}, ${bank.issuer}`],
      ...secrets.map((name) => [name, "set (not shown)"] as const),
    ]);
    await print.line();
    await print.table({
      heading: ["setting", "from", "variable", "value"],
      rows: rows.map(({ member, origin, variable, value }) => [
        member,
        value === undefined ? "-" : origin,
        variable,
        value ?? "-",
      ]),
    });
  });
}

function settingOf(configuration: Configuration, member: string): string | undefined {
  if (member === "profile") {
    return configuration.profile.id;
  }
  const [outer = "", inner] = member.split(".");
  const value = configuration[outer as keyof Configuration] as unknown;
  const one = inner === undefined ? value : (value as Readonly<Record<string, unknown>>)[inner];
  return member === "transport.proxy" && typeof one === "string"
    ? withoutPassword(one)
    : (one as string | undefined);
}

function withoutPassword(address: string): string {
  const url = URL.parse(address);
  return url === null || url.password === "" ? address : `${url.protocol}//…@${url.host}`;
}
