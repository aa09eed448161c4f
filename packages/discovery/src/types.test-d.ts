import { describe, expectTypeOf, it } from "vitest";
import { zopa } from "./__fixtures__/zopa.js";
import {
  checkMetadata,
  createDiscovery,
  type Discovered,
  type DiscoveryError,
  type DiscoveryProblem,
  type DiscoverySubject,
  discover,
  type EndpointName,
  endpointFor,
  type MetadataNeeds,
  type ServerMetadata,
} from "./index.js";

describe("a bank profile", () => {
  it("is a subject and has all needs as it is, though it is another package's (see the fixture)", () => {
    expectTypeOf(zopa).toExtend<DiscoverySubject>();
    expectTypeOf(zopa).toExtend<MetadataNeeds>();
  });

  it("may have any link or none, as profiles declare it", () => {
    expectTypeOf<typeof zopa & { authorization: { link?: string } }>().toExtend<MetadataNeeds>();
    expectTypeOf<
      Omit<typeof zopa, "authorization"> & { authorization: Omit<(typeof zopa)["authorization"], "link"> }
    >().toExtend<MetadataNeeds>();
  });

  it("is needed in full to check metadata, and an issuer is not enough", () => {
    const subject: DiscoverySubject = {
      issuer: "https://bank.example",
      discoveryUrl: "https://bank.example",
    };
    // @ts-expect-error -- no needs
    checkMetadata({ issuer: "https://bank.example" }, subject);
  });
});

describe("metadata", () => {
  it("may lack everything but the issuer, so that nobody forgets to look", () => {
    expectTypeOf<ServerMetadata["issuer"]>().toEqualTypeOf<string>();
    expectTypeOf<ServerMetadata["token_endpoint"]>().toEqualTypeOf<string | undefined>();
  });

  it("has a bank's own members as unknown, so that they are validated before they are used", () => {
    expectTypeOf<ServerMetadata["x-bank"]>().toEqualTypeOf<unknown>();
  });

  it("cannot be written to", () => {
    const metadata: ServerMetadata = { issuer: "https://bank.example" };
    // @ts-expect-error -- readonly
    metadata.issuer = "https://elsewhere.example";
  });

  it("gives an endpoint as text or throws, and never the customer's", () => {
    expectTypeOf(endpointFor).returns.toEqualTypeOf<string>();
    expectTypeOf<"authorization_endpoint">().not.toExtend<EndpointName>();
    expectTypeOf<"jwks_uri">().not.toExtend<EndpointName>();
  });
});

it("takes the global fetch, a profile or an issuer", () => {
  expectTypeOf(discover(zopa, { fetch })).resolves.toEqualTypeOf<ServerMetadata>();
  expectTypeOf(createDiscovery("https://bank.example", { fetch }).get()).resolves.toEqualTypeOf<Discovered>();
  // @ts-expect-error -- a URL object may add a slash
  void discover(new URL("https://bank.example"), { fetch });
  // @ts-expect-error -- fetch is given, never taken from the surroundings
  void discover(zopa, {});
});

it("narrows a problem by its code", () => {
  expectTypeOf<Extract<DiscoveryProblem, { code: "bank_error" }>["status"]>().toEqualTypeOf<number>();
  expectTypeOf<DiscoveryError["code"]>().toEqualTypeOf<
    "issuer_mismatch" | "metadata_invalid" | "endpoint_not_https" | "endpoint_missing" | "snapshot_invalid"
  >();
});
