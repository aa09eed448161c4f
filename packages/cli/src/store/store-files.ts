import type * as fs from "node:fs/promises";

/** The calls of `node:fs/promises` that the store makes: a test can let each of them fail. */
export type StoreFiles = Pick<typeof fs, "open" | "readFile" | "realpath" | "rename" | "unlink">;
