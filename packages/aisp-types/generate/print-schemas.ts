import type { CodeList } from "./model.ts";
import { constantNameOf } from "./plural.ts";

/** What happens to a member that the schema does not name. */
export type UnknownMembers = "kept" | "refused" | "dropped";

const objectKinds: Readonly<Record<UnknownMembers, string>> = {
  kept: "z.looseObject(",
  refused: "z.strictObject(",
  dropped: "z.object(",
};

/** How a code of a list is written as a schema. */
export type PrintCode = (list: CodeList) => string;

/** For reading: a code that nobody has published yet is still a code. */
export const openCode: PrintCode = (): string => "z.string()";

/** For the compiler: the type, whatever it checks. */
export const typedCode: PrintCode = ({ name }: CodeList): string => `z.custom<${name}>()`;

/** Exactly the standard. */
export const standardCode: PrintCode = ({ name, open, pattern }: CodeList): string => {
  if (open) {
    return "z.string()";
  }
  const codes = `z.enum(${constantNameOf(name)})`;
  return pattern === undefined ? codes : `z.union([${codes}, z.string().regex(/${pattern}/)])`;
};

/** A schema's expression, from the one that the kept generator printed. */
export function printExpression(
  expression: string,
  unknownMembers: UnknownMembers,
  codeLists: ReadonlyMap<string, CodeList>,
  printCode: PrintCode,
): string {
  return (
    expression
      .replace(/^z\.object\(/, objectKinds[unknownMembers])
      // zod has a name for this one.
      .replace(/z\.int\(\)\.min\(-2147483648, \{[^}]*\}\)\.max\(2147483647, \{[^}]*\}\)/g, "z.int32()")
      .replace(/^( +)(\w+)(,?)$/gm, "$1$2: $2$3")
      .replace(/(?<=^ +\w+: .*)(?<![\w.])[A-Z]\w*\b/gm, (name) => {
        const list = codeLists.get(name);
        return list === undefined ? name : printCode(list);
      })
  );
}

/** A schema as a constant of its module. */
export function printSchema(name: string, type: string, summary: string, expression: string): string {
  // One call that a bundler may drop as a whole; a chain of calls cannot be marked as pure.
  return `/** ${summary} */\nexport const ${name}: z.ZodType<${type}> = /* @__PURE__ */ (() =>\n  ${expression.replaceAll("\n", "\n  ")})();\n`;
}
