import { account } from "./documentation/account.ts";
import { balance } from "./documentation/balance.ts";
import { codeLists } from "./documentation/code-lists.ts";
import { common } from "./documentation/common.ts";
import { consent } from "./documentation/consent.ts";
import { payments } from "./documentation/payments.ts";
import { product, productMembers } from "./documentation/product.ts";
import { envelopes, sharedMembers } from "./documentation/shared.ts";
import { statement } from "./documentation/statement.ts";
import type { DocumentationTable, ObjectDocumentation } from "./documentation/table.ts";
import { transaction } from "./documentation/transaction.ts";
import type { Model } from "./model.ts";

const table: DocumentationTable = {
  ...common,
  ...envelopes,
  ...account,
  ...balance,
  ...consent,
  ...payments,
  ...product,
  ...statement,
  ...transaction,
};

/**
 * What we say about an object and about each of its members.
 *
 * @throws {Error} when something is not documented, or when a comment is about a member that is not there.
 */
export function documentationOf(object: string, keys: readonly string[]): ObjectDocumentation {
  const documentation = table[object];
  if (documentation === undefined) {
    throw new Error(`${object} is not documented: add it to generate/documentation`);
  }
  const stale = Object.keys(documentation.members).filter((key) => !keys.includes(key));
  if (stale.length > 0) {
    throw new Error(`${object} has no ${stale.join(", ")}: correct generate/documentation`);
  }
  const inherited = object in product ? { ...sharedMembers, ...productMembers } : sharedMembers;
  const members = Object.fromEntries(keys.map((key) => [key, documentation.members[key] ?? inherited[key]]));
  const missing = keys.filter((key) => members[key] === undefined);
  if (missing.length > 0) {
    throw new Error(`${object} has members without a comment: ${missing.join(", ")}`);
  }
  return { summary: documentation.summary, members: members as Readonly<Record<string, string>> };
}

/** What we say about a list of codes. */
export function codeListDocumentation(list: string): string {
  const summary = codeLists[list];
  if (summary === undefined) {
    throw new Error(`${list} is not documented: add it to generate/documentation/code-lists.ts`);
  }
  return summary;
}

/** Fails when a comment is about an object, a list or a shared member that does not exist. */
export function checkDocumentation(model: Model): void {
  const members = new Set(
    [...model.objects.values()].flatMap((schema) => Object.keys(schema.properties ?? {})),
  );
  const stale = [
    ...Object.keys(table).filter((name) => !model.objects.has(name)),
    ...Object.keys(codeLists).filter((name) => !model.codeLists.has(name)),
    ...Object.keys({ ...sharedMembers, ...productMembers }).filter((name) => !members.has(name)),
  ];
  if (stale.length > 0) {
    throw new Error(`The document has no ${stale.join(", ")}: correct generate/documentation`);
  }
}
