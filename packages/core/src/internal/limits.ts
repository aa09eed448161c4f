/** Zopa counts an answer that takes longer as none. */
export const defaultTimeoutMs = 30_000;

/** 8 MiB. */
export const defaultLimitBytes = 8_388_608;

/** 64 KiB: an error body has no reason to be longer, and nothing of a longer one would be shown. */
export const errorBodyLimitBytes = 65_536;

/** The longest that a timer can wait, in milliseconds, and more bytes than a string can hold. */
export const largestLimit = 2_147_483_647;
