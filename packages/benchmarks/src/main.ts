// `pnpm bench [NAME…] [--quick] [--render]`: measures, keeps the results, and writes them into the README.
import { parseArgs } from "node:util";
import { benchmarks } from "./benchmarks.ts";
import { resultOf, saveResult } from "./harness/results.ts";
import { lineOf } from "./harness/show.ts";
import { renderReadme } from "./render/render-readme.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean", default: false }, render: { type: "boolean", default: false } },
});
const unknown = positionals.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));
if (unknown.length > 0) {
  const names = benchmarks.map(({ name }) => name).join(", ");
  console.error(`There is no benchmark named ${unknown.join(", ")}: there are ${names}.`);
  process.exit(2);
}

// `--render` alone writes what is there, and measures nothing.
const isMeasuring = !values.render || positionals.length > 0;
const chosen = benchmarks.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
for (const benchmark of isMeasuring ? chosen : []) {
  console.log(`${benchmark.title} (${benchmark.name})`);
  const begun = performance.now();
  const result = resultOf(benchmark, await benchmark.run({ isQuick: values.quick }));
  for (const row of result.rows) {
    console.log(lineOf(row));
  }
  for (const { what, by, unit, points } of result.growth ?? []) {
    console.log(
      `  ${what}: ${points.map(({ at, value }) => `${at} ${by} ${Math.round(value)} ${unit}`).join(", ")}`,
    );
  }
  console.log(`  ${((performance.now() - begun) / 1_000).toFixed(1)} s\n`);
  if (!values.quick) {
    saveResult(result);
  }
}
if (values.render) {
  renderReadme();
}
