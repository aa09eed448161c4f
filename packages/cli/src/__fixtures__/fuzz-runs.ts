/** How many damaged inputs each parser gets: the script `fuzz` asks for more. */
export const fuzzRuns: number = Number(process.env["FUZZ_RUNS"] ?? 10_000);
