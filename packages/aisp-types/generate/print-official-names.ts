import type { Model } from "./model.ts";
import { common } from "./place.ts";

/** The official names, as aliases of ours. */
export function printOfficialNames(model: Model, places: ReadonlyMap<string, string>): string {
  const aliases = [...model.officialNames].sort(([left], [right]) => (left < right ? -1 : 1));
  const moduleOf = (name: string): string => {
    const place = places.get(name) ?? common;
    return model.codeLists.has(name) ? (place === "product" ? "product-codes" : "codes") : place;
  };
  const modules = Map.groupBy(new Set(aliases.map(([, name]) => name)), moduleOf);

  return [
    ...[...modules]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([module, names]) => `import type { ${[...names].sort().join(", ")} } from "./${module}.js";`),
    "",
    ...aliases.map(
      ([official, name]) =>
        `/** The official name of {@link ${name}}. */\nexport type ${official} = ${name};\n`,
    ),
  ].join("\n");
}
