import { TransportError } from "@zopa-openbanking/core";
import type { DoctorCheck } from "../doctor-check.js";
import type { DoctorFinding } from "../doctor-finding.js";
import { attempt } from "./attempt.js";
import type { Examination } from "./examination.js";
import { finding, ok } from "./finding.js";
import { findingOfProblem } from "./finding-of-problem.js";

/**
 * Opens a connection with the client certificate and asks for `/`. In TLS 1.3 a server refuses a certificate after the handshake,
 * so that only an answer proves that it took ours; whatever the answer is.
 */
export async function tryConnection(
  check: DoctorCheck,
  address: string,
  { transport, timeoutMs, call: { signal } }: Examination,
): Promise<readonly DoctorFinding[]> {
  const { origin, host } = new URL(address);
  const opened = await transport();
  if (!opened.isDone) {
    return [findingOfProblem(check, opened.problem)];
  }
  const limit = AbortSignal.timeout(timeoutMs);
  const fetch = opened.value.restrictTo([origin]).fetch;
  const answered = await attempt(async () => {
    const response = await fetch(`${origin}/`, {
      redirect: "manual",
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    });
    await response.body?.cancel();
    return response.status;
  });
  if (!answered.isDone) {
    return [notAnswered(check, host, limit.aborted ? timeout(host, timeoutMs) : answered.problem)];
  }
  return [
    noCertificateStatuses.includes(answered.value)
      ? notSeen(check, host, answered.value)
      : ok(check, `${host} takes the connection and our certificate.`, { host }),
  ];
}

/** Node's own servers, and some gateways, refuse a certificate by hanging up, without an alert. */
function notAnswered(check: DoctorCheck, host: string, problem: unknown): DoctorFinding {
  return TransportError.is(problem) && problem.code === "transport_connection_closed"
    ? finding(check, "error", "client_cert_rejected", {
        sentence: `${host} takes the connection and closes it without a word once it has our certificate.`,
        cure:
          "Most often that is how it refuses one: check that the certificate is of the bank's environment, sent with its " +
          "issuer, not revoked, and registered. If it is, ask the bank.",
        details: { host, leg: "tls" },
      })
    : findingOfProblem(check, problem);
}

function timeout(host: string, timeoutMs: number): TransportError {
  return new TransportError(
    `${host} did not answer within ${timeoutMs / 1_000} s. Check its status page, and firewalls and proxies in between.`,
    { code: "transport_timeout", host },
  );
}

// nginx's own: no or a bad certificate, told in HTTP after a handshake without one.
const noCertificateStatuses: readonly number[] = [495, 496];

function notSeen(check: DoctorCheck, host: string, status: number): DoctorFinding {
  return finding(check, "error", "client_cert_rejected", {
    sentence: `${host} does not accept our certificate, and says so in HTTP (status ${status}).`,
    cure: "Check that it is the one that is registered there, and that no proxy ends TLS on the way.",
    details: { host, status },
  });
}
