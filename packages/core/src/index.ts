export { abortedError } from "./aborted-error.js";
export { BankError, type BankErrorDetail, type BankErrorOptions } from "./bank-error.js";
export type { CallOptions } from "./call-options.js";
export { type Clock, systemClock } from "./clock.js";
export type { CoreError } from "./core-error.js";
export type { Fetch } from "./fetch.js";
export { OpenBankingError, type OpenBankingErrorOptions } from "./open-banking-error.js";
export { quietly } from "./quietly.js";
export { type ReadOptions, readBytes } from "./read-bytes.js";
export { readJson } from "./read-json.js";
export { readNothing } from "./read-nothing.js";
export { type RedactOptions, redact } from "./redact.js";
export {
  ResponseFormatError,
  type ResponseFormatErrorOptions,
  type ResponseFormatReason,
} from "./response-format-error.js";
export {
  type Answer,
  type ReadBody,
  type RequestContext,
  type RequestInput,
  sendRequest,
} from "./send-request.js";
export { type SharedCall, shareCall } from "./share-call.js";
export type { Signer } from "./signer.js";
export { TransportError, type TransportErrorCode, type TransportErrorOptions } from "./transport-error.js";
