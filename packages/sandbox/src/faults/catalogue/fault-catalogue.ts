import type { Fault } from "../fault.js";
import { authorizationFaults } from "./authorization-faults.js";
import { consentFaults } from "./consent-faults.js";
import { exchangedIdTokenFaults, idTokenFaults } from "./id-token-faults.js";
import { jwksFaults } from "./jwks-faults.js";
import { keyFaults } from "./key-faults.js";
import { linkFaults } from "./link-faults.js";
import { metadataFaults } from "./metadata-faults.js";
import { readFaults } from "./read-faults.js";
import { refusalFaults } from "./refusal-faults.js";
import { rowFaults } from "./row-faults.js";
import { shapeFaults } from "./shape-faults.js";
import { tokenAnswerFaults } from "./token-answer-faults.js";
import { tokenFaults } from "./token-faults.js";
import { transportFaults } from "./transport-faults.js";
import { wireFaults } from "./wire-faults.js";

/** Every fault that the bank can be told to have. */
export const faultCatalogue: readonly Fault[] = [
  ...metadataFaults,
  ...jwksFaults,
  ...authorizationFaults,
  ...idTokenFaults,
  ...keyFaults,
  ...exchangedIdTokenFaults,
  ...tokenFaults,
  ...tokenAnswerFaults,
  ...consentFaults,
  ...refusalFaults,
  ...wireFaults,
  ...linkFaults,
  ...readFaults,
  ...rowFaults,
  ...shapeFaults,
  ...transportFaults,
];
