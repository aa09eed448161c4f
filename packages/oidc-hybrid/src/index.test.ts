import { expect, it } from "vitest";
import * as exported from "./index.js";

it("exports what it promises and nothing else", () => {
  expect(Object.keys(exported).sort()).toMatchInlineSnapshot(`
    [
      "AuthorizationError",
      "TokenError",
      "accessTokenOf",
      "authorizationLink",
      "callbackRelayPage",
      "clientCredentials",
      "completeAuthorization",
      "createCallbackHandler",
      "createClientTokens",
      "createGrantTokens",
      "createNodeCallbackHandler",
      "createRequestObject",
      "exchangeCode",
      "readCallback",
      "refresh",
      "revoke",
      "startAuthorization",
      "verifyAuthorizationResponse",
    ]
  `);
});
