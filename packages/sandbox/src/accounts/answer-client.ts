import type { AccountAccessConsentResponse } from "@zopa-openbanking/aisp-types";
import type { Context } from "koa";
import type { TokenFacts } from "../authorization/tokens.js";
import type { Consent } from "../consents/consents.js";
import type { AccountsBank } from "./accounts-bank.js";
import { checkAccept } from "./check-accept.js";
import { checkHeaders } from "./check-headers.js";
import { basePath, type CalledOperation } from "./find-operation.js";
import { readConsentRequest } from "./read-consent-request.js";
import { readJsonBody } from "./read-json-body.js";
import { Refusal } from "./refusal.js";
import { wireTime } from "./wire-time.js";

/** Answers a request about consents whose token is right. */
export async function answerClient(
  bank: AccountsBank,
  request: { readonly context: Context; readonly token: TokenFacts; readonly called: CalledOperation },
): Promise<void> {
  const { context, token, called } = request;
  checkAccept(context);
  switch (called.operation.endpoint) {
    case "POST /account-access-consents": {
      const body = await readJsonBody(context);
      checkHeaders(context);
      const asked = readConsentRequest(body, { ...bank, now: bank.clock.now() });
      context.body = consentResponse(bank, bank.consents.create({ ...asked, clientId: token.clientId }));
      context.status = 201;
      return;
    }
    case "GET /account-access-consents/{ConsentId}":
      checkHeaders(context);
      context.body = consentResponse(bank, consentOf(bank, request));
      return;
    default:
      checkHeaders(context);
      bank.consents.delete(consentOf(bank, request).consentId);
      context.body = null;
      context.status = 204;
  }
}

function consentOf(
  { consents }: AccountsBank,
  { token, called }: { readonly token: TokenFacts; readonly called: CalledOperation },
): Consent {
  const consent = consents.find(called.parameters["ConsentId"] ?? "");
  if (consent === undefined) {
    throw new Refusal(400, {
      rule: "consent-unknown",
      clause: "Account and Transaction API v4.0, account access consents",
      errorCode: "U011",
      path: "ConsentId",
      explanation: "There is no consent with this ConsentId: never made, or deleted.",
    });
  }
  if (consent.clientId !== token.clientId) {
    throw new Refusal(403, {
      rule: "consent-of-another-client",
      clause: "Read-Write Data API v4.0, 403",
      errorCode: "AG08",
      path: "ConsentId",
      explanation: "This consent was made by another client.",
    });
  }
  return consent;
}

function consentResponse(
  { addresses, surface }: AccountsBank,
  consent: Consent,
): AccountAccessConsentResponse {
  const { consentId, expirationDateTime, transactionFromDateTime, transactionToDateTime } = consent;
  return {
    Data: {
      ConsentId: consentId,
      CreationDateTime: wireTime(consent.createdAt),
      Status: consent.status,
      // Zopa's schema has no reasons.
      ...(surface === "obie" ? { StatusReason: [...consent.statusReasons] } : {}),
      StatusUpdateDateTime: wireTime(consent.statusUpdatedAt),
      Permissions: [...consent.permissions],
      ...(expirationDateTime === undefined ? {} : { ExpirationDateTime: expirationDateTime }),
      ...(transactionFromDateTime === undefined ? {} : { TransactionFromDateTime: transactionFromDateTime }),
      ...(transactionToDateTime === undefined ? {} : { TransactionToDateTime: transactionToDateTime }),
    },
    Risk: {},
    Links: { Self: `${addresses.resource}${basePath}/account-access-consents/${consentId}` },
    Meta: { TotalPages: 1 },
  };
}
