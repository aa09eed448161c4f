import { operations } from "../src/accounts/operations.js";
import type { Ask, BankUnderTest } from "./bank-under-test.js";
import { permissionViews, type Witness } from "./check-answers.js";

/** Has every operation refuse what it can be asked wrongly. */
export async function checkRefusals(bank: BankUnderTest, userId: string, witness: Witness): Promise<void> {
  const token = bank.consent(userId, permissionViews["all"] ?? []);
  const poor = bank.consent(userId, ["ReadAccountsBasic"]);
  const [account] = bank.people.accountsOf(userId, bank.now());
  const facts = bank.tokens.get(token);
  const clientFacts = bank.tokens.get("client");
  if (account === undefined || facts === undefined || clientFacts === undefined) {
    throw new Error(`${userId} has no account`);
  }
  bank.tokens.set("old", { ...facts, expired: true });
  bank.tokens.set("old client", { ...clientFacts, expired: true });

  for (const { endpoint, token: kind } of operations) {
    const [method = "", template = ""] = endpoint.split(" ");
    const right = kind === "client" ? "client" : token;
    const path = (accountId: string): string =>
      template
        .replace("{AccountId}", accountId)
        .replace("{ConsentId}", "aac-nobody")
        .replace("{StatementId}", "nobody");
    const ask = async (called: string, how: Ask): Promise<void> => {
      witness(method, template, await bank.ask(called, { method, ...how }));
    };

    await ask(path(account.accountId), {});
    await ask(path(account.accountId), { token: "nonsense" });
    await ask(path(account.accountId), { token: kind === "client" ? "old client" : "old" });
    await ask(path(account.accountId), { token: kind === "client" ? token : "client" });
    await ask(path(account.accountId), { token: right, headers: { accept: "text/html" } });
    if (!template.endsWith("/file")) {
      const headers = { "x-fapi-interaction-id": "x", ...(method === "POST" ? json : {}) };
      await ask(path(account.accountId), {
        token: right,
        headers,
        ...(method === "POST" ? { body: "{}" } : {}),
      });
    }
    if (template !== "/accounts" && kind === "customer") {
      await ask(path(account.accountId), { token: poor });
    }
    if (/\{/.test(template)) {
      await ask(path("nobody"), { token: right });
    }
    if (method === "POST") {
      await ask(path(""), { token: right, headers: { "content-type": "text/plain" }, body: "{}" });
      await ask(path(""), { token: right, headers: json, body: "{" });
    }
    const otherMethod = await bank.ask(path(account.accountId), { method: "PATCH", token: right });
    witness(method, template, otherMethod);
  }
}

const json = { "content-type": "application/json" };
