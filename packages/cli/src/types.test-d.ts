import { expectTypeOf, it } from "vitest";
import {
  type CliError,
  type CliErrorCode,
  type CliIo,
  type CliProblem,
  type ConfigurationFile,
  type ExitCode,
  runCli,
  type StoreError,
  type StoreErrorCode,
} from "./index.js";

it("takes the whole outside world, and ends with a number", () => {
  expectTypeOf(runCli).toEqualTypeOf<(io: CliIo) => Promise<ExitCode>>();
  expectTypeOf<ExitCode>().toEqualTypeOf<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 130>();
});

it("has a type for what a configuration in TypeScript exports", () => {
  expectTypeOf<{ clientId: string }>().toExtend<ConfigurationFile>();
  expectTypeOf<{ clientID: string; clientId: number }>().not.toExtend<ConfigurationFile>();
});

it("narrows its errors by their code", () => {
  expectTypeOf<CliProblem["code"]>().toEqualTypeOf<CliErrorCode | StoreErrorCode>();
  expectTypeOf<Extract<CliProblem, { name: "CliError" }>>().toEqualTypeOf<CliError>();
  expectTypeOf<Extract<CliProblem, { name: "StoreError" }>>().toEqualTypeOf<StoreError>();
});
