import ts from "typescript";

/** The declarations of the kept generator's output, by name, in their order: the text of each type or expression. */
export function parseOutput(output: string): ReadonlyMap<string, string> {
  const file = ts.createSourceFile("output.ts", output, ts.ScriptTarget.Latest);

  return new Map(
    file.statements.flatMap((statement): readonly (readonly [string, string])[] => {
      if (ts.isTypeAliasDeclaration(statement)) {
        return [[statement.name.text, indentByTwo(statement.type.getText(file))]];
      }
      if (ts.isVariableStatement(statement)) {
        return statement.declarationList.declarations.map(({ name, initializer }) => [
          name.getText(file),
          indentByTwo(initializer?.getText(file) ?? ""),
        ]);
      }
      return [];
    }),
  );
}

// The kept generator indents by four.
function indentByTwo(text: string): string {
  return text.replace(/^(?: {4})+/gm, (indent) => " ".repeat(indent.length / 2));
}
