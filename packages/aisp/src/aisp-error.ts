import type { CoreError } from "@zopa-openbanking/core";
import type { AccessError } from "./access-error.js";
import type { ConsentError } from "./consent-error.js";
import type { LinkError } from "./link-error.js";

/** Every error that a function of this package ends in; branch on `code`. */
export type AispError = AccessError | ConsentError | LinkError | CoreError;
