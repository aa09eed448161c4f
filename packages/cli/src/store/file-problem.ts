import { StoreError, type StoreErrorCode } from "./store-error.js";

/** Says in the store's own words why the file system would not. */
export function fileProblem(problem: unknown, place: string, doing: "read" | "write"): StoreError {
  const name = (problem as NodeJS.ErrnoException | null)?.code;
  const [code, message] = explained(name, doing);
  return new StoreError(message, { code, place, cause: problem });
}

function explained(name: string | undefined, doing: "read" | "write"): readonly [StoreErrorCode, string] {
  switch (name) {
    case "ENOSPC":
    case "EDQUOT":
      return [
        "store_full",
        "There is no room on the disk for the grants. What was stored before is still there: make room and try again.",
      ];
    case "EROFS":
      return [
        "store_read_only",
        "The file system is read-only, so grants cannot be stored. Choose another place: `store.file`.",
      ];
    case "EACCES":
    case "EPERM":
      return doing === "write"
        ? [
            "store_read_only",
            "The grants may not be written here: look at the rights of the folder and the file, or choose another `store.file`.",
          ]
        : [
            "store_unusable",
            "The grants may not be read: the file is another user's, or its rights are too narrow.",
          ];
    case "EISDIR":
    case "ENOTDIR":
      return [
        "store_unusable",
        "This is no place for a file: a folder stands there, or a file where a folder should be. Choose another `store.file`.",
      ];
    default:
      return [
        "store_unusable",
        `The grants could not be ${doing === "read" ? "read" : "written"} (${name ?? "no reason was given"}). What was stored before is left as it is.`,
      ];
  }
}
