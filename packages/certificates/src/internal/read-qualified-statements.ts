import { ObjectIdentifier } from "asn1js";
import type { CompetentAuthority, Psd2Role, QualifiedClaims } from "../certificate-facts.js";
import type { Oddity } from "../oddity.js";
import { oidOf, parseDer, sequenceIn } from "./der-blocks.js";
import { readPsd2Statement } from "./read-psd2-statement.js";

/** What the qualified certificate statements say (ETSI EN 319 412-5, TS 119 495). */
export interface QualifiedStatements {
  readonly claims: QualifiedClaims;
  /** True when there is a PSD2 statement, readable or not. */
  readonly isPsd2: boolean;
  readonly roles: readonly Psd2Role[];
  readonly nca: CompetentAuthority | undefined;
  readonly oddities: readonly Oddity[];
}

/** Reads the extension as it is written in the wild; what is wrong with it becomes an oddity. */
export function readQualifiedStatements(bytes: ArrayBuffer | undefined): QualifiedStatements | undefined {
  if (bytes === undefined) {
    return undefined;
  }
  const list = sequenceIn(parseDer(new Uint8Array(bytes)));
  const statements = list?.map((statement) => sequenceIn(statement) ?? []) ?? [];
  const isWhole = list !== undefined && statements.every(([oid]) => oid instanceof ObjectIdentifier);
  const byOid = new Map(statements.map(([oid, content]) => [oidOf(oid), content]));
  const bareType = [...byOid.keys()].find((oid) => oid?.startsWith(`${typeStatement}.`));
  const typeOid = oidOf(sequenceIn(byOid.get(typeStatement))?.[0]) ?? bareType;
  const psd2 = byOid.has(psd2Statement) ? readPsd2Statement(byOid.get(psd2Statement)) : undefined;
  const qcType = typeOid === undefined ? undefined : types[typeOid];

  return {
    claims: { qualified: byOid.has(compliance), qcType },
    isPsd2: psd2 !== undefined,
    roles: psd2?.roles ?? [],
    nca: psd2?.nca,
    oddities: [
      ...(isWhole ? [] : [unreadable]),
      ...(bareType === undefined ? [] : [typeBare]),
      ...(psd2 !== undefined && qcType === undefined ? [typeMissing] : []),
      ...(psd2?.oddities ?? []),
    ],
  };
}

const compliance = "0.4.0.1862.1.1";
const typeStatement = "0.4.0.1862.1.6";
const psd2Statement = "0.4.0.19495.2";
const types: Readonly<Record<string, QualifiedClaims["qcType"]>> = {
  "0.4.0.1862.1.6.1": "signature",
  "0.4.0.1862.1.6.2": "seal",
  "0.4.0.1862.1.6.3": "web",
};
const unreadable: Oddity = {
  code: "statement_unreadable",
  message: "The list of qualified statements holds something that is not a statement.",
};
const typeBare: Oddity = {
  code: "type_bare",
  message: "Its type (web, seal) is a statement of its own, without the statement that types stand in.",
};
const typeMissing: Oddity = {
  code: "type_missing",
  message: "It has a PSD2 statement, and does not say whether it is for a website or a seal.",
};
