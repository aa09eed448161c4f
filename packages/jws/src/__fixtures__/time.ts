/** 2026-11-22T12:00:00Z. */
export const now = 1_795_348_800;

export const clock = (): number => now;
