import { expect, it } from "vitest";
import * as exported from "./index.js";

it("exports what it promises and nothing else", () => {
  expect(Object.keys(exported).sort()).toMatchInlineSnapshot(`
    [
      "diagnose",
      "doctorChecks",
    ]
  `);
});

it("makes its checks in the order that it promises", () => {
  expect(exported.doctorChecks).toMatchInlineSnapshot(`
    [
      "clock",
      "files",
      "transport_certificate",
      "signing_key",
      "signing_certificate",
      "key_set",
      "redirect_uri",
      "discovery",
      "bank_keys",
      "token_connection",
      "resource_connection",
      "token",
      "grant",
      "consent",
      "budget",
    ]
  `);
});
