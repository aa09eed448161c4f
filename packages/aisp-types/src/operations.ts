export { type OperationId, operations } from "./generated/operations.js";
export type { Operation } from "./operation.js";
