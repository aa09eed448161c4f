import type { CompetentAuthority, Psd2Role } from "../../certificate-facts.js";
import { derOf, oid, sequence, utf8 } from "../write-der.js";

/** What the statements are to say. */
export interface StatementsToEncode {
  readonly type: "web" | "seal";
  readonly roles: readonly Psd2Role[];
  readonly authority: CompetentAuthority;
}

const typeOids = { web: "0.4.0.1862.1.6.3", seal: "0.4.0.1862.1.6.2" } as const;
const roleOids: Readonly<Record<Psd2Role, string>> = {
  PSP_AS: "0.4.0.19495.1.1",
  PSP_PI: "0.4.0.19495.1.2",
  PSP_AI: "0.4.0.19495.1.3",
  PSP_IC: "0.4.0.19495.1.4",
};

/**
 * Writes QcType and the PSD2 statement as DER, each role in a sequence of its own.
 *
 * @see {@link https://www.etsi.org/deliver/etsi_ts/119400_119499/119495/ | ETSI TS 119 495 §5.1, annex A}
 */
export function encodeQualifiedStatements({ type, roles, authority }: StatementsToEncode): Uint8Array {
  const kind = sequence(oid("0.4.0.1862.1.6"), sequence(oid(typeOids[type])));
  const psd2 = sequence(
    oid("0.4.0.19495.2"),
    sequence(
      sequence(...roles.map((role) => sequence(oid(roleOids[role]), utf8(role)))),
      utf8(authority.name),
      utf8(authority.id),
    ),
  );
  return derOf(sequence(kind, psd2));
}
