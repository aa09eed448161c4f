import type { ReadBody } from "@zopa-openbanking/core";
import type { AispEndpoint } from "@zopa-openbanking/profiles";

/** What stands for the placeholders of a path template. */
export interface PathParameters {
  readonly AccountId?: string | undefined;
  readonly ConsentId?: string | undefined;
  readonly StatementId?: string | undefined;
}

/** One operation at the bank. */
export interface BankCall<Body> {
  readonly endpoint: AispEndpoint;
  /** The whole address: of the operation, or of a later page of it. */
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
  readonly mediaTypes?: readonly string[] | undefined;
  readonly read: ReadBody<Body>;
  /** Asked before each attempt: whether it may be made. Throws when it may not. */
  readonly permit?: (() => Promise<void>) | undefined;
}

/** The method and the path template of an operation. */
export function splitEndpoint(endpoint: AispEndpoint): {
  readonly method: "GET" | "POST" | "DELETE";
  readonly route: string;
} {
  const [method = "GET", route = ""] = endpoint.split(" ");
  return { method: method as "GET" | "POST" | "DELETE", route };
}
