import { randomUUID } from "node:crypto";
import type { BankClient } from "./bank-client.ts";

export interface ApiRequest {
  readonly path: string;
  readonly accessToken: string;
  /** Their own address, while they are with you: without it the bank counts the access as one in their absence. */
  readonly customerIpAddress?: string;
  /** Sent as JSON with `POST`; without it the request is a `GET`. */
  readonly body?: unknown;
}

/** One request to the account API: the transport's `fetch` is a `fetch`, so nothing here is special. */
export async function askBank(
  { transport, registration }: BankClient,
  { path, accessToken, customerIpAddress, body }: ApiRequest,
): Promise<unknown> {
  const response = await transport.fetch(registration.profile.aisp.baseUrl + path, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      accept: "application/json",
      authorization: `Bearer ${accessToken}`,
      "x-fapi-interaction-id": randomUUID(),
      ...(customerIpAddress === undefined ? {} : { "x-fapi-customer-ip-address": customerIpAddress }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`The bank answered ${response.status} to ${path}.`);
  }
  return await response.json();
}
