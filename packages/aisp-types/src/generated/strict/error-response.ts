// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import type * as reading from "../error-response.js";

/** The same type as for reading. */
export type ErrorDetail = reading.ErrorDetail;
/** Takes {@link ErrorDetail} exactly as the standard has it. */
export const ErrorDetail: z.ZodType<ErrorDetail> = /* @__PURE__ */ (() =>
  z.strictObject({
    ErrorCode: z.string().length(4),
    Message: z.string().min(1).max(500).optional(),
    Path: z.string().min(1).max(500).optional(),
    Url: z.string().optional()
  }))();

/** The same type as for reading. */
export type ErrorResponse = reading.ErrorResponse;
/** Takes {@link ErrorResponse} exactly as the standard has it. */
export const ErrorResponse: z.ZodType<ErrorResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Id: z.string().min(1).max(40).optional(),
    Code: z.string().min(1).max(40).optional(),
    Message: z.string().min(1).max(500).optional(),
    Errors: z.array(ErrorDetail).min(1)
  }))();
