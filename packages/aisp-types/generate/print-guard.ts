import { nameOf, type Schema } from "./document.ts";
import type { Variant } from "./variants.ts";

const isObject = `/** No array, and nothing that would become a prototype where it is copied. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !Object.hasOwn(value, "__proto__");
}
`;

/**
 * The module with a guard for one structure and all that it is made of: what the schema for reading takes as it is, told without a
 * copy and without a reason.
 *
 * @param module - the module that has the type.
 */
export function printGuard(root: string, module: string, variant: Variant): string {
  const names = [...reachableFrom(root, variant)];
  const texts = names.filter(
    (name) => variant[name]?.type === "string" && variant[name]?.pattern !== undefined,
  );
  const objects = names.filter((name) => variant[name]?.type === "object");
  return [
    `import type { ${root} } from "./${module}.js";\n`,
    ...texts.map((name) => `const ${patternOf(name)} = /${variant[name]?.pattern ?? ""}/;\n`),
    isObject,
    ...objects.filter((name) => name !== root).map((name) => printFunction(name, variant)),
    printComment(root, module),
    `export ${printFunction(root, variant, `value is ${root}`)}`,
  ].join("\n");
}

function printComment(root: string, module: string): string {
  return `/**
 * Tells whether the schema {@link ${root}} would take a value, and as it is.
 *
 * It takes a fraction of the schema's time and copies nothing. What it refuses may still be read: ask the schema, which also says why not.
 *
 * @example
 * \`\`\`ts
 * import { is${root}, ${root} } from "@zopa-openbanking/aisp-types/${module}";
 *
 * declare const body: unknown;
 *
 * const page = is${root}(body) ? body : ${root}.parse(body);
 * console.log(page.Data);
 * \`\`\`
 */`;
}

function printFunction(name: string, variant: Variant, result: string = "boolean"): string {
  const { properties = {}, required = [] } = variant[name] ?? {};
  const keys = Object.keys(properties);
  const head = `function is${name}(value: unknown): ${result} {\n`;
  if (keys.length === 0) {
    return `${head}  return isObject(value);\n}\n`;
  }
  const tests = keys.map((key) => {
    const test = testOf(properties[key] ?? {}, key, variant);
    return required.includes(key) ? test : `(${key} === undefined || ${test})`;
  });
  return [
    `${head}  if (!isObject(value)) {`,
    "    return false;",
    "  }",
    `  const { ${keys.join(", ")} } = value;`,
    `  return (\n    ${tests.join(" &&\n    ")}\n  );`,
    "}\n",
  ].join("\n");
}

function testOf(schema: Schema, value: string, variant: Variant): string {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    const target = variant[name] ?? {};
    return target.type === "object" ? `is${name}(${value})` : textTest(target, patternOf(name), value);
  }
  switch (schema.type) {
    case "array":
      return `Array.isArray(${value}) && ${value}.every((item: unknown) => ${testOf(schema.items ?? {}, "item", variant)})`;
    case "number":
      return `Number.isFinite(${value})`;
    case "boolean":
      return `typeof ${value} === "boolean"`;
    case "string":
      return textTest(schema, "", value);
    default:
      throw new Error(`The guard has no test for ${JSON.stringify(schema)}.`);
  }
}

function textTest({ type, pattern }: Schema, constant: string, value: string): string {
  if (type !== "string") {
    throw new Error(`The guard has no test for ${value}, which is ${type ?? "of no type"}.`);
  }
  const test = `typeof ${value} === "string"`;
  return pattern === undefined ? test : `${test} && ${constant}.test(${value})`;
}

/** The constant of a text's pattern: `dateTime` of `DateTime`. */
function patternOf(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function reachableFrom(root: string, variant: Variant, found: Set<string> = new Set()): ReadonlySet<string> {
  if (!found.has(root)) {
    found.add(root);
    for (const name of referencesIn(variant[root] ?? {})) {
      reachableFrom(name, variant, found);
    }
  }
  return found;
}

function referencesIn({ $ref, items, properties = {} }: Schema): readonly string[] {
  return [
    ...($ref === undefined ? [] : [nameOf($ref)]),
    ...(items === undefined ? [] : referencesIn(items)),
    ...Object.values(properties).flatMap(referencesIn),
  ];
}
