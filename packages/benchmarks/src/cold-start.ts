import type { Benchmark, Findings, Row, RunOptions } from "./harness/benchmark.ts";
import { median } from "./harness/statistics.ts";
import { bundleSize } from "./parts/bundle-size.ts";
import { type ImportCost, importInChild } from "./parts/import-in-child.ts";

export const coldStart: Benchmark = {
  name: "cold-start",
  title: "Cold start and size",
  about:
    "Each package imported in a process of its own that has imported nothing before: time, and memory that is alive after it. " +
    "Then what `export { … } from` it comes to, bundled with all of its dependencies by esbuild, minified and gzipped.",
  run,
};

const scope = "@zopa-openbanking";
const packages = [
  "core",
  "jws",
  "mtls",
  "discovery",
  "oidc-hybrid",
  "aisp",
  "aisp-types",
  "certificates",
  "profiles",
];
const specifiers = [
  ...["zopa-openbanking", ...packages.map((name) => `${scope}/${name}`)],
  ...[
    `${scope}/aisp-types/transaction`,
    "openid-client,undici,zod",
    "openid-client",
    "oauth4webapi",
    "jose",
    "undici",
    "zod",
  ],
];

/** What a user would import instead, where there is something. */
const insteadOf: Readonly<Record<string, string>> = {
  "zopa-openbanking": "openid-client,undici,zod",
  [`${scope}/oidc-hybrid`]: "oauth4webapi",
  [`${scope}/jws`]: "jose",
  [`${scope}/mtls`]: "undici",
};

const shapes: readonly (readonly [what: string, line: string])[] = [
  ["zopa-openbanking, createZopaClient alone", 'export { createZopaClient } from "zopa-openbanking";'],
  ["zopa-openbanking, all of it", 'export * from "zopa-openbanking";'],
  ...packages.map((name) => [`${scope}/${name}, all of it`, `export * from "${scope}/${name}";`] as const),
  ["jws, createSigner and signJwt", `export { createSigner, signJwt } from "${scope}/jws";`],
  ["aisp, transactions", `export { transactions } from "${scope}/aisp";`],
  ["openid-client, all of it", 'export * from "openid-client";'],
  ["oauth4webapi, all of it", 'export * from "oauth4webapi";'],
  ["jose, all of it", 'export * from "jose";'],
  ["undici, all of it", 'export * from "undici";'],
];

async function run({ isQuick }: RunOptions): Promise<Findings> {
  const chosen = isQuick ? ["zopa-openbanking", "openid-client,undici,zod"] : specifiers;
  const measured = new Map<string, ImportCost[]>(chosen.map((specifier) => [specifier, []]));
  const rounds = isQuick ? 1 : 15;
  for (let round = 0; round < rounds; round += 1) {
    for (const [specifier, costs] of measured) {
      costs.push(await importInChild(specifier));
    }
  }
  const middle = (specifier: string, of: keyof ImportCost): number =>
    median((measured.get(specifier) ?? []).map((cost) => cost[of]));
  const row = (specifier: string, unit: "ms" | "MB", of: keyof ImportCost, what: string): Row => {
    const ours = middle(specifier, of);
    const other = insteadOf[specifier];
    const value = other === undefined ? undefined : middle(other, of);
    return {
      ...{ what: `${what} ${specifier}`, unit, ours },
      ...(other === undefined || value === undefined
        ? {}
        : { instead: { name: other, value }, ratio: value / ours }),
    };
  };
  const sizes: Row[] = [];
  for (const [what, line] of isQuick ? shapes.slice(0, 2) : shapes) {
    const { minified, gzipped } = await bundleSize(line);
    sizes.push({ what: `${what}, minified`, unit: "kB", ours: minified / 1e3 });
    sizes.push({ what: `${what}, gzipped`, unit: "kB", ours: gzipped / 1e3 });
  }
  return {
    rows: [
      ...chosen.map((specifier) => row(specifier, "ms", "wallMs", "import")),
      ...chosen.map((specifier) => row(specifier, "MB", "heapMB", "alive after")),
      ...sizes,
    ],
  };
}
