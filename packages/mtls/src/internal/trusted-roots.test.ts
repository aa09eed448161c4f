import { getCACertificates } from "node:tls";
import { expect, it } from "vitest";
import { textOf } from "../__fixtures__/pki.js";
import { trustedRoots } from "./trusted-roots.js";

const given = [textOf("root.pem"), textOf("other.pem")];

it("keeps the system's authorities beside those that are given: Node would replace them", () => {
  expect(trustedRoots({ ca: given })).toEqual([...getCACertificates("default"), ...given]);
  expect(getCACertificates("default").length).toBeGreaterThan(10);
});

it("trusts those that are given alone, when told so", () => {
  expect(trustedRoots({ ca: given.join(""), trustSystemRoots: false })).toEqual(given);
});

it("leaves Node's own where nothing is given", () => {
  expect(trustedRoots({})).toBeUndefined();
});
