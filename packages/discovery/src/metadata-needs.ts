import type { BankOrigins, DiscoverySubject } from "./discovery-subject.js";

/**
 * What a client needs of a bank's metadata. A `BankProfile` of `@zopa-openbanking/profiles` is one; each field means what
 * it means there.
 *
 * @example
 * ```ts
 * import type { MetadataNeeds } from "@zopa-openbanking/discovery";
 *
 * const needs: MetadataNeeds = {
 *   issuer: "https://bank.example",
 *   discoveryUrl: "https://bank.example/.well-known/openid-configuration",
 *   origins: { token: ["https://mtls.bank.example"], resource: ["https://api.bank.example"] },
 *   discovery: { publishesAuthorizationEndpoint: true, missingMembers: [] },
 *   authorization: { responseMode: "fragment", jarm: "off", pushedRequests: "off", pkce: "off" },
 *   requestObject: {
 *     algorithms: ["PS256"],
 *     responseType: "code id_token",
 *     scope: "openid accounts",
 *     acrValues: [],
 *     intentId: { name: "openbanking_intent_id" },
 *   },
 *   clientAuthentication: ["private_key_jwt"],
 *   clientAssertion: { algorithms: ["PS256"] },
 *   idToken: { algorithms: ["PS256"] },
 *   refreshToken: { issued: "expected" },
 *   tokenResponse: { certificateBound: true },
 * };
 * ```
 */
export interface MetadataNeeds extends DiscoverySubject {
  readonly origins: BankOrigins;
  readonly discovery: {
    /** Whether the document holds the authorisation endpoint that is used. */
    readonly publishesAuthorizationEndpoint: boolean;
    /** Members that the bank supports but leaves out: their absence is no more than information. */
    readonly missingMembers: readonly string[];
  };
  readonly authorization: {
    readonly link?: string | undefined;
    readonly responseMode: string;
    readonly jarm: "off" | "required";
    readonly pushedRequests: "off" | "accepted" | "required";
    readonly pkce: "off" | "S256";
  };
  readonly requestObject: {
    readonly algorithms: readonly string[];
    readonly responseType: string;
    /** Values separated by one space. */
    readonly scope: string;
    readonly acrValues: readonly string[];
    readonly intentId: { readonly name: string };
  };
  readonly clientAuthentication: readonly string[];
  readonly clientAssertion: { readonly algorithms: readonly string[] };
  readonly idToken: { readonly algorithms: readonly string[] };
  readonly refreshToken: { readonly issued: "expected" | "sometimes" | "never" };
  readonly tokenResponse: { readonly certificateBound: boolean };
}
