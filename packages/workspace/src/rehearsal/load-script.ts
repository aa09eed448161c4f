/** A program that loads each entry both ways, and fails unless both give the same and something. */
export function loadScript(entries: readonly string[]): string {
  return `(async () => {
  let count = 0;
  for (const entry of ${JSON.stringify(entries)}) {
    const required = Object.keys(require(entry)).filter((name) => name !== "__esModule").sort().join();
    const imported = Object.keys(await import(entry)).filter((name) => name !== "module.exports").sort().join();
    if (required !== imported) throw new Error(entry + ": require gives " + required + " and import " + imported);
    count += imported === "" ? 0 : imported.split(",").length;
  }
  console.log(${entries.length} + (${entries.length} === 1 ? " entry, " : " entries, ") + count + " exports");
})();
`;
}

/** A module that imports every entry, for the compiler to read all declarations behind it. */
export function importSource(entries: readonly string[]): string {
  return entries
    .map((entry, index) => `import * as entry${index} from "${entry}";\nexport { entry${index} };\n`)
    .join("");
}

/** The same for a CommonJS module. */
export function requireSource(entries: readonly string[]): string {
  return entries
    .map((entry, index) => `import entry${index} = require("${entry}");\nexport { entry${index} };\n`)
    .join("");
}
