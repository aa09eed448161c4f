import type { Check } from "./checks/check.js";
import { checks } from "./checks/checks.js";
import type { DoctorConfig } from "./doctor-config.js";
import type { DoctorFinding } from "./doctor-finding.js";
import type { DoctorOptions } from "./doctor-options.js";
import { blockedBy } from "./internal/blocked-by.js";
import { type Examination, openExamination } from "./internal/examination.js";
import { unexpected } from "./internal/finding.js";

/**
 * Looks for what is wrong between this client and its bank: clock, keys, certificates, metadata, TLS, token, consent, grant.
 *
 * The checks are made in the order of `doctorChecks`, and each gives one finding or more: what is right is told too. A check
 * that depends on one that failed is skipped, so that the first finding that is not `ok` or `skipped` names the cause. Should
 * this machine's clock be wrong, the rest is judged by the bank's.
 *
 * Nothing is changed at the bank, except that it gives the client a token of its own; a client that it refuses is tried with
 * up to three variations, see {@link DoctorOptions.tryAlternatives}. No finding holds a key or a token.
 *
 * @param config - as it was configured, right or wrong.
 *
 * @throws {TypeError} when `config` has no profile.
 * @throws the reason of the signal when it is aborted.
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.3 | FAPI 1.0 Advanced §5.2.3, the client}
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { zopaProduction } from "zopa-openbanking";
 * import { diagnose } from "zopa-openbanking/doctor";
 *
 * const findings = diagnose(
 *   {
 *     profile: zopaProduction,
 *     clientId: "my-client-id",
 *     redirectUri: "https://tpp.example/callback",
 *     transport: { cert: await readFile("obwac.pem"), key: await readFile("obwac.key") },
 *     signing: { key: await readFile("obseal.key"), kid: "VMGtZe0pwBpP8I2QgqoLvK1TMo4" },
 *   },
 *   { fetch, signal: AbortSignal.timeout(60_000) },
 * );
 * for await (const { check, status, sentence, cure } of findings) {
 *   console.log(status, check, sentence, cure);
 * }
 * ```
 */
export async function* diagnose(
  config: DoctorConfig,
  options: DoctorOptions = {},
): AsyncGenerator<DoctorFinding, void, undefined> {
  if (typeof config?.profile !== "object" || config.profile === null) {
    throw new TypeError("`config.profile` must be a bank's profile: zopaProduction, for one.");
  }
  const examination = openExamination(config, options);
  try {
    for (const each of checks) {
      options.signal?.throwIfAborted();
      const skipped = each.absent?.(examination) ?? blockedBy(each, examination);
      const findings = skipped === undefined ? await made(each, examination) : [skipped];
      options.signal?.throwIfAborted();
      examination.note(each.check, findings);
      yield* findings;
    }
  } finally {
    await examination.close();
  }
}

async function made({ check, run }: Check, examination: Examination): Promise<readonly DoctorFinding[]> {
  try {
    return await run(examination);
  } catch (problem) {
    return [unexpected(check, problem)];
  }
}
