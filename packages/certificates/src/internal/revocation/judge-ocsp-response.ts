import { createHash } from "node:crypto";
import { derTag, readDer } from "../der.js";
import { checkFreshness } from "./check-freshness.js";
import { nonceOid } from "./ocsp-request.js";
import type { Question } from "./question.js";
import { unknownCritical } from "./read-extensions.js";
import type { OcspAnswer, OcspResponse, OcspStatement } from "./read-ocsp-response.js";
import { responderKey } from "./responder-key.js";
import { sameBytes } from "./same-bytes.js";
import { checkSignature } from "./signed-data.js";
import type { DatedState } from "./state.js";

/** The nonce that was sent, and whether it must come back. */
export interface SentNonce {
  readonly value: Uint8Array | undefined;
  readonly required: boolean;
}

/**
 * Decides whether an OCSP response may be believed, and what it says.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6960#section-3.2 | RFC 6960 §3.2}
 */
export function judgeOcspResponse(response: OcspResponse, question: Question, nonce: SentNonce): DatedState {
  const { fail, now } = question;
  const { answer } = response;
  if (answer === undefined) {
    throw refused(response.status, question);
  }
  checkSignature(answer, responderKey(answer, question), fail);
  checkNonce(answer, nonce, question);
  const statement = statementFor(answer, question);
  const critical =
    unknownCritical(answer.extensions, [nonceOid]) ?? unknownCritical(statement.extensions, []);
  if (critical !== undefined) {
    throw fail(
      "revocation_critical_extension",
      `has the critical extension ${critical}, which is not known here. Ask in another way.`,
    );
  }
  checkFreshness(statement.state, now, fail);
  return statement.state;
}

const statuses: Readonly<Record<number, string>> = {
  1: "malformedRequest",
  2: "internalError",
  3: "tryLater",
  5: "sigRequired",
  6: "unauthorized",
};

function refused(status: number, { fail }: Question): Error {
  const name = statuses[status] ?? `the status ${status}`;
  const retryable = status === 2 || status === 3;
  const cure = retryable
    ? "Ask again later."
    : "It does not serve this issuer, or not everybody: ask in another way.";
  return fail("revocation_refused", `is a refusal: ${name}. ${cure}`, { retryable });
}

function checkNonce({ extensions }: OcspAnswer, { value, required }: SentNonce, { fail }: Question): void {
  const returned = extensions.get(nonceOid)?.value;
  if (returned === undefined ? required : value === undefined || !sameBytes(inOctets(returned), value)) {
    throw fail(
      "revocation_nonce",
      returned === undefined
        ? "has no nonce, though one is required: it may be an old one sent again. Ask without requiring it, or in another way."
        : "answers another question: its nonce is not the one that was sent. Do not use it.",
    );
  }
}

function inOctets(value: Uint8Array): Uint8Array {
  return readDer(value, derTag.octetString).content;
}

function statementFor({ statements }: OcspAnswer, question: Question): OcspStatement {
  const [statement, ...others] = statements.filter((candidate) => isAbout(candidate, question));
  if (statement === undefined || others.length > 0) {
    throw question.fail(
      "revocation_other_certificate",
      statement === undefined
        ? "is about another certificate. Do not use it."
        : "speaks of the certificate more than once. Do not use it.",
    );
  }
  return statement;
}

const hashes: Readonly<Record<string, string>> = {
  "1.3.14.3.2.26": "sha1",
  "2.16.840.1.101.3.4.2.1": "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
};

function isAbout(
  { hash, nameHash, keyHash, serial }: OcspStatement,
  { certificate, issuer }: Question,
): boolean {
  const name = hashes[hash];
  if (name === undefined || !sameBytes(serial, certificate.serial)) {
    return false;
  }
  const hashOf = (bytes: Uint8Array): Uint8Array => createHash(name).update(bytes).digest();
  return sameBytes(nameHash, hashOf(issuer.subjectName)) && sameBytes(keyHash, hashOf(issuer.keyBits));
}
