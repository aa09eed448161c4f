export const createPhonePage = (_: unknown): any => async (_c: unknown, n: () => Promise<void>) => n();
