import { expect, test } from "vitest";
import { abortedError } from "./aborted-error.js";

test("tells an abort of the caller's, and keeps its reason", () => {
  const error = abortedError(new Error("the user left"), "bank.example");

  expect(error).toMatchObject({ name: "TransportError", code: "transport_aborted", host: "bank.example" });
  expect(error.message).toBe("bank.example was not waited for: the caller's signal ended the call.");
  expect(error).toMatchObject({ retryable: false, cause: { message: "the user left" } });
});

test("tells a time limit of the caller's, which may be tried again", () => {
  const error = abortedError(new DOMException("too slow", "TimeoutError"), "bank.example", "The key set");

  expect(error).toMatchObject({ code: "transport_timeout", retryable: true });
  expect(error.message).toBe(
    "The key set was not waited for: the time limit of the caller's signal ended the call.",
  );
});

test("shows no secret of a reason, whatever the reason is", () => {
  const token = `eyJhbGciOiJQUzI1NiJ9.${"a".repeat(40)}.${"b".repeat(40)}`;
  for (const reason of [new Error(`Bearer ${token}`), `Bearer ${token}`, { token }, undefined]) {
    const error = abortedError(reason, "bank.example");
    const shown = `${error.stack} ${JSON.stringify(error)} ${(error.cause as Error | undefined)?.stack}`;
    expect(shown).not.toContain(token);
  }
});
