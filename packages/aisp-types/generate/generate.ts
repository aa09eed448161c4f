import { checkDocumentation } from "./documentation.ts";
import { runGenerator } from "./hey-api.ts";
import { readModel } from "./model.ts";
import { placeModules } from "./place.ts";
import { printCodeList } from "./print-codes.ts";
import { printGuard } from "./print-guard.ts";
import { printModules } from "./print-modules.ts";
import { printOfficialNames } from "./print-official-names.ts";
import { printOperations } from "./print-operations.ts";
import { readSource, source } from "./source.ts";
import { readingVariant, strictVariant, typesVariant } from "./variants.ts";

/** Every generated file, by its path under `src/generated`. */
export async function generate(specification: string): Promise<Readonly<Record<string, string>>> {
  const document = readSource(specification);
  const model = readModel(document);
  checkDocumentation(model);
  const places = placeModules(model);
  const lists = [...model.codeLists.values()];
  const isProduct = (name: string): boolean => places.get(name) === "product";

  const modules = printModules(model, places, {
    types: await runGenerator(typesVariant(model), "@hey-api/typescript"),
    reading: await runGenerator(readingVariant(model), "zod"),
    strict: await runGenerator(strictVariant(model), "zod"),
  });
  const files = {
    ...modules,
    "codes.ts": lists
      .filter(({ name }) => !isProduct(name))
      .map(printCodeList)
      .join("\n"),
    "product-codes.ts": lists
      .filter(({ name }) => isProduct(name))
      .map(printCodeList)
      .join("\n"),
    "official-names.ts": printOfficialNames(model, places),
    "operations.ts": printOperations(document, model),
    "manifest.ts": printManifest(),
    // Of what comes by the thousand.
    "transaction-guard.ts": printGuard("TransactionsResponse", "transaction", readingVariant(model)),
  };

  const header = `// Generated from ${source.title} ${source.version} (${source.tag}, sha256 ${source.sha256}). Do not edit.\n\n`;
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, header + text]));
}

function printManifest(): string {
  const { title, version, tag, address, sha256 } = source;
  return [
    'import type { Specification } from "../specification.js";',
    "",
    "/** The document that this package is generated from. */",
    `export const specification: Specification = ${JSON.stringify({ title, version, tag, address, sha256 }, null, 2)};`,
    "",
  ].join("\n");
}
