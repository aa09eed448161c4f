import "reflect-metadata";
import { X509Certificate } from "@peculiar/x509";
import { attributeOid } from "./attribute-types.js";
import type { RelativeName } from "./distinguished-name.js";
import { readHexString } from "./read-hex-string.js";

/** The subject of a certificate, from its DER: the text that Node makes of it loses what is needed to compare. */
export function certificateSubject(der: Uint8Array): readonly RelativeName[] {
  const { subjectName } = new X509Certificate(der);
  return subjectName.toJSON().map((relativeName) =>
    Object.entries(relativeName).flatMap(([type, values]) =>
      values.map((value) => ({
        oid: attributeOid(type) ?? type,
        value: (value.startsWith("#") ? readHexString(value.slice(1)) : undefined) ?? value,
      })),
    ),
  );
}
