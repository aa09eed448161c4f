import { inspect } from "node:util";
import { expect, it } from "vitest";
import { shownBy } from "./shown-by.js";

const secret = 's3cret "in quotes"\nand on two lines';

class Keeper extends Error {
  readonly #kept: string;
  constructor(kept: string) {
    super("It keeps something.");
    this.#kept = kept;
  }
  get length(): number {
    return this.#kept.length;
  }
}

class Getter extends Keeper {
  get kept(): string {
    return secret;
  }
}

class Serialised extends Error {
  toJSON(): unknown {
    return { deep: [{ value: secret }] };
  }
}

class Inspected extends Error {
  [inspect.custom](): string {
    return `Inspected: ${secret}`;
  }
}

class Printed {
  toString(): string {
    return `Printed: ${secret}`;
  }
}

const withMembers = (members: object) => Object.assign(new Error("no"), members);
const withHidden = (name: PropertyKey, descriptor: PropertyDescriptor) =>
  Object.defineProperty(new Error("no"), name, { enumerable: false, ...descriptor });
const causes = (depth: number): Error =>
  depth === 0 ? new Error(secret) : new Error(`cause ${depth}`, { cause: causes(depth - 1) });

it.each<readonly [string, unknown]>([
  ["a text", secret],
  ["the message", new Error(secret)],
  ["the name", withMembers({ name: secret })],
  ["the stack", withMembers({ stack: `Error: no\n    at ${secret}` })],
  ["the cause", new Error("no", { cause: secret })],
  ["a cause behind many causes", causes(30)],
  ["one of several errors", new AggregateError([new Error("one"), new Error(secret)], "several")],
  ["what it is in JSON", new Serialised("no")],
  ["what it prints of itself when it is inspected", new Inspected("no")],
  ["what it is as a text", new Printed()],
  ["a property", withMembers({ kept: secret })],
  ["a property that is not listed", withHidden("kept", { value: secret })],
  ["a getter of its own", withHidden("kept", { get: () => secret })],
  ["a getter of its class", new Getter("x")],
  ["what a getter throws", withHidden("kept", { get: () => causes(0).message && raise(secret) })],
  ["a property whose name is a symbol", withMembers({ [Symbol("kept")]: secret })],
  ["a symbol that is not listed", withHidden(Symbol("kept"), { value: secret })],
  ["a symbol's description", withMembers({ [Symbol(secret)]: 1 })],
  ["the name of a property", withMembers({ [secret]: 1 })],
  ["a property of a function", withMembers({ kept: Object.assign(() => 1, { secret }) })],
  ["a list in an object in a list", withMembers({ kept: [{ list: [[[[[[[[[[[[secret]]]]]]]]]]]] }] })],
  ["a list of many", withMembers({ kept: [...Array<number>(500).fill(0), secret] })],
  ["the end of a long text", withMembers({ kept: `${"long ".repeat(5_000)}${secret}` })],
  ["a map", withMembers({ kept: new Map([["key", { secret }]]) })],
  ["the key of a map", withMembers({ kept: new Map([[{ secret }, 1]]) })],
  ["a set", withMembers({ kept: new Set([{ secret }]) })],
  ["headers", withMembers({ kept: new Headers({ authorization: secret.replaceAll("\n", " ") }) })],
  ["an address", withMembers({ kept: new URL("https://bank.example/?x=s3cret") })],
  ["bytes", withMembers({ kept: Buffer.from(secret) })],
  ["an object that leads back to itself", inCircle()],
])("finds a secret in %s", (_, value) => {
  const shown = shownBy(value);

  expect([secret, "s3cret"].some((text) => shown.includes(text))).toBe(true);
  if (!/Headers|URL/.test(inspect(value))) {
    expect(shown).toContain(secret);
  }
});

it("finds nothing in what shows nothing", () => {
  const closed = { length: () => secret.length, keeper: new Keeper(secret) };

  expect(shownBy(closed)).not.toContain("s3cret");
  expect(shownBy(closed)).toContain("It keeps something.");
});

it.each([undefined, null, 1, true, "text", Symbol("text"), () => 1, Object.create(null), []])(
  "shows %o as well",
  (value) => {
    expect(typeof shownBy(value)).toBe("string");
  },
);

function inCircle(): Error {
  const error = new Error("no");
  Object.defineProperty(error, "self", { value: { error, secret } });
  return error;
}

function raise(message: string): never {
  throw new Error(message);
}
