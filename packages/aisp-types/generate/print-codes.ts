import { codeListDocumentation } from "./documentation.ts";
import type { CodeList } from "./model.ts";
import { constantNameOf } from "./plural.ts";

/** A code list as a type of the known values, an open type, and a frozen constant. */
export function printCodeList({ name, values }: CodeList): string {
  const literals = values.map((value) => JSON.stringify(value));
  const summary = codeListDocumentation(name);
  return [
    `/** ${summary} The codes that the standard names. */`,
    `export type Known${name} =\n${literals.map((literal) => `  | ${literal}`).join("\n")};`,
    "",
    `/** ${summary} Open: a bank may send a code that is not known yet. */`,
    `export type ${name} = Known${name} | (string & {});`,
    "",
    `/** Every {@link Known${name}}, in the order of the standard. */`,
    `export const ${constantNameOf(name)}: readonly Known${name}[] = /* @__PURE__ */ Object.freeze<Known${name}[]>([`,
    ...literals.map((literal) => `  ${literal},`),
    "]);",
    "",
  ].join("\n");
}
