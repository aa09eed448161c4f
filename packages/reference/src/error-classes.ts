import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";

/** One value of an error's `code`. */
interface ErrorCode {
  readonly code: string;
  /** What the source says about it; empty where it says nothing. */
  readonly comment: string;
}

/** An error class that a user can meet. */
export interface ErrorClass {
  readonly name: string;
  /** The folder of its package: `packages/core`. */
  readonly folder: string;
  /** The first sentence of its comment. */
  readonly summary: string;
  readonly codes: readonly ErrorCode[];
}

/** Reads the error classes of a package, with the codes of each, out of its sources. */
export function errorClassesIn(root: string, folder: string): readonly ErrorClass[] {
  const index = join(root, folder, "src/index.ts");
  const published = existsSync(index) ? readFileSync(index, "utf8") : undefined;
  return globSync("src/**/*-error.ts", { cwd: join(root, folder) })
    .sort()
    .map((file) => parse(join(root, folder, file)))
    .flatMap((source) => errorClassesOf(source, folder))
    .filter(({ name }) => published === undefined || new RegExp(`\\b${name}\\b`).test(published));
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(basename(path), readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
}

function errorClassesOf(source: ts.SourceFile, folder: string): readonly ErrorClass[] {
  return source.statements.filter(ts.isClassDeclaration).flatMap((declaration) => {
    const name = declaration.name?.text ?? "";
    const codes = codesOf(source, declaration);
    return codes.length === 0 ? [] : [{ name, folder, summary: summaryOf(declaration), codes }];
  });
}

/** The codes are a union of literals in the same file, or one literal in the class itself. */
function codesOf(source: ts.SourceFile, declaration: ts.ClassDeclaration): readonly ErrorCode[] {
  const member = declaration.members
    .filter(ts.isPropertyDeclaration)
    .find((property) => property.name.getText() === "code");
  if (member?.initializer !== undefined && ts.isStringLiteral(member.initializer)) {
    return [{ code: member.initializer.text, comment: "" }];
  }
  const alias = source.statements
    .filter(ts.isTypeAliasDeclaration)
    .find(({ name }) => name.text === member?.type?.getText());
  if (alias === undefined) {
    return [];
  }
  const types = ts.isUnionTypeNode(alias.type) ? [...alias.type.types] : [alias.type];
  return types.flatMap((type, index) => {
    // A comment on a member of a union stands before its bar, which belongs to no node.
    const before = source.text.slice(types[index - 1]?.end ?? alias.name.end, type.getStart());
    return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)
      ? [{ code: type.literal.text, comment: inOneLine(before.match(/\/\*\*[\s\S]*?\*\//)?.[0] ?? "") }]
      : [];
  });
}

function summaryOf(declaration: ts.ClassDeclaration): string {
  const [comment] = ts.getJSDocCommentsAndTags(declaration);
  const text = comment === undefined ? "" : inOneLine(comment.getText());
  return text.split(/ @(?:see|example|throws)/)[0]?.match(/^.*?[.](?= |$)/)?.[0] ?? text;
}

/** The words of a comment, with its `{@link X}`s as code. */
function inOneLine(comment: string): string {
  return comment
    .replace(/^\/\*\*?|\*\/$/g, "")
    .replace(/^\s*\* ?/gm, "")
    .replace(/\{@link ([^}|]+?)\s*(?:\|[^}]*)?\}/g, "`$1`")
    .replace(/\s+/g, " ")
    .trim();
}
