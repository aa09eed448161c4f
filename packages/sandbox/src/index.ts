export type {
  ClientAuthentication,
  ClientRegistration,
  RegisteredClient,
} from "./authorization/client-registry.js";
export type { Addresses } from "./bank.js";
export type { BankClock, Duration } from "./clock/bank-clock.js";
export type { Consent, ConsentStatus, Consents, StatusReason } from "./consents/consents.js";
export type {
  ActiveFault,
  AddFault,
  FaultDescription,
  FaultMatch,
  FaultOrigin,
  FaultPlace,
  Faults,
} from "./faults/faults.js";
export type { RefusedConnection } from "./listeners/refused-connections.js";
export type { Edition, Mode, Ports, Surface } from "./options.js";
export type { User } from "./people/people.js";
export type { Phone, PhoneDecision, PhoneOutcome, PhoneVisit } from "./phone/phone.js";
export { PhoneError, type PhoneErrorCode } from "./phone/phone-error.js";
export type {
  CertificateFault,
  CertificateKind,
  CertificateRequest,
  Identity,
} from "./pki/pki.js";
export { masked } from "./requests/masked.js";
export type { BrokenRule, ListenerName, RecordedRequest, RequestLog } from "./requests/request-log.js";
export type { Sandbox, SandboxOptions } from "./sandbox.js";
export { SandboxError, type SandboxErrorCode } from "./sandbox-error.js";
export { startSandbox } from "./start-sandbox.js";
export type { LinkInput, ReadyLink } from "./tpp/create-link.js";
export type { ReadyMadeTpp } from "./tpp/ready-made-tpp.js";
