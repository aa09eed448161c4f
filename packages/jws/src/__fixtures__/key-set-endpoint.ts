import type { Fetch } from "@zopa-openbanking/core";
import type { CreateKeySetInput } from "../create-key-set.js";
import { now } from "./time.js";

const jwksUri = "https://bank.example/jwks";

/** An endpoint that serves a set, fails or hangs, a clock to move, and a count of what it was asked. */
export interface Endpoint {
  readonly input: CreateKeySetInput;
  readonly time: { now: number };
  /** What it does next. */
  answer: () => Response | Promise<Response>;
  readonly requests: Request[];
}

export function endpointOf(answer: () => Response | Promise<Response>): Endpoint {
  const time = { now };
  const endpoint: Endpoint = {
    input: { jwksUri, fetch: asked, clock: () => time.now },
    time,
    answer,
    requests: [],
  };
  return endpoint;

  function asked(...[url, init]: Parameters<Fetch>): Promise<Response> {
    endpoint.requests.push(new Request(url, init));
    return Promise.resolve().then(() => endpoint.answer());
  }
}

/** A fetch that ends only when it is aborted. */
export function hangs(): Promise<Response> {
  return new Promise(() => {});
}

export function unreachable(): never {
  throw Object.assign(new TypeError("fetch failed"), { code: "ECONNREFUSED" });
}
