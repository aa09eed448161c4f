export {
  type CheckPermissionsOptions,
  checkPermissions,
  type PermissionFinding,
  type PermissionProblem,
} from "./check-permissions.js";
export { explainPermissions, type PermissionsExplained } from "./explain-permissions.js";
export { type KnownPermission, type Permission, permissions } from "./generated/codes.js";
export { type PermissionMeaning, permissionTable } from "./permission-table.js";
