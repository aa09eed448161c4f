import type { PublishedKeys } from "@zopa-openbanking/certificates";
import { readJson, sendRequest } from "@zopa-openbanking/core";
import type { DoctorFinding } from "../doctor-finding.js";
import { attempt } from "./attempt.js";
import type { Examination } from "./examination.js";
import { finding, notGiven } from "./finding.js";
import { findingOfProblem } from "./finding-of-problem.js";

/** The client's own key set, as it was given or out of the Directory; a finding in place of what cannot be had. */
export async function publishedKeys(
  { options: { fetch }, timeoutMs, call }: Examination,
  jwks: PublishedKeys | string,
): Promise<{ readonly keys: readonly unknown[]; readonly finding?: DoctorFinding }> {
  if (typeof jwks !== "string") {
    return entriesOf(jwks);
  }
  if (fetch === undefined) {
    return { keys: [], finding: notFetched };
  }
  const mediaTypes = ["application/json", "application/jwk-set+json"];
  const answer = await attempt(() =>
    sendRequest(
      { fetch, timeoutMs, limitBytes: 1_048_576 },
      { method: "GET", url: jwks, mediaTypes, read: readJson },
      call,
    ),
  );
  return answer.isDone ? entriesOf(answer.value.body) : { keys: [], finding: unavailable(answer.problem) };
}

function entriesOf(body: unknown): { readonly keys: readonly unknown[]; readonly finding?: DoctorFinding } {
  const keys: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "keys") : undefined;
  return Array.isArray(keys) ? { keys } : { keys: [], finding: unreadable };
}

const notFetched = notGiven(
  "key_set",
  "The key set was not fetched: no `fetch` was given for addresses outside the bank.",
);
const unreadable = finding("key_set", "warning", "jwks_unreadable", {
  sentence: "What stands at the place of the key set has no list of keys.",
  cure: "Give the address that the software statement has as `software_jwks_endpoint`, or the JSON that is there.",
});

function unavailable(problem: unknown): DoctorFinding {
  const { code, sentence } = findingOfProblem("key_set", problem);
  const why = problem instanceof TypeError ? "its address is no https URL." : sentence;
  return finding("key_set", "warning", "key_set_unavailable", {
    sentence: `The key set was not fetched: ${why}`,
    cure: "Compare the address with `software_jwks_endpoint` of the software statement.",
    details: { because: code },
  });
}
