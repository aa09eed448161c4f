import { X509Certificate } from "node:crypto";
import { IdentityError, type IdentityPart } from "../identity-error.js";
import { cureFor, recogniseInput } from "./recognise-input.js";

/** Reads all certificates of one or more PEM texts, in the order in which they stand. */
export function readCertificates(
  input: string | Uint8Array | readonly (string | Uint8Array)[],
  part: IdentityPart,
): readonly X509Certificate[] {
  const texts = typeof input === "string" || input instanceof Uint8Array ? [input] : input;
  return texts.flatMap((text) => certificatesIn(text, part));
}

function certificatesIn(input: string | Uint8Array, part: IdentityPart): readonly X509Certificate[] {
  const text = textOf(input);
  const begun = text.match(begin)?.length ?? 0;
  if (begun === 0 || escapedLineBreak.test(text)) {
    const found = recogniseInput(input);
    throw new IdentityError(`\`${part}\` must hold a certificate in PEM and ${cureFor(found)}`, {
      code: "not_pem",
      part,
      found,
    });
  }
  const blocks = text.match(block) ?? [];
  if (blocks.length !== begun) {
    throw damaged(part, "is cut short: a certificate in it has no end");
  }
  return blocks.map((pem) => parsed(pem, part));
}

export function textOf(input: string | Uint8Array): string {
  return typeof input === "string" ? input : Buffer.from(input).toString("latin1");
}

function parsed(pem: string, part: IdentityPart): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (cause) {
    throw damaged(part, "holds a certificate that cannot be read", cause);
  }
}

function damaged(part: IdentityPart, what: string, cause?: unknown): IdentityError {
  return new IdentityError(`\`${part}\` ${what}. Copy it again, from the first dash to the last.`, {
    code: "bad_pem",
    part,
    cause,
  });
}

const begin = /-----BEGIN (?:X509 )?CERTIFICATE-----/g;
const block = /-----BEGIN (?:X509 )?CERTIFICATE-----[^-]*-----END (?:X509 )?CERTIFICATE-----/g;
const escapedLineBreak = /-----(?:\\r)?\\n/;
