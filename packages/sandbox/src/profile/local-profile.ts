import {
  type AispEndpoint,
  type BankProfile,
  defineProfile,
  type EndpointSupport,
  type ProfileChanges,
  zopaProduction,
  zopaProduction202605,
} from "@zopa-openbanking/profiles";
import type { Addresses } from "../bank.js";
import type { Edition, Surface } from "../options.js";

/** What {@link localProfile} depends on. */
export interface LocalProfileInput {
  readonly addresses: Addresses;
  readonly edition: Edition;
  readonly surface: Surface;
}

/** The profile of a running sandbox: Zopa's production page with our addresses in it. */
export function localProfile({ addresses, edition, surface }: LocalProfileInput): BankProfile {
  const issuer = addresses.authorization;
  // The edition of 2026-05 announces registration and payments, which the sandbox does not have: only its link counts.
  const { authorization, commonMistakes } = edition === "2026-05" ? zopaProduction202605 : zopaProduction;

  return defineProfile(zopaProduction, {
    id: "zopa-local-sandbox",
    name: "Zopa, the local sandbox",
    edition,
    environment: "sandbox",
    issuer,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    authorizationServerUrl: `${issuer}/`,
    origins: { token: [addresses.token], resource: [addresses.resource] },
    authorization: { duplicated: authorization.duplicated },
    commonMistakes: [...commonMistakes],
    aisp: {
      baseUrl: `${addresses.resource}/open-banking/v4.0/aisp`,
      ...(surface === "obie" ? wholeStandard() : {}),
    },
  });
}

function wholeStandard(): NonNullable<ProfileChanges["aisp"]> {
  const served: EndpointSupport = { supported: true, products: [...zopaProduction.aisp.products] };
  const names = Object.keys(zopaProduction.aisp.endpoints) as AispEndpoint[];
  return {
    endpoints: Object.fromEntries(names.map((name) => [name, served])) as Record<
      AispEndpoint,
      EndpointSupport
    >,
    responseQuirks: ["codes_longer_than_schema", "codes_in_mixed_case", "no_transaction_id"] as const,
    permissions: { withoutEndpoint: [] },
  };
}
