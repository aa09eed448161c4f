import { RevocationError } from "../../revocation-error.js";
import type { RevocationResult } from "../../revocation-result.js";
import { allowedUrl } from "./allowed-url.js";
import { ask, type Inquiry } from "./ask.js";
import type { SourceAddress } from "./sources-of.js";

/** Asks one address after the other until one knows the certificate. */
export async function askInTurn(
  sources: readonly SourceAddress[],
  inquiry: Inquiry,
  allowedHosts: readonly string[],
): Promise<RevocationResult> {
  const failures: RevocationError[] = [];
  let unknown: RevocationResult | undefined;
  for (const source of sources) {
    try {
      const url = allowedUrl(source, allowedHosts);
      const state = await ask(source.method, url, inquiry);
      const result = { ...state, source: { method: source.method, host: url.host }, failures };
      if (result.status !== "unknown") {
        return result;
      }
      unknown ??= result;
    } catch (problem) {
      if (!RevocationError.is(problem)) {
        throw problem;
      }
      failures.push(problem);
    }
  }
  return unknown ?? noAnswer(failures);
}

function noAnswer(failures: readonly RevocationError[]): never {
  const reasons = failures.map(({ message }) => message).join(" ");
  throw new RevocationError(`Nobody could tell whether the certificate is revoked. ${reasons}`, {
    code: "revocation_no_answer",
    failures,
    retryable: failures.some(({ retryable }) => retryable),
  });
}
