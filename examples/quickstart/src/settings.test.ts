import { expect, it } from "vitest";
import { readSettings } from "./settings.ts";

it("plays everything on this machine when nothing is asked for", () => {
  expect(readSettings([])).toEqual({
    profile: "local",
    config: undefined,
    isInteractive: false,
    isJson: false,
    user: "rora",
    qr: undefined,
  });
});

it("gives no settings when help is asked for, whatever else stands there", () => {
  expect(readSettings(["--profile", "nonsense", "-h"])).toBeUndefined();
});

it.each([
  [["--profile", "nonsense"], "`--profile` must be local, production or production-2026-05."],
  [["--profile", "production"], "`--profile production` needs `--config FILE`"],
  [["--config", "bank.json"], "`--config` is for a real bank"],
  [["--profile", "production", "--config", "bank.json", "--interactive"], "are for the local bank"],
  [["--profile", "production", "--config", "bank.json", "--user", "rora"], "are for the local bank"],
  [["--nonsense"], "Unknown option '--nonsense'. `--help` lists the options."],
  [["nonsense"], "Unexpected argument 'nonsense'. `--help` lists the options."],
  [["--config"], "Option '--config <value>' argument missing"],
])("refuses %j and says why", (args, message) => {
  expect(() => readSettings(args)).toThrow(
    expect.objectContaining({ code: "argument_invalid", message: expect.stringContaining(message) }),
  );
});
