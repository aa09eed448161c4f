import type { KeyObject } from "node:crypto";
import { expectTypeOf, it } from "vitest";
import {
  type CertificateEnvironment,
  type CertificateFacts,
  type CertificateFinding,
  type CertificateInput,
  type CertificateKind,
  type CertificatePurpose,
  type CertificatesError,
  type CsrInput,
  check,
  createCsr,
  inspect,
  inspectChain,
  onboardingReport,
  type Psd2Role,
  type RevocationResult,
  type SubjectNameForm,
  type subjectNames,
} from "./index.js";

it("takes text and bytes, as files and secret managers give them", () => {
  expectTypeOf<Buffer>().toExtend<CertificateInput>();
  expectTypeOf(inspect).parameters.toEqualTypeOf<[input: CertificateInput]>();
});

it("gives facts that a switch can go through", () => {
  expectTypeOf(inspect).returns.toEqualTypeOf<CertificateFacts>();
  expectTypeOf(inspectChain).returns.toEqualTypeOf<readonly CertificateFacts[]>();
  expectTypeOf<CertificateFacts["kind"]>().toEqualTypeOf<CertificateKind>();
  expectTypeOf<CertificateFacts["environment"]>().toEqualTypeOf<CertificateEnvironment>();
  expectTypeOf<CertificateFacts["roles"]>().toEqualTypeOf<readonly Psd2Role[]>();
  expectTypeOf<CertificateFacts["notAfter"]>().toEqualTypeOf<number>();
});

it("gives findings that nobody changes", () => {
  expectTypeOf(check).returns.toEqualTypeOf<readonly CertificateFinding[]>();
  expectTypeOf<CertificateFinding["severity"]>().toEqualTypeOf<"error" | "warning" | "info">();
  expectTypeOf<CertificatePurpose>().toEqualTypeOf<"transport" | "signing">();
});

it("names every spelling", () => {
  expectTypeOf<ReturnType<typeof subjectNames>[number]["form"]>().toEqualTypeOf<SubjectNameForm>();
});

it("has one error with codes", () => {
  expectTypeOf<"private_key" | "path">().toExtend<CertificatesError["code"]>();
});

it("asks for the software's id where the certificate names the software, and for roles where it has them", () => {
  expectTypeOf<{ kind: "obwac"; organisationId: string }>().not.toExtend<CsrInput>();
  expectTypeOf<{ kind: "legacy_signing"; organisationId: string }>().not.toExtend<CsrInput>();
  expectTypeOf(createCsr).returns.resolves.toHaveProperty("privateKey").toEqualTypeOf<KeyObject>();
});

it("gives a time and a reason for a revoked certificate only", () => {
  expectTypeOf<RevocationResult["status"]>().toEqualTypeOf<"good" | "revoked" | "unknown">();
  expectTypeOf<Extract<RevocationResult, { status: "revoked" }>["at"]>().toEqualTypeOf<number>();
  expectTypeOf<Extract<RevocationResult, { status: "good" }>>().not.toHaveProperty("at");
});

it("gives a report that is text and data", () => {
  expectTypeOf(onboardingReport).returns.toHaveProperty("markdown").toEqualTypeOf<string>();
  expectTypeOf<CertificatesError["code"]>().not.toEqualTypeOf<string>();
});
