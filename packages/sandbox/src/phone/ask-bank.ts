import type { IncomingMessage } from "node:http";
import { type Agent, request } from "node:https";
import { createCookieJar } from "./cookie-jar.js";
import { PhoneError } from "./phone-error.js";

/** What the bank has answered to one request of the app. */
export interface BankAnswer {
  readonly url: URL;
  readonly status: number;
  /** Where the bank sends the customer next, made absolute. */
  readonly location: URL | undefined;
  /** The body when it is a JSON object; empty when it is not. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** Asks the bank, with the cookies of one visit. */
export type AskBank = (url: URL, options: AskOptions) => Promise<BankAnswer>;

interface AskOptions {
  /** Sent with POST when given. */
  readonly json?: unknown;
  readonly signal?: AbortSignal | undefined;
}

const silenceMs = 30_000;
const longestBody = 256 * 1024;

/** Makes what one visit asks the bank with: real TLS, and cookies of its own. */
export function createAskBank(agent: Agent): AskBank {
  const jar = createCookieJar();

  return async (url: URL, { json, signal }: AskOptions): Promise<BankAnswer> => {
    const response = await send(url, { agent, cookie: jar.header(url.pathname), json, signal });
    jar.take(response.headers["set-cookie"] ?? []);
    const body = await bodyOf(response).catch((cause: Error) => {
      throw signal?.aborted === true ? signal.reason : unreachable(cause);
    });
    const { location } = response.headers;
    return {
      url,
      status: response.statusCode ?? 0,
      location: location === undefined ? undefined : absolute(location, url),
      json: readJson(body),
    };
  };
}

interface Sent {
  readonly agent: Agent;
  readonly cookie: string;
  readonly json: unknown;
  readonly signal: AbortSignal | undefined;
}

async function send(url: URL, { agent, cookie, json, signal }: Sent): Promise<IncomingMessage> {
  signal?.throwIfAborted();
  const body = json === undefined ? undefined : JSON.stringify(json);
  const headers = {
    Accept: "application/json, text/html;q=0.1",
    ...(cookie === "" ? {} : { Cookie: cookie }),
    ...(body === undefined
      ? {}
      : { "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(body)) }),
  };
  const method = body === undefined ? "GET" : "POST";
  return await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = request(
      url,
      { agent, method, headers, timeout: silenceMs, ...(signal === undefined ? {} : { signal }) },
      resolve,
    );
    outgoing.on("timeout", () => outgoing.destroy(new Error("Nothing came for 30 seconds.")));
    outgoing.on("error", (cause) => reject(signal?.aborted === true ? signal.reason : unreachable(cause)));
    outgoing.end(body);
  });
}

async function bodyOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) {
      throw new Error("The answer does not end.");
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function absolute(location: string, base: URL): URL {
  const url = URL.parse(location, base.href);
  if (url === null) {
    throw new PhoneError("The bank leads to something that is no address.", { code: "bank_answer" });
  }
  return url;
}

function unreachable(cause: Error): PhoneError {
  return new PhoneError("The bank does not answer. See that it is running, and that no fault cuts it off.", {
    code: "bank_unreachable",
    cause,
  });
}

function readJson(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
