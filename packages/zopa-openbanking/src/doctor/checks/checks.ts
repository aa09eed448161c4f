import { checkBankKeys } from "./bank-keys.js";
import { checkBudget } from "./budget.js";
import type { Check } from "./check.js";
import { checkClock } from "./clock.js";
import { checkConsent } from "./consent.js";
import { checkDiscovery } from "./discovery.js";
import { checkFiles } from "./files.js";
import { checkGrant } from "./grant.js";
import { checkKeySet } from "./key-set.js";
import { checkRedirectUri } from "./redirect-uri.js";
import { checkResourceConnection } from "./resource-connection.js";
import { checkSigningCertificate } from "./signing-certificate.js";
import { checkSigningKey } from "./signing-key.js";
import { checkToken } from "./token.js";
import { checkTokenConnection } from "./token-connection.js";
import { checkTransportCertificate } from "./transport-certificate.js";

/** All of them, in the order of `doctorChecks`. */
export const checks: readonly Check[] = [
  checkClock,
  checkFiles,
  checkTransportCertificate,
  checkSigningKey,
  checkSigningCertificate,
  checkKeySet,
  checkRedirectUri,
  checkDiscovery,
  checkBankKeys,
  checkTokenConnection,
  checkResourceConnection,
  checkToken,
  checkGrant,
  checkConsent,
  checkBudget,
];
