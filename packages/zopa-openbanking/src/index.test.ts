import { expect, it } from "vitest";
import * as exported from "./index.js";

it("exports what it promises and nothing else", () => {
  expect(Object.keys(exported).sort()).toMatchInlineSnapshot(`
    [
      "AccessError",
      "AuthorizationError",
      "BankError",
      "ConsentError",
      "DiscoveryError",
      "IdentityError",
      "KeyError",
      "KeySetError",
      "LinkError",
      "OpenBankingError",
      "RequestRefusedError",
      "ResponseFormatError",
      "SignatureError",
      "TlsError",
      "TokenError",
      "TransportError",
      "adviceFor",
      "callbackRelayPage",
      "consentStanding",
      "createAccessBudget",
      "createCallbackHandler",
      "createNodeCallbackHandler",
      "createSigner",
      "createTransport",
      "createZopaClient",
      "defineProfile",
      "expiresIn",
      "followIdentity",
      "money",
      "moneyText",
      "obKid",
      "permissions",
      "transactionsSince",
      "zopaProduction",
      "zopaProduction202605",
      "zopaSandbox",
    ]
  `);
});
