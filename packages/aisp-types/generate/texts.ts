import type { Schema } from "./document.ts";

/** The two kinds of text that have a schema of their own, because a reader relies on them. */
export const texts: Readonly<Record<"DateTime" | "DecimalText", Schema>> = {
  DateTime: { type: "string", format: "date-time" },
  DecimalText: { type: "string", pattern: "^\\d{1,13}$|^\\d{1,13}\\.\\d{1,5}$" },
};
