// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";

/** One thing that is wrong. */
export interface ErrorDetail {
  /** Four characters, such as U004; look it up with explainErrorCode(). Older banks send UK.OBIE.Field.Missing. */
  ErrorCode: string;
  /** For people, up to 500 characters. It may repeat what you sent. */
  Message?: string | undefined;
  /** Where: a dotted path into the body, or the name of a header. */
  Path?: string | undefined;
  /** Where the bank says more. */
  Url?: string | undefined;
}

/** Reads {@link ErrorDetail}: takes any code and length, keeps members that it does not know. */
export const ErrorDetail: z.ZodType<ErrorDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    ErrorCode: z.string(),
    Message: z.string().optional(),
    Path: z.string().optional(),
    Url: z.string().optional()
  }))();

/** The body of a refusal. Treat it as optional: a 401, a gateway or a 5xx may come without. */
export interface ErrorResponse {
  /** The bank's id of this error, for its support desk. */
  Id?: string | undefined;
  /** Text of version 3; no longer to be relied on. */
  Code?: string | undefined;
  /** Text of version 3; no longer to be relied on. */
  Message?: string | undefined;
  /** What is wrong: at least one. */
  Errors: Array<ErrorDetail>;
}

/** Reads {@link ErrorResponse}: takes any code and length, keeps members that it does not know. */
export const ErrorResponse: z.ZodType<ErrorResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Id: z.string().optional(),
    Code: z.string().optional(),
    Message: z.string().optional(),
    Errors: z.array(ErrorDetail)
  }))();
