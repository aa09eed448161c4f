import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Context, Middleware, Next } from "koa";
import { pageScript, scanScript } from "./page-scripts.js";
import { styleSheet } from "./style-sheet.js";

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="7" fill="#0b5c58"/><path d="M0 24 24 0v17a7 7 0 0 1-7 7z" fill="#7b8794"/></svg>`;

interface PageFile {
  readonly type: string;
  readonly read: () => string | Promise<string>;
}

const files: Readonly<Record<string, PageFile>> = {
  "/phone/style.css": { type: "text/css", read: () => styleSheet },
  "/phone/phone.js": { type: "text/javascript", read: () => pageScript },
  "/phone/scan.js": { type: "text/javascript", read: () => scanScript },
  "/phone/icon.svg": { type: "image/svg+xml", read: () => icon },
  "/phone/qr/decode.js": { type: "text/javascript", read: () => decoder("qr/decode.js") },
  "/phone/qr/index.js": { type: "text/javascript", read: () => decoder("qr") },
};

/** Serves what the page loads, all of it from here. */
export function pageFiles(): Middleware {
  return async (context: Context, next: Next): Promise<void> => {
    const file = Object.hasOwn(files, context.path) ? files[context.path] : undefined;
    if (file === undefined || context.method !== "GET") {
      await next();
      return;
    }
    context.body = await file.read();
    context.set("Content-Type", `${file.type}; charset=utf-8`);
  };
}

function decoder(name: string): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve(name), "utf8");
}
