import { expect, it } from "vitest";
import * as exported from "./index.js";

it("exports what it promises and nothing else", () => {
  expect(Object.keys(exported).sort()).toMatchInlineSnapshot(`
    [
      "CertificateError",
      "CsrError",
      "ReportError",
      "RevocationError",
      "certificateTicket",
      "check",
      "checkRevocation",
      "createCsr",
      "inspect",
      "inspectChain",
      "onboardingReport",
      "opensslConfiguration",
      "sameName",
      "subjectNames",
      "writeKeyFile",
    ]
  `);
});
