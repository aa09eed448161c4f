import type { Psd2Role } from "../../certificate-facts.js";
import type { CsrInput } from "../../csr-input.js";
import { encodeQualifiedStatements } from "./encode-qualified-statements.js";
import { isForSoftware } from "./is-for-software.js";

/** One attribute of the subject: its short name, and what it says. */
export interface ShapeAttribute {
  readonly name: "C" | "O" | "organizationIdentifier" | "OU" | "CN";
  readonly value: string;
}

/** What a request says, before it is written as DER or as OpenSSL's configuration. */
export interface RequestShape {
  /** In the order that the Directory expects. */
  readonly subject: readonly ShapeAttribute[];
  /** Undefined for a request of the kind before eIDAS, which has no extension at all. */
  readonly extensions: ShapeExtensions | undefined;
}

export interface ShapeExtensions {
  readonly nonRepudiation: boolean;
  readonly forTls: boolean;
  /** DER of the qualified certificate statements. */
  readonly statements: Uint8Array;
}

const authority = { name: "Financial Conduct Authority", id: "GB-FCA" };
const roleOrder: readonly Psd2Role[] = ["PSP_AS", "PSP_PI", "PSP_AI", "PSP_IC"];

/** The one place where it is written down what the Directory takes for which kind. */
export function requestShape(input: CsrInput): RequestShape {
  if (isForSoftware(input)) {
    return {
      subject: [
        { name: "C", value: "GB" },
        { name: "O", value: "OpenBanking" },
        { name: "OU", value: input.organisationId },
        { name: "CN", value: input.softwareId },
      ],
      extensions: undefined,
    };
  }
  const forTls = input.kind === "obwac";
  return {
    subject: [
      { name: "C", value: input.country ?? "GB" },
      { name: "O", value: input.organisationName },
      { name: "organizationIdentifier", value: input.organisationIdentifier },
      { name: "CN", value: input.organisationId },
    ],
    extensions: {
      nonRepudiation: !forTls,
      forTls,
      statements: encodeQualifiedStatements({
        type: forTls ? "web" : "seal",
        roles: roleOrder.filter((role) => input.roles.includes(role)),
        authority: input.competentAuthority ?? authority,
      }),
    },
  };
}
