import { documentationOf } from "./documentation.ts";
import type { Model } from "./model.ts";
import { takeOneForMany } from "./one-or-many.ts";
import { parseOutput } from "./parse-output.ts";
import { common } from "./place.ts";
import { constantNameOf } from "./plural.ts";
import {
  openCode,
  type PrintCode,
  printExpression,
  printSchema,
  standardCode,
  typedCode,
  type UnknownMembers,
} from "./print-schemas.ts";
import { printInterface } from "./print-types.ts";
import { requestObjects } from "./variants.ts";

/** What the kept generator made of the three variants. */
export interface Outputs {
  readonly types: string;
  readonly reading: string;
  readonly strict: string;
}

/** The modules with the interfaces and both kinds of schemas, by their path. */
export function printModules(
  model: Model,
  places: ReadonlyMap<string, string>,
  outputs: Outputs,
): Readonly<Record<string, string>> {
  const types = parseOutput(outputs.types);
  const reading = parseOutput(outputs.reading);
  const strict = parseOutput(outputs.strict);
  const placeOf = (name: string): string => places.get(name) ?? common;
  const isObject = (name: string): boolean => model.objects.get(name)?.type === "object";
  const modules = [...new Set([common, ...[...model.objects.keys()].map(placeOf)])];

  const schemasIn = (
    schemas: ReadonlyMap<string, string>,
    module: string,
  ): readonly (readonly [string, string])[] =>
    [...schemas].filter(([name]) => !model.codeLists.has(name) && placeOf(name) === module);

  // Where each name of a module comes from, seen from a module of the same folder.
  const origins = new Map<string, string>([
    ["oneOrMany", "../one-or-many.js"],
    ...[...model.codeLists.keys()].flatMap((list) => {
      const from = placeOf(list) === "product" ? "./product-codes.js" : "./codes.js";
      return [list, `Known${list}`, constantNameOf(list)].map((name) => [name, from] as const);
    }),
    ...[...reading.keys()]
      .filter((name) => !model.codeLists.has(name))
      .map((name) => [name, `./${placeOf(name)}.js`] as const),
  ]);

  function printReading(module: string): string {
    const body = schemasIn(reading, module).map(([name, schema]) => {
      if (!isObject(name)) {
        return printSchema(name, "string", `A text that is read as ${name}.`, schema);
      }
      const { summary } = documentationOf(name, Object.keys(model.objects.get(name)?.properties ?? {}));
      const [what, unknownMembers, printCode]: [string, UnknownMembers, PrintCode] = requestObjects.includes(
        name,
      )
        ? [
            `Checks {@link ${name}} before it is sent: refuses what is not of the standard.`,
            "refused",
            standardCode,
          ]
        : [
            `Reads {@link ${name}}: takes any code and length, keeps members that it does not know.`,
            "kept",
            openCode,
          ];
      return [
        printInterface(name, types.get(name) ?? "", summary, model),
        printSchema(
          name,
          name,
          what,
          takeOneForMany(printExpression(schema, unknownMembers, model.codeLists, printCode)),
        ),
      ].join("\n");
    });
    return withImports(body.join("\n"), module, origins);
  }

  function printStrict(module: string): string {
    const body = schemasIn(strict, module).map(([name, schema]) => {
      if (!isObject(name)) {
        return printSchema(name, "string", `A text that is a ${name} of the standard.`, schema);
      }
      const unknownMembers = model.objects.get(name)?.additionalProperties === false ? "refused" : "kept";
      return [
        `/** The same type as for reading. */`,
        `export type ${name} = reading.${name};`,
        printSchema(
          name,
          name,
          `Takes {@link ${name}} exactly as the standard has it.`,
          printExpression(schema, unknownMembers, model.codeLists, standardCode),
        ),
      ].join("\n");
    });
    const strictOrigins = new Map(
      [...origins].map(([name, from]) => [name, from.includes("codes") ? `.${from}` : from] as const),
    );
    const text = withImports(body.join("\n"), module, strictOrigins);
    return text.includes("reading.")
      ? text.replace("\n\n", `\nimport type * as reading from "../${module}.js";\n\n`)
      : text;
  }

  // For the compiler only: what each schema gives, inferred, is the interface. Unknown members apart: an interface does not name them.
  function printAgreement(): string {
    const checks = [...reading]
      .filter(([name]) => isObject(name))
      .map(([name, schema]) => {
        const expression = printExpression(
          schema,
          "dropped",
          model.codeLists,
          requestObjects.includes(name) ? standardCode : typedCode,
        );
        return `const schemaOf${name} = ${expression};\nexpectTypeOf<z.output<typeof schemaOf${name}>>().toEqualTypeOf<${name}>();\n`;
      });
    return `import { expectTypeOf } from "vitest";\n${withImports(checks.join("\n"), "agreement", origins)}`;
  }

  return {
    ...Object.fromEntries(modules.map((module) => [`${module}.ts`, printReading(module)])),
    ...Object.fromEntries(modules.map((module) => [`strict/${module}.ts`, printStrict(module)])),
    "agreement.test-d.ts": printAgreement(),
  };
}

function withImports(body: string, module: string, origins: ReadonlyMap<string, string>): string {
  const used = [...namesIn(body)]
    .filter((name) => origins.has(name) && origins.get(name) !== `./${module}.js`)
    .sort();
  const imports = [...new Set(used.map((name) => origins.get(name) ?? ""))].sort().map((from) => {
    const names = used.filter((name) => origins.get(name) === from);
    // Constants begin with a small letter; the other names of the code lists are types.
    const specifiers = names.map((name) =>
      from.includes("codes") && /^[A-Z]/.test(name) ? `type ${name}` : name,
    );
    return specifiers.every((specifier) => specifier.startsWith("type "))
      ? `import type { ${names.join(", ")} } from "${from}";`
      : `import { ${specifiers.join(", ")} } from "${from}";`;
  });
  return ['import * as z from "zod";', ...imports, "", body].join("\n");
}

/** Names that stand as a type or a value: not the keys of members, not words in comments. */
function namesIn(body: string): ReadonlySet<string> {
  const code = body.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^ +\w+\??:/gm, "");
  return new Set(code.match(/(?<![\w.])[A-Za-z]\w*\b/g));
}
