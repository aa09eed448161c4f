import { type ReadOptions, ResponseFormatError, readJson } from "@zopa-openbanking/core";
import type { AispEndpoint } from "@zopa-openbanking/profiles";
import type { AispBank } from "../aisp-bank.js";

/** Reads JSON, or undefined for a body that is empty where this bank's documents say that there may be no data. */
export function bodyReader(
  { aisp }: AispBank,
  endpoint: AispEndpoint,
): (response: Response, options: ReadOptions) => Promise<unknown> {
  const { products } = aisp.endpoints[endpoint];
  const mayBeEmpty =
    aisp.responseQuirks.includes("empty_for_other_product") &&
    products.length > 0 &&
    aisp.products.some((product) => !products.includes(product));
  return mayBeEmpty ? readJsonOrNothing : readJson;
}

async function readJsonOrNothing(response: Response, options: ReadOptions): Promise<unknown> {
  try {
    return await readJson(response, options);
  } catch (problem) {
    if (ResponseFormatError.is(problem) && problem.reason === "empty_body") {
      return undefined;
    }
    throw problem;
  }
}
