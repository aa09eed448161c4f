import { expectTypeOf, it } from "vitest";
import {
  type Answer,
  BankError,
  type CoreError,
  type Fetch,
  readBytes,
  readJson,
  readNothing,
  sendRequest,
  type TransportErrorCode,
} from "./index.js";

it("takes the global fetch as it is", () => {
  expectTypeOf<typeof fetch>().toExtend<Fetch>();
});

it("gives the body the type of its reader, so that JSON has to be validated first", () => {
  const request = { method: "GET", url: "https://bank.example" } as const;

  expectTypeOf(sendRequest({ fetch }, { ...request, read: readJson })).resolves.toEqualTypeOf<
    Answer<unknown>
  >();
  expectTypeOf(sendRequest({ fetch }, { ...request, read: readBytes })).resolves.toEqualTypeOf<
    Answer<Uint8Array>
  >();
  expectTypeOf(sendRequest({ fetch }, { ...request, read: readNothing })).resolves.toEqualTypeOf<
    Answer<void>
  >();
});

it("narrows by code, so that a switch over it can be checked for completeness", () => {
  expectTypeOf<CoreError["code"]>().toEqualTypeOf<"bank_error" | "response_format" | TransportErrorCode>();
  expectTypeOf<Extract<CoreError, { code: "bank_error" }>>().toEqualTypeOf<BankError>();
});

it("narrows an unknown value by the guard of a class", () => {
  const problem: unknown = undefined;

  if (BankError.is(problem)) {
    expectTypeOf(problem.status).toEqualTypeOf<number>();
  }
});
