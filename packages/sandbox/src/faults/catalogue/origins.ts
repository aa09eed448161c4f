import type { FaultOrigin } from "../faults.js";

export const documented: FaultOrigin = "documented by Zopa";
export const elsewhere: FaultOrigin = "seen at other banks";
export const standard: FaultOrigin = "allowed by the standard";
export const certification: FaultOrigin = "played by the certification";
