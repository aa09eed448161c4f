import { expect, it } from "vitest";
import * as exported from "./index.js";

it("exports what it promises and nothing else", () => {
  expect(Object.keys(exported).sort()).toMatchInlineSnapshot(`
    [
      "ClaimError",
      "KeyError",
      "KeySetError",
      "SignatureError",
      "createKeySet",
      "createLocalKeySet",
      "createSigner",
      "decryptJwe",
      "obKid",
      "signDetached",
      "signJwt",
      "thumbprint",
      "verifyDetached",
      "verifyJwt",
      "x5tS256",
    ]
  `);
});
