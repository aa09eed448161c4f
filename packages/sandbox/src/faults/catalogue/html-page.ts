import type { Context } from "koa";

/** Puts a gateway's page into the answer's place. */
export function answerHtml(context: Context, status: number): void {
  context.status = status;
  context.body =
    "<!DOCTYPE html>\n<html><head><title>Sorry</title></head><body><h1>We'll be back soon</h1></body></html>\n";
  context.set("Content-Type", "text/html; charset=utf-8");
}
