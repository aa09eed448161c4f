import type { Context } from "koa";
import type { Json } from "./fault.js";

/** The answer's body as JSON, or `undefined` where it is none. */
export function readJson(context: Context): Json | undefined {
  const { body } = context;
  if (typeof body === "string") {
    return parsed(body);
  }
  return isPlainObject(body) ? body : undefined;
}

/** The answer's body as it would go over the wire. */
export function bodyText(context: Context): string {
  const { body } = context;
  if (body === null || body === undefined) {
    return "";
  }
  return typeof body === "string" || Buffer.isBuffer(body) ? String(body) : JSON.stringify(body);
}

/** Puts text into the answer's place and keeps the content type. */
export function replaceText(context: Context, text: string): void {
  const type = context.response.get("Content-Type") || "application/json; charset=utf-8";
  context.body = text;
  context.set("Content-Type", type);
}

/** The member of a JSON object that is an object itself; empty where there is none. */
export function member(body: Json, name: string): Json {
  const value = body[name];
  return isPlainObject(value) ? value : {};
}

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isPlainObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPlainObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);
}
