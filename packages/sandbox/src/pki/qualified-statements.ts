import { Extension } from "@peculiar/x509";
import { type Integer, ObjectIdentifier, Sequence, Utf8String } from "asn1js";

/** A PSD2 role of ETSI TS 119 495. */
type PspRole = "PSP_AS" | "PSP_PI" | "PSP_AI" | "PSP_IC";

/** What the statements say. */
export interface QualifiedStatements {
  readonly type: "web" | "seal";
  readonly roles: readonly PspRole[];
  /** True for a certificate of a qualified trust service provider: OBWAC and OBSeal are none. */
  readonly qualified: boolean;
}

const roleOids: Readonly<Record<PspRole, string>> = {
  PSP_AS: "0.4.0.19495.1.1",
  PSP_PI: "0.4.0.19495.1.2",
  PSP_AI: "0.4.0.19495.1.3",
  PSP_IC: "0.4.0.19495.1.4",
};

/**
 * Writes the qualified certificate statements (RFC 3739 §3.2.6) with the PSD2 statement.
 *
 * @see {@link https://www.etsi.org/deliver/etsi_ts/119400_119499/119495/ | ETSI TS 119 495 §5.1}
 */
export function qualifiedStatements({ type, roles, qualified }: QualifiedStatements): Extension {
  const compliance = sequence(oid("0.4.0.1862.1.1"));
  const kind = sequence(
    oid("0.4.0.1862.1.6"),
    sequence(oid(type === "web" ? "0.4.0.1862.1.6.3" : "0.4.0.1862.1.6.2")),
  );
  const psd2 = sequence(
    oid("0.4.0.19495.2"),
    sequence(
      sequence(...roles.map((role) => sequence(oid(roleOids[role]), text(role)))),
      text("Financial Conduct Authority"),
      text("GB-FCA"),
    ),
  );
  const statements = sequence(...(qualified ? [compliance] : []), kind, psd2);
  return new Extension("1.3.6.1.5.5.7.1.3", false, statements.toBER());
}

type Value = Sequence | ObjectIdentifier | Utf8String | Integer;

function sequence(...value: Value[]): Sequence {
  return new Sequence({ value });
}

function oid(value: string): ObjectIdentifier {
  return new ObjectIdentifier({ value });
}

function text(value: string): Utf8String {
  return new Utf8String({ value });
}
