import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** How large something is once it is bundled and minified. */
export interface BundleSize {
  readonly minified: number;
  readonly gzipped: number;
}

/** Bundles what one line imports, with all that it depends on but Node itself. */
export async function bundleSize(line: string): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: line, resolveDir: import.meta.dirname },
    ...{ bundle: true, minify: true, write: false, treeShaking: true },
    ...{ platform: "node", format: "esm", target: "node22", logLevel: "silent", legalComments: "none" },
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bytes.byteLength, gzipped: gzipSync(bytes, { level: 9 }).byteLength };
}
