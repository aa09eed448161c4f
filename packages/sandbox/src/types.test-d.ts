import type { BankProfile } from "@zopa-openbanking/profiles";
import { expectTypeOf, it } from "vitest";
import type {
  PhoneError,
  PhoneErrorCode,
  PhoneOutcome,
  Sandbox,
  SandboxOptions,
  startSandbox,
} from "./index.js";

it("hands out the profile that every package of the toolkit takes", () => {
  expectTypeOf<Sandbox["profile"]>().toEqualTypeOf<BankProfile>();
});

it("has a clock that fits where a client takes one", () => {
  expectTypeOf<Sandbox["clock"]["now"]>().toEqualTypeOf<() => number>();
});

it("gives a callback for a decision; one who looks away gets one only when the bank refuses", () => {
  expectTypeOf<PhoneOutcome<"approve">>().toEqualTypeOf<string>();
  expectTypeOf<PhoneOutcome<"decline">>().toEqualTypeOf<string>();
  expectTypeOf<PhoneOutcome<"ignore">>().toEqualTypeOf<string | undefined>();
});

it("needs no option", () => {
  expectTypeOf<[]>().toExtend<Parameters<typeof startSandbox>>();
  expectTypeOf<[SandboxOptions]>().toExtend<Parameters<typeof startSandbox>>();
});

it("narrows its errors by their code", () => {
  expectTypeOf<PhoneError["code"]>().toEqualTypeOf<PhoneErrorCode>();
});
