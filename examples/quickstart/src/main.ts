// `npm run quickstart`: the main job, start to finish. See README.md for its options.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

// The second run begins half a second earlier.
enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/compiled"));
const { start } = await import("./start.ts");
process.exitCode = await start();
