/** What a request to the controls can be refused for. */
export type ControlErrorCode =
  | "host_not_allowed"
  | "origin_not_allowed"
  | "not_json"
  | "too_large"
  | "invalid_request"
  | "token_missing"
  | "not_found"
  | "method_not_allowed"
  | "not_in_this_state"
  | "failed";

/** A refusal of the controls. The message says what is wrong and what to do, and is for the client to see. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  readonly status: number;
  readonly code: ControlErrorCode;

  constructor(status: number, code: ControlErrorCode, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
