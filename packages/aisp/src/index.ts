export type { AccessBudget, AccessDecision, UnattendedAccess } from "./access-budget.js";
export { AccessError, type AccessErrorCode, type AccessErrorOptions } from "./access-error.js";
export type { AccessTokenRequest, AccessTokenSource } from "./access-token-source.js";
export { type Advice, adviceFor } from "./advice-for.js";
export type { AdviceStep } from "./advice-step.js";
export type { AispBank } from "./aisp-bank.js";
export type { AispContext } from "./aisp-context.js";
export type { AispError } from "./aisp-error.js";
export type { AispObserver, RequestEvent, ResponseEvent } from "./aisp-observer.js";
export type { ConsentBank } from "./consent-bank.js";
export { ConsentError, type ConsentErrorCode, type ConsentErrorOptions } from "./consent-error.js";
export {
  type ConsentStanding,
  type ConsentStandingContext,
  consentStanding,
} from "./consent-standing.js";
export type { ConsentStep } from "./consent-step.js";
export {
  type CalendarPeriod,
  type ConsentWindowContext,
  expiresIn,
  transactionsSince,
} from "./consent-window.js";
export { type CreateAccessBudgetOptions, createAccessBudget } from "./create-access-budget.js";
export { createConsent } from "./create-consent.js";
export type { CreateConsentInput } from "./create-consent-input.js";
export { createRequestLimiter, type RequestLimiter } from "./create-request-limiter.js";
export type { Customer, PresentCustomer } from "./customer.js";
export { deleteConsent } from "./delete-consent.js";
export { filterDateTime } from "./filter-date-time.js";
export { getConsent } from "./get-consent.js";
export { LinkError, type LinkErrorCode, type LinkErrorOptions } from "./link-error.js";
export { type AmountOfMoney, addMoney, type Money, money, moneyText } from "./money.js";
export type { AttendedContext, ReadContext, UnattendedContext } from "./read-context.js";
export type { ReadProblem, ReadProblemCode } from "./read-problem.js";
export type { RetryRules } from "./retry-rules.js";
export { type WaitForConsentInput, waitForConsent } from "./wait-for-consent.js";
