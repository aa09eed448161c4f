import { defineConfig } from "vitest/config";

// Tests read the sources of sibling packages: nothing has to be built before them.
const conditions = ["@zopa-openbanking/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // A focused test left behind must not make the rest look green.
    allowOnly: false,
    // Nothing else runs beside the tests.
    maxWorkers: "100%",
    // A limit for what hangs, not for what is slow on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["packages/*/src/**/*.test.ts", "examples/*/**/*.test.ts"] },
      },
    ],
  },
});
