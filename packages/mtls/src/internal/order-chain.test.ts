import { X509Certificate } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { bytesOf } from "../__fixtures__/pki.js";
import { orderChain } from "./order-chain.js";

const certificate = (name: string) => new X509Certificate(bytesOf(`${name}.pem`));
const leaf = certificate("a");
const [issuing, root, other] = ["issuing", "root", "other"].map(certificate);
const names = (certificates: readonly X509Certificate[]) =>
  certificates.map(({ subject }) => subject.split("CN=")[1]);

it("gives leaf and issuers in the order of TLS, without the root, whatever the order before", () => {
  const bundle = [leaf, issuing, root, other, issuing, leaf].filter((each) => each !== undefined);

  fc.assert(
    fc.property(fc.shuffledSubarray(bundle, { minLength: bundle.length }), (shuffled) => {
      const { chain, leftOut } = orderChain(leaf, shuffled);

      expect(names(chain)).toEqual(["0015800001THROWAAX", "THROWAWAY Issuing CA"]);
      expect(names(leftOut)).toEqual(["THROWAWAY Other CA"]);
    }),
    { seed: 1, numRuns: 100 },
  );
});

it("gives the leaf alone when its issuer is not there, and the root is of no use then", () => {
  const { chain, leftOut } = orderChain(leaf, [leaf, certificate("root")]);

  expect(names(chain)).toEqual(["0015800001THROWAAX"]);
  expect(names(leftOut)).toEqual(["THROWAWAY Root CA"]);
});

it("does not go by names: an issuer has signed", () => {
  const { chain, leftOut } = orderChain(leaf, [certificate("issuing-namesake")]);

  expect(chain).toEqual([leaf]);
  expect(names(leftOut)).toEqual(["THROWAWAY Issuing CA"]);
});

it("takes the issuer that lasts longest where an authority was renewed with its key", () => {
  const old = certificate("issuing-old");

  const { chain, leftOut } = orderChain(leaf, [old, certificate("issuing")]);

  expect(chain[1]?.fingerprint256).toBe(issuing?.fingerprint256);
  expect(leftOut).toEqual([old]);
});

it("ends at a certificate that signed itself, also when that is the leaf", () => {
  const { chain } = orderChain(certificate("other"), [certificate("other")]);

  expect(names(chain)).toEqual(["THROWAWAY Other CA"]);
});
