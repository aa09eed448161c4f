/** A document that a profile's data is taken from. Our profiles name these; yours may name any. */
export type SourceDocument =
  | "zopa-production-2025-06"
  | "zopa-production-2026-05"
  | "zopa-sandbox-2026-05"
  | "zopa-account-information"
  | "zopa-api-description"
  | "zopa-performance-statistics"
  | "obie-account-information-v4.0"
  | "obie-read-write-v4.0"
  | "fapi-1.0-advanced"
  | "openid-connect-core-1.0"
  | "oauth-2.0"
  | "uk-rts"
  | "observed"
  | "toolkit"
  | "defineProfile"
  | (string & Record<never, never>);

/** Where a value comes from. */
export interface ProfileSource {
  /** The document. `toolkit` is our own choice where no document binds; `observed` was seen, not published. */
  readonly document: SourceDocument;
  /** The place in it, in our words. */
  readonly section: string;
}

/** Dotted field path, or the path of a whole subtree, to the source of what stands there. The longest path wins. */
export type ProfileSources = Readonly<Record<string, ProfileSource>>;
