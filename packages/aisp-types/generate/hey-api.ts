import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import type { Variant } from "./variants.ts";

/** What @hey-api/openapi-ts makes of a variant: the text of its types, or of its zod schemas. */
export async function runGenerator(variant: Variant, plugin: "@hey-api/typescript" | "zod"): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "aisp-types-"));
  try {
    const input = join(folder, "openapi.json");
    const output = join(folder, "output");
    const document = {
      openapi: "3.1.0",
      info: { title: "", version: "" },
      paths: {},
      components: { schemas: variant },
    };
    writeFileSync(input, JSON.stringify(document));

    await createClient({
      input,
      output: { path: output, entryFile: false },
      logs: { level: "silent" },
      plugins: [
        plugin === "zod"
          ? {
              name: "zod",
              definitions: { name: "{{name}}", case: "preserve" },
              requests: false,
              responses: false,
            }
          : { name: "@hey-api/typescript", definitions: { name: "{{name}}", case: "preserve" } },
      ],
    });

    return readFileSync(join(output, plugin === "zod" ? "zod.gen.ts" : "types.gen.ts"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
