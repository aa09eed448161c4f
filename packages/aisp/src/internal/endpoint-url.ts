import type { AispEndpoint } from "@zopa-openbanking/profiles";
import type { AispBank } from "../aisp-bank.js";
import { type PathParameters, splitEndpoint } from "./bank-call.js";

/** The address of an operation at the bank. Ids are checked and encoded: none of them can lead to another operation. */
export function endpointUrl(
  { aisp }: AispBank,
  endpoint: AispEndpoint,
  parameters: PathParameters = {},
  query: Readonly<Record<string, string | undefined>> = {},
): URL {
  const path = splitEndpoint(endpoint).route.replace(/\{(\w+)\}/g, (_placeholder, name: string) =>
    encodeURIComponent(checkedId(name, parameters[name as keyof PathParameters])),
  );
  const url = new URL(`${aisp.baseUrl}${path}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) {
      url.searchParams.set(name, value);
    }
  }
  return url;
}

/** 128 characters are the most that the standard allows for any of them. Half a surrogate pair cannot be encoded. */
const id = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]{1,128}$/u;

function checkedId(name: string, value: unknown): string {
  if (typeof value !== "string" || !id.test(value) || value === "." || value === "..") {
    throw new TypeError(`\`${name}\` must be the bank's own id, as it was read: 1 to 128 characters.`);
  }
  return value;
}
