import type { CoreError } from "@zopa-openbanking/core";
import type { AccessError } from "./access-error.js";
import type { LinkError } from "./link-error.js";

/** Every error that a function of this package ends in; branch on `code`. */
export type AispError = AccessError | LinkError | CoreError;
