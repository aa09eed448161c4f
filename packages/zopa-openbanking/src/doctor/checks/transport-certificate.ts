import { type CertificateFacts, inspect } from "@zopa-openbanking/certificates";
import type { TransportCertificate } from "@zopa-openbanking/mtls";
import type { DoctorFinding } from "../doctor-finding.js";
import { certificateFindings } from "../internal/certificate-findings.js";
import { certificateDetails, certificateInWords, dayOf } from "../internal/certificate-in-words.js";
import type { Examination } from "../internal/examination.js";
import { notGiven, ok } from "../internal/finding.js";
import { findingOfProblem } from "../internal/finding-of-problem.js";
import { readable } from "../internal/readable.js";
import { transportCertificate } from "../internal/transport-certificate.js";
import type { Check } from "./check.js";

/** The certificate that connects: kind, environment, dates, chain, key, and that a transport can be made with it. */
export const checkTransportCertificate: Check = {
  check: "transport_certificate",
  unless: ["files"],
  run: async (examination: Examination) => {
    const { transport } = examination.config;
    if (transport === undefined) {
      return [
        notGiven(
          "transport_certificate",
          "No transport certificate was given.",
          "Give an OBWAC or QWAC and its key.",
        ),
      ];
    }
    const certificate = transportCertificate(transport);
    const found = certificate === undefined ? [] : findingsOf(examination, certificate);
    if (found.some(({ status }) => status === "error")) {
      return found;
    }
    const opened = await examination.transport();
    if (!opened.isDone) {
      return [findingOfProblem("transport_certificate", opened.problem), ...found];
    }
    const { notAfter, x5tS256 } = opened.value.certificate;
    const facts = certificate === undefined ? undefined : inspect(certificate);
    return found.length > 0 ? found : [wellSaid(facts, { notAfter, x5tS256 })];
  },
};

function findingsOf(
  { config, now }: Examination,
  certificate: string | Uint8Array,
): readonly DoctorFinding[] {
  const { transport, signing, profile, roots, softwareStatement } = config;
  return certificateFindings(
    "transport_certificate",
    {
      certificate,
      key: transport?.key,
      passphrase: transport?.passphrase,
      other: readable(signing?.certificate),
    },
    { profile, purpose: "transport", now: now(), roots, softwareStatement },
  );
}

function wellSaid(
  facts: CertificateFacts | undefined,
  { notAfter, x5tS256 }: Pick<TransportCertificate, "notAfter" | "x5tS256">,
): DoctorFinding {
  return facts === undefined
    ? ok("transport_certificate", `Out of the PFX, until ${dayOf(notAfter)}.`, { notAfter, x5tS256 })
    : ok("transport_certificate", `${certificateInWords(facts)}.`, certificateDetails(facts));
}
