import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
}

const sourceCondition = "@zopa-openbanking/source";

/** A package is built from what it exports, each entry that names a source file, and from the commands that it has. */
function entriesOf(manifest: Manifest): string[] {
  const exported = Object.values(manifest.exports).flatMap((target) => {
    const source = typeof target === "string" ? undefined : target[sourceCondition];
    return source === undefined ? [] : [source];
  });
  const commands = Object.values(manifest.bin ?? {}).map((built) =>
    built.replace("./dist/", "./src/").replace(/\.js$/, ".ts"),
  );
  return [...exported, ...commands];
}

// tsup runs inside the package that it builds.
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

export default defineConfig({
  entry: entriesOf(manifest),
  format: ["esm"],
  target: "node22",
  sourcemap: true,
  clean: true,
  silent: true,
  external: [/^[^./]/], // a package is never copied into another one: what is imported has to be declared
  removeNodeProtocol: false,
  dts: false, // tsc writes the declarations; see CONTRIBUTING.md, "Build"
});
