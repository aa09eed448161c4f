import type { Model } from "./model.ts";
import { requestObjects } from "./variants.ts";

/** An interface, from the type literal that the kept generator printed. */
export function printInterface(name: string, literal: string, summary: string, model: Model): string {
  const documented = literal.replace(/\/\*\*\n +\* (.*)\n +\*\//g, "/** $1 */");
  // A member that is undefined is a member that is not there: so says the schema, and so says JSON.stringify.
  const members = documented.replace(/^( +\w+\?: .+);$/gm, "$1 | undefined;");
  const known = requestObjects.includes(name)
    ? members.replace(/(?<=: .*)\b[A-Z]\w+\b/g, (type) => (model.codeLists.has(type) ? `Known${type}` : type))
    : members;
  return `/** ${summary} */\nexport interface ${name} ${known}\n`;
}
