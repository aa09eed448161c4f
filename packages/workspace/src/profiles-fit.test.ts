import {
  allowedOrigins,
  checkMetadata,
  type MetadataNeeds,
  parseMetadata,
} from "@zopa-openbanking/discovery";
import { zopaProduction, zopaProduction202605, zopaSandbox } from "@zopa-openbanking/profiles";
import { expect, it } from "vitest";

// Neighbours do not import each other: that a profile fits what discovery asks for is seen from outside both.
const profiles = [zopaProduction, zopaProduction202605, zopaSandbox];

it.each(profiles)("a profile is what discovery takes: $id of $edition", (profile) => {
  const needs: MetadataNeeds = profile;
  const tokenEndpoint = `${profile.origins.token[0]}/token`;
  const metadata = parseMetadata(
    {
      issuer: profile.issuer,
      jwks_uri: `${profile.issuer}/jwks`,
      authorization_endpoint: `${profile.issuer}/authorize`,
      token_endpoint: tokenEndpoint,
    },
    needs,
  );

  const errors = checkMetadata(metadata, needs).filter(({ severity }) => severity === "error");

  expect(errors).toEqual([]);
  expect(allowedOrigins(metadata, needs)).toEqual(
    expect.arrayContaining([
      profile.issuer,
      new URL(tokenEndpoint).origin,
      new URL(profile.aisp.baseUrl).origin,
    ]),
  );
});
