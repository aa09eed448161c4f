import { type Document, type DocumentOperation, nameOf } from "./document.ts";
import type { Model } from "./model.ts";

/**
 * What a consent must hold for a call: one permission of each group. The document says it in prose only, so it stands here.
 * The key is the last part of the path that is not a parameter.
 */
const requirements: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "account-access-consents": [],
  accounts: [["ReadAccountsBasic", "ReadAccountsDetail"]],
  balances: [["ReadBalances"]],
  beneficiaries: [["ReadBeneficiariesBasic", "ReadBeneficiariesDetail"]],
  "direct-debits": [["ReadDirectDebits"]],
  file: [["ReadStatementsDetail"]],
  offers: [["ReadOffers"]],
  parties: [["ReadParty"]],
  product: [["ReadProducts"]],
  products: [["ReadProducts"]],
  "scheduled-payments": [["ReadScheduledPaymentsBasic", "ReadScheduledPaymentsDetail"]],
  "standing-orders": [["ReadStandingOrdersBasic", "ReadStandingOrdersDetail"]],
  statements: [["ReadStatementsBasic", "ReadStatementsDetail"]],
  transactions: [
    ["ReadTransactionsBasic", "ReadTransactionsDetail"],
    ["ReadTransactionsCredits", "ReadTransactionsDebits"],
  ],
};

/** The table of the operations, as a module. */
export function printOperations(document: Document, model: Model): string {
  const operations = Object.entries(document.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        operation,
      })),
    )
    .sort((left, right) => (left.operation.operationId < right.operation.operationId ? -1 : 1));

  return [
    'import type { Operation } from "../operation.js";',
    "",
    "/** The name of an operation of the standard. */",
    `export type OperationId =\n${operations.map(({ operation }) => `  | "${operation.operationId}"`).join("\n")};`,
    "",
    "/** Every operation of the standard, by its official name: where it is, which token and permissions it asks for, what it carries. */",
    "export const operations: Readonly<Record<OperationId, Operation>> = {",
    ...operations.map(
      ({ method, path, operation }) =>
        `  ${operation.operationId}: ${printObject({
          method,
          path,
          token:
            "PSUOAuth2Security" in (operation.security[0] ?? {})
              ? "authorization_code"
              : "client_credentials",
          permissions: permissionsOf(path),
          query: queryOf(operation, document),
          request: officialOrOurs(schemaOf(operation.requestBody?.content), model),
          ...responseOf(operation, document, model),
        })},`,
    ),
    "};",
    "",
  ].join("\n");
}

function permissionsOf(path: string): readonly (readonly string[])[] {
  const account = /^\/accounts\/\{AccountId\}\//.test(path);
  if (path.endsWith("/party")) {
    return [[account ? "ReadParty" : "ReadPartyPSU"]];
  }
  const last = path.split("/").findLast((part) => part !== "" && !part.startsWith("{")) ?? "";
  const required = requirements[last];
  if (required === undefined) {
    throw new Error(`${path}: no permissions are known`);
  }
  return required;
}

function queryOf(operation: DocumentOperation, document: Document): readonly string[] {
  return (operation.parameters ?? [])
    .map(({ $ref }) => document.components.parameters[nameOf($ref)])
    .flatMap((parameter) => (parameter?.in === "query" ? [parameter.name] : []))
    .sort();
}

function responseOf(
  operation: DocumentOperation,
  document: Document,
  model: Model,
): Readonly<Record<string, unknown>> {
  const [status, reference] =
    Object.entries(operation.responses).find(([code]) => code.startsWith("2")) ?? [];
  const response = document.components.responses[nameOf(reference?.$ref ?? "")];
  return { status: Number(status), response: officialOrOurs(schemaOf(response?.content), model) };
}

// Three media types carry the same schema each time.
function schemaOf(content: Document["components"]["responses"][string]["content"]): string | undefined {
  const reference = content?.["application/json"]?.schema.$ref;
  return reference === undefined ? undefined : nameOf(reference);
}

// The statement file is an empty object in the document: what a bank sends is a file of any kind.
function officialOrOurs(official: string | undefined, model: Model): string | undefined {
  return official === undefined || official === "File" ? undefined : model.officialNames.get(official);
}

function printObject(object: Readonly<Record<string, unknown>>): string {
  return `{ ${Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(", ")} }`;
}
