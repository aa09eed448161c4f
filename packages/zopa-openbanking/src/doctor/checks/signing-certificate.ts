import { inspect } from "@zopa-openbanking/certificates";
import { certificateFindings } from "../internal/certificate-findings.js";
import { certificateDetails, certificateInWords } from "../internal/certificate-in-words.js";
import type { Examination } from "../internal/examination.js";
import { notGiven, ok } from "../internal/finding.js";
import { readable } from "../internal/readable.js";
import { transportCertificate } from "../internal/transport-certificate.js";
import type { Check } from "./check.js";

/** The seal: kind, environment, dates, and that the signing key is its own. */
export const checkSigningCertificate: Check = {
  check: "signing_certificate",
  unless: ["files"],
  run: ({ config, now, outcomes }: Examination) => {
    const { signing, transport, profile, roots, softwareStatement } = config;
    const { certificate, key, passphrase } = signing ?? {};
    if (certificate === undefined) {
      return [notGiven("signing_certificate", "No signing certificate was given: its end is not watched.")];
    }
    const found = certificateFindings(
      "signing_certificate",
      {
        certificate,
        // What is wrong with the key itself was said.
        key: outcomes.get("signing_key") === "ok" ? key : undefined,
        passphrase,
        other: transport === undefined ? undefined : readable(transportCertificate(transport)),
      },
      { profile, purpose: "signing", now: now(), roots, softwareStatement },
    );
    const facts = found.length === 0 ? inspect(certificate) : undefined;
    return facts === undefined
      ? found
      : [ok("signing_certificate", `${certificateInWords(facts)}.`, certificateDetails(facts))];
  },
};
