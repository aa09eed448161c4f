import type { BankProfile } from "../bank-profile.js";
import { checkAuthenticationContext } from "./authentication-context.js";
import { checkAuthorizationLink } from "./authorization-link.js";
import { checkDuplicatedParameters } from "./duplicated-parameters.js";
import { checkEndpointProducts } from "./endpoint-products.js";
import { checkHashes } from "./hashes.js";
import { checkPermissions } from "./permissions.js";
import { checkPushedRequests } from "./pushed-requests.js";
import { checkRecommendedCertificates } from "./recommended-certificates.js";
import { checkRegistration } from "./registration.js";
import { checkRequestObjectClaims } from "./request-object-claims.js";
import { checkResourceOrigin } from "./resource-origin.js";
import { checkResponseMode } from "./response-mode.js";
import { checkScope } from "./scope.js";
import { checkSupportedEndpoints } from "./supported-endpoints.js";

/**
 * Checks what no field can tell by itself.
 *
 * @throws {TypeError} at the first two fields that contradict each other.
 */
export function checkCombinations(profile: BankProfile): void {
  checkAuthorizationLink(profile);
  checkResponseMode(profile);
  checkPushedRequests(profile);
  checkScope(profile);
  checkDuplicatedParameters(profile);
  checkRequestObjectClaims(profile);
  checkAuthenticationContext(profile);
  checkHashes(profile);
  checkResourceOrigin(profile);
  checkEndpointProducts(profile);
  checkSupportedEndpoints(profile);
  checkPermissions(profile);
  checkRecommendedCertificates(profile);
  checkRegistration(profile);
}
