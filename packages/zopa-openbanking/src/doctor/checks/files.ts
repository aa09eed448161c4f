import type { KeyObject } from "node:crypto";
import type { DoctorFinding } from "../doctor-finding.js";
import type { Examination } from "../internal/examination.js";
import { finding, notGiven, ok, type Said } from "../internal/finding.js";
import { type Files, type Read, readFiles, tried } from "../internal/read-files.js";
import type { Check } from "./check.js";

/** Certificates and keys are each in their own place: what is swapped would look like many other mistakes. */
export const checkFiles: Check = {
  check: "files",
  run: ({ config }: Examination) => {
    const files = readFiles(config);
    if (Object.values(files).filter((each) => each !== undefined).length < 2) {
      return [
        notGiven("files", "Not compared: of certificates and keys, there are not two that can be read."),
      ];
    }
    const mixedUp = mixUps.find(({ is }) => is(files));
    return [mixedUp?.found ?? ok("files", "Certificates and keys are each in their own place.")];
  },
};

const transportKinds: readonly string[] = ["obwac", "qwac", "legacy_transport"];
const sealKinds: readonly string[] = ["obseal", "qseal", "legacy_signing"];
const isKind = (kinds: readonly string[], certificate: Read | undefined): boolean =>
  certificate !== undefined && kinds.includes(certificate.facts.kind);
const isPair = (certificate: Read | undefined, key: KeyObject | undefined): boolean =>
  certificate !== undefined &&
  key !== undefined &&
  tried(() => certificate.x509.checkPrivateKey(key)) === true;

const isSame = (one: KeyObject | undefined, other: KeyObject | undefined): boolean =>
  one !== undefined && other !== undefined && one.equals(other);

interface MixUp {
  readonly is: (files: Files) => boolean;
  readonly found: DoctorFinding;
}

function mixUp(code: DoctorFinding["code"], is: MixUp["is"], said: Said): MixUp {
  return { is, found: finding("files", "error", code, said) };
}

/** The first that fits is told. */
const mixUps: readonly MixUp[] = [
  mixUp(
    "certificates_swapped",
    ({ transport, seal }) => isKind(sealKinds, transport) && isKind(transportKinds, seal),
    {
      sentence:
        "The seal is given for the transport, and the transport certificate for signing: they are swapped.",
      cure: "Exchange the two, with their keys: an OBWAC or QWAC connects, an OBSeal or QSeal signs.",
    },
  ),
  mixUp(
    "same_certificate",
    ({ transport, seal }) =>
      transport !== undefined && transport.x509.fingerprint256 === seal?.x509.fingerprint256,
    {
      sentence: "One certificate is given for both purposes.",
      cure: "Give the OBWAC or QWAC for the transport and the OBSeal or QSeal for signing. Each has a key of its own.",
    },
  ),
  mixUp(
    "keys_swapped",
    ({ transport, seal, transportKey, signingKey }) =>
      isPair(transport, signingKey) && isPair(seal, transportKey),
    {
      sentence: "The two private keys are swapped: each belongs to the other certificate.",
      cure: "Exchange the two keys. Nothing has to be issued anew.",
    },
  ),
  mixUp(
    "signing_key_is_of_transport",
    ({ transport, seal, signingKey }) => isPair(transport, signingKey) && !isPair(seal, signingKey),
    {
      sentence: "The signing key is that of the transport certificate.",
      cure: "Give the key that the seal (OBSeal, QSeal) was requested with. The bank looks for that one in the key set.",
    },
  ),
  mixUp(
    "transport_key_is_of_seal",
    ({ transport, seal, transportKey, signingKey }) =>
      (isPair(seal, transportKey) || isSame(transportKey, signingKey)) && !isPair(transport, transportKey),
    {
      sentence: "The key of the transport is that of the seal.",
      cure: "Give the key that the transport certificate (OBWAC, QWAC) was requested with.",
    },
  ),
];
