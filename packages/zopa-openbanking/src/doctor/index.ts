export { diagnose } from "./diagnose.js";
export { type DoctorCheck, doctorChecks } from "./doctor-check.js";
export type { DoctorConfig, DoctorSigning, DoctorTransport } from "./doctor-config.js";
export type {
  DoctorCode,
  DoctorDetail,
  DoctorFinding,
  DoctorOwnCode,
  DoctorStatus,
} from "./doctor-finding.js";
export type { AccessesLeft, DoctorOptions } from "./doctor-options.js";
