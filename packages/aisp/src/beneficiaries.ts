import { BeneficiariesResponse, type Beneficiary } from "@zopa-openbanking/aisp-types/beneficiary";
import { listOf } from "./internal/list-of.js";
import type { ListOptions } from "./list-options.js";
import type { Paged } from "./paged.js";
import type { AttendedContext } from "./read-context.js";

/**
 * Reads the saved payees of one account. Needs the customer to be there.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Beneficiaries.html | Beneficiaries v4.0}
 *
 * @example
 * ```ts
 * import { type AttendedContext, beneficiaries } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * for await (const beneficiary of beneficiaries(context, "22289")) {
 *   console.log(beneficiary.AccountId);
 * }
 * ```
 */
export function beneficiaries(
  context: AttendedContext,
  accountId: string,
  options?: ListOptions,
): Paged<Beneficiary> {
  const source = {
    endpoint: "GET /accounts/{AccountId}/beneficiaries",
    schema: BeneficiariesResponse,
    member: "Beneficiary",
  } as const;
  return listOf(context, source, { parameters: { AccountId: accountId } }, options);
}

/**
 * Reads the saved payees of all accounts of the consent at once, at a bank that serves it (Zopa does not). Needs the customer to be there.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Beneficiaries.html | Beneficiaries v4.0}
 *
 * @example
 * ```ts
 * import { allBeneficiaries, type AttendedContext } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * const everything = await allBeneficiaries(context).toArray();
 * console.log(everything.length);
 * ```
 */
export function allBeneficiaries(context: AttendedContext, options?: ListOptions): Paged<Beneficiary> {
  const source = {
    endpoint: "GET /beneficiaries",
    schema: BeneficiariesResponse,
    member: "Beneficiary",
  } as const;
  return listOf(context, source, {}, options);
}
