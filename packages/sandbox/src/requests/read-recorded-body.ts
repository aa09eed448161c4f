import { maskJson, maskParameters } from "./mask-secrets.js";
import { masked } from "./masked.js";

/** Form fields or JSON members of a body, masked. Anything else is masked as a whole. */
export function readRecordedBody(contentType: string, bytes: Buffer | undefined): unknown {
  if (bytes === undefined || bytes.length === 0) {
    return undefined;
  }
  const text = bytes.toString("utf8");
  if (/^application\/x-www-form-urlencoded/i.test(contentType)) {
    return maskParameters(textsOf(new URLSearchParams(text)));
  }
  return /^application\/([\w.-]+\+)?json/i.test(contentType)
    ? (masksOfJson(text) ?? masked(text))
    : masked(text);
}

/** Each parameter once; one that is there more than once has its values side by side. */
export function textsOf(parameters: URLSearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name).join(", ")]),
  );
}

function masksOfJson(text: string): unknown {
  try {
    return maskJson(JSON.parse(text));
  } catch {
    return undefined;
  }
}
