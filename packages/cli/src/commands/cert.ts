import type { Command } from "commander";
import type { ContextOf } from "../context-of.js";
import { addCertCheck } from "./cert-check.js";
import { addCertCsr } from "./cert-csr.js";
import { addCertInspect } from "./cert-inspect.js";
import { addCertNames } from "./cert-names.js";
import { addCertReport } from "./cert-report.js";

/** `cert inspect | check | names | csr | report` */
export function addCert(program: Command, contextOf: ContextOf): void {
  const cert = program.command("cert").description("certificates: what they are, and whether they will do");
  addCertInspect(cert, contextOf);
  addCertCheck(cert, contextOf);
  addCertNames(cert, contextOf);
  addCertCsr(cert, contextOf);
  addCertReport(cert, contextOf);
}
