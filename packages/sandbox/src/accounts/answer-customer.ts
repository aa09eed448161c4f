import type { Context } from "koa";
import type { TokenFacts } from "../authorization/tokens.js";
import type { AccountsBank } from "./accounts-bank.js";
import { checkAccept } from "./check-accept.js";
import { accountsOfCall, checkAttendance, checkPermissions } from "./check-call.js";
import { checkHeaders } from "./check-headers.js";
import type { CustomerCall } from "./customer-call.js";
import type { CalledOperation } from "./find-operation.js";
import { type CustomerEndpoint, readers } from "./readers.js";
import { Refusal } from "./refusal.js";
import type { UnattendedBudget } from "./unattended-budget.js";
import { usableConsent } from "./usable-consent.js";

/** Answers a request for account data whose token is right. */
export function answerCustomer(
  bank: AccountsBank,
  budget: UnattendedBudget,
  request: { readonly context: Context; readonly token: TokenFacts; readonly called: CalledOperation },
): void {
  const call = checkedCall(bank, request);
  const endpoint = call.operation.endpoint as CustomerEndpoint;
  const answer = readers[endpoint](call);
  // A refused request is no access, and neither is a further page of one.
  if (!call.isAttended && answer.isLaterPage !== true) {
    takeFrom(budget, call);
  }
  if (answer.mediaType === undefined) {
    call.context.body = answer.body;
  } else {
    call.context.body = Buffer.from(answer.body as Uint8Array);
    call.context.type = answer.mediaType;
  }
}

function checkedCall(
  bank: AccountsBank,
  { context, token, called }: Parameters<typeof answerCustomer>[2],
): CustomerCall {
  const { operation, parameters } = called;
  const isFile = operation.endpoint.endsWith("/file");
  if (!isFile) {
    checkAccept(context);
  }
  checkHeaders(context);
  const consent = usableConsent(token, bank.consents);
  checkPermissions(operation, consent);
  const isAttended = context.get("x-fapi-customer-ip-address") !== "";
  checkAttendance(operation, isAttended);
  const now = bank.clock.now();
  const accountIds = accountsOfCall(parameters["AccountId"], consent, bank.people, now);
  const userId = consent.userId ?? "";

  return { ...called, bank, context, consent, userId, accountIds, isAttended, now };
}

function takeFrom(budget: UnattendedBudget, { consent, operation, parameters, now }: CustomerCall): void {
  const what = JSON.stringify([consent.consentId, operation.endpoint, parameters["AccountId"]]);
  const retryAfterSeconds = budget.take(what, now);
  if (retryAfterSeconds !== undefined) {
    throw new Refusal(
      429,
      {
        rule: "unattended-accesses-used-up",
        clause: "UK-RTS Article 36(5)(b)",
        explanation: `${operation.endpoint} was read four times in 24 hours without the customer. Wait for ${retryAfterSeconds} s, or until the customer is there.`,
      },
      { "Retry-After": `${retryAfterSeconds}` },
    );
  }
}
