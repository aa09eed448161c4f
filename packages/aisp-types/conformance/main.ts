import { parseArgs } from "node:util";
import { readSource } from "../generate/source.ts";
import { checkOfficial } from "./check-official.ts";
import { checkZopa } from "./check-zopa.ts";
import { differences } from "./differences.ts";

const { values } = parseArgs({
  options: {
    spec: { type: "string" },
    "zopa-spec": { type: "string" },
    cases: { type: "string", default: "200" },
    seed: { type: "string", default: "20250407" },
  },
});
const spec: string | undefined = values.spec;
const zopaSpec: string | undefined = values["zopa-spec"];
if (spec === undefined) {
  throw new Error(
    "usage: pnpm conformance --spec PATH [--zopa-spec PATH] [--cases PER_SCHEMA] [--seed NUMBER]",
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const official = checkOfficial(readSource(spec), Number(values.cases), Number(values.seed));
print(`strict and ajv: ${official.cases} cases, ${official.accepted} of them accepted by strict.`);
print(
  `reading: ${official.readingCases} cases: taken and kept as they were, or refused with the way to a wrong type or a missing member.`,
);
print("Expected differences:");
for (const { id, explanation } of differences) {
  print(`  ${String(official.met.get(id)).padStart(5)}  ${id}: ${explanation}`);
}

const unused: readonly string[] = differences
  .filter(({ id }) => official.met.get(id) === 0)
  .map(({ id }) => `No case shows the difference "${id}" any more: drop it, or try more cases`);

const zopa =
  zopaSpec === undefined ? undefined : checkZopa(zopaSpec, Number(values.cases), Number(values.seed));
if (zopa !== undefined) {
  print(
    `Zopa: ${zopa.members} members of ${zopa.bodies} bodies have a place in ours; ${zopa.cases} values accepted and kept.`,
  );
}

const failures: readonly string[] = [...official.failures, ...unused, ...(zopa?.failures ?? [])];
for (const failure of failures.slice(0, 40)) {
  print(`FAILED ${failure}`);
}
print(failures.length === 0 ? "No unexplained difference." : `${failures.length} failures.`);
process.exitCode = failures.length === 0 ? 0 : 1;
