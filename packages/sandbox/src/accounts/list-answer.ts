import { zopaProduction } from "@zopa-openbanking/profiles";
import type { AccountProduct } from "../people/people.js";
import type { Answer, CustomerCall } from "./customer-call.js";
import { project } from "./project.js";
import type { ResourceName } from "./views.js";

/** Answers with one object, or with rows that need no second page. */
export function wholeAnswer({ bank, context }: CustomerCall, data: object): Answer {
  const Self = `${bank.addresses.resource}${context.path}`;
  return { body: { Data: data, Links: { Self }, Meta: { TotalPages: 1 } } };
}

/** Cuts rows to what the caller of an operation may see. */
export function projected(
  name: ResourceName,
  rows: readonly object[],
  { bank, consent }: CustomerCall,
): readonly object[] {
  return rows.map((row) => project(name, row, { surface: bank.surface, permissions: consent.permissions }));
}

/** The accounts of a call whose product the operation has anything for; for the others Zopa answers with no rows. */
export function servedAccounts({ bank, accountIds, operation }: CustomerCall): readonly string[] {
  const products: readonly string[] = zopaProduction.aisp.endpoints[operation.endpoint].products;
  if (bank.surface === "obie") {
    return accountIds;
  }
  return accountIds.filter((id) => {
    const held = bank.people.heldAccount(id);
    return held !== undefined && products.includes(productNames[held.product]);
  });
}

const productNames: Readonly<Record<AccountProduct, string>> = {
  credit_card: "creditCard",
  current_account: "currentAccount",
};
