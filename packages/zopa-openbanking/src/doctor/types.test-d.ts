import type { AccessBudget, UnattendedAccess } from "@zopa-openbanking/aisp";
import type { Fetch } from "@zopa-openbanking/core";
import { expectTypeOf, it } from "vitest";
import type { DoctorCheck, DoctorConfig, DoctorFinding, DoctorOptions, DoctorStatus } from "./index.js";
import { diagnose } from "./index.js";

it("gives findings one after the other", () => {
  expectTypeOf(diagnose).returns.toExtend<AsyncIterable<DoctorFinding>>();
  expectTypeOf<DoctorStatus>().toEqualTypeOf<"ok" | "warning" | "error" | "skipped">();
  expectTypeOf<"clock" | "token">().toExtend<DoctorCheck>();
  expectTypeOf<DoctorFinding["cure"]>().toEqualTypeOf<string | undefined>();
});

it("needs a profile and nothing else", () => {
  expectTypeOf<Pick<DoctorConfig, "profile">>().toExtend<DoctorConfig>();
  expectTypeOf<DoctorOptions["fetch"]>().toEqualTypeOf<Fetch | undefined>();
});

it("asks for what is left of a budget as a budget is asked", () => {
  expectTypeOf<Parameters<AccessBudget["take"]>[0]>().toEqualTypeOf<UnattendedAccess>();
  expectTypeOf<Parameters<NonNullable<DoctorOptions["accessesLeft"]>>[0]>().toEqualTypeOf<UnattendedAccess>();
});
