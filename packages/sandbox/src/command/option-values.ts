import { InvalidArgumentError } from "commander";

/** A port from 1 to 65,535. */
export function portNumber(text: string): number {
  const port = wholeNumber(text);
  if (port > 65_535) {
    throw new InvalidArgumentError("It must be a port from 1 to 65535.");
  }
  return port;
}

/** The first of four ports in a row. */
export function firstPort(text: string): number {
  const port = wholeNumber(text);
  if (port > 65_532) {
    throw new InvalidArgumentError("It must be a port from 1 to 65532: the next three are used too.");
  }
  return port;
}

/** A whole number from 1. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(text)) {
    throw new InvalidArgumentError("It must be a whole number from 1.");
  }
  return Number(text);
}

/** A number that is not negative. */
export function amount(text: string): number {
  if (!/^\d{1,9}(\.\d{1,6})?$/u.test(text)) {
    throw new InvalidArgumentError(
      "It must be a number that is not negative: the bank's clock does not go back.",
    );
  }
  return Number(text);
}

/** A text that is not empty. */
export function someText(text: string): string {
  if (text.trim() === "") {
    throw new InvalidArgumentError("It must not be empty.");
  }
  return text;
}

/** Another text of a list. */
export function someTexts(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, someText(text)];
}
