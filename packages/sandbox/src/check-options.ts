import type { SandboxOptions } from "./sandbox.js";

const allowed = {
  edition: ["2025-06", "2026-05"],
  mode: ["strict", "permissive"],
  surface: ["zopa", "obie"],
  authentication: ["private_key_jwt", "tls_client_auth"],
} as const;

/** @throws {TypeError} when an option cannot be right; the message names it. */
export function checkOptions(options: SandboxOptions): void {
  for (const [name, values] of Object.entries(allowed)) {
    const value = options[name as keyof typeof allowed];
    if (value !== undefined && !(values as readonly string[]).includes(value)) {
      throw new TypeError(`\`${name}\` must be one of ${values.map((each) => `"${each}"`).join(", ")}.`);
    }
  }
  for (const name of ["seed", "database", "cacheFolder"] as const) {
    const value: unknown = options[name];
    if (value !== undefined && (typeof value !== "string" || value === "")) {
      throw new TypeError(`\`${name}\` must be text that is not empty.`);
    }
  }
  for (const [name, port] of Object.entries(options.ports ?? {})) {
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
      throw new TypeError(`\`ports.${name}\` must be a port, 0 to 65535; 0 or none is a free one.`);
    }
  }
}
