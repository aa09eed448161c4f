import type { Product, ProductsResponse, ProductsResponseData } from "@zopa-openbanking/aisp-types/product";
import type { CallOptions } from "@zopa-openbanking/core";
import { listOf } from "./internal/list-of.js";
import type { Envelope, Schema } from "./internal/list-source.js";
import { onlyItem } from "./internal/only-item.js";
import type { ListOptions } from "./list-options.js";
import type { Paged } from "./paged.js";
import type { AttendedContext } from "./read-context.js";

/**
 * Reads the product of one account, at a bank that serves it (Zopa does not). Needs the customer to be there.
 *
 * @throws {ResponseFormatError} when the bank gives none, or more than one.
 * @throws {AccessError} {@link BankError} {@link TransportError} as every reader.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Products.html | Products v4.0}
 *
 * @example
 * ```ts
 * import { type AttendedContext, product } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * const { ProductName } = await product(context, "22289");
 * console.log(ProductName);
 * ```
 */
export async function product(
  context: AttendedContext,
  accountId: string,
  options: CallOptions = {},
): Promise<Product> {
  const source = { endpoint: "GET /accounts/{AccountId}/product", schema, member: "Product" } as const;
  return await onlyItem(context, source, { AccountId: accountId }, options);
}

/**
 * Reads the products of all accounts of the consent at once, at a bank that serves it (Zopa does not). Needs the customer to
 * be there.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Products.html | Products v4.0}
 *
 * @example
 * ```ts
 * import { allProducts, type AttendedContext } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * const everything = await allProducts(context).toArray();
 * console.log(everything.length);
 * ```
 */
export function allProducts(context: AttendedContext, options?: ListOptions): Paged<Product> {
  return listOf(context, { endpoint: "GET /products", schema, member: "Product" } as const, {}, options);
}

/** Half of all schemas are of products, and few banks serve them: they are loaded by who asks. */
async function schema(): Promise<Schema<Envelope<ProductsResponseData>>> {
  const { ProductsResponse: loaded } = await import("@zopa-openbanking/aisp-types/product");
  return loaded satisfies Schema<ProductsResponse>;
}
