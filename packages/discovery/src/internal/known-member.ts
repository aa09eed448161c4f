import type { ServerMetadata } from "../server-metadata.js";

/** A member that {@link ServerMetadata} lists by name. */
export type KnownMember = keyof {
  [Member in keyof ServerMetadata as string extends Member ? never : Member]: unknown;
};
