import { operations } from "../src/accounts/operations.js";
import type { BankUnderTest } from "./bank-under-test.js";
import type { Answer } from "./document.js";

/** Told of every answer: its method, the path's template, and what came. */
export type Witness = (method: string, template: string, answer: Answer) => void;

/** Every permission of the standard. */
export const allPermissions: readonly string[] = [
  ...new Set([...operations.flatMap(({ permissions }) => permissions.flat()), "ReadPAN"]),
];

/** What a consent can show: all, less of each row, fewer rows. */
export const permissionViews: Readonly<Record<string, readonly string[]>> = {
  all: allPermissions,
  basic: allPermissions.filter((name) => !/Detail$|PAN/.test(name)),
  detail: allPermissions.filter((name) => !/Basic$|PAN/.test(name)),
  credits: allPermissions.filter((name) => name !== "ReadTransactionsDebits"),
  debits: allPermissions.filter((name) => name !== "ReadTransactionsCredits"),
};

/** Calls every operation for one customer and one view, each account and statement in turn, and follows the pages. */
export async function checkAnswers(
  bank: BankUnderTest,
  userId: string,
  permissions: readonly string[],
  witness: Witness,
): Promise<void> {
  const token = bank.consent(userId, permissions);
  const accounts = bank.people.accountsOf(userId, bank.now()).map(({ accountId }) => accountId);
  for (const { endpoint, token: kind } of operations) {
    const [method = "", template = ""] = endpoint.split(" ");
    if (method !== "GET") {
      continue;
    }
    for (const path of pathsOf(bank, template, accounts, token)) {
      await follow(bank, path, kind === "client" ? "client" : token, (answer) =>
        witness(method, template, answer),
      );
    }
  }
}

function pathsOf(
  bank: BankUnderTest,
  template: string,
  accounts: readonly string[],
  consentId: string,
): readonly string[] {
  const ofConsent = template.replace("{ConsentId}", consentId);
  if (!template.includes("{AccountId}")) {
    return [ofConsent];
  }
  return accounts.flatMap((accountId) => {
    const path = template.replace("{AccountId}", encodeURIComponent(accountId));
    return template.includes("{StatementId}")
      ? bank.people
          .statements(accountId, bank.now())
          .slice(0, 3)
          .map(({ StatementId = "" }) => path.replace("{StatementId}", encodeURIComponent(StatementId)))
      : [path];
  });
}

async function follow(
  bank: BankUnderTest,
  start: string,
  token: string,
  see: (answer: Answer) => void,
): Promise<void> {
  let next: string | undefined = start;
  for (let pages = 1; next !== undefined; pages += 1) {
    const answer: Answer = await bank.ask(next, { token });
    see(answer);
    const { Next, Last } = linksOf(answer);
    // The middle of a long history is like its beginning.
    next = pages === 4 && Next !== undefined ? Last : Next;
  }
}

function linksOf({ headers, text }: Answer): { readonly Next?: string; readonly Last?: string } {
  const isJson = headers.get("content-type")?.startsWith("application/json") === true;
  return isJson ? ((JSON.parse(text) as { Links?: object }).Links ?? {}) : {};
}
