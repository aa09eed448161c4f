export type { AccessBudget, AccessDecision, UnattendedAccess } from "./access-budget.js";
export { AccessError, type AccessErrorCode, type AccessErrorOptions } from "./access-error.js";
export type { AccessTokenRequest, AccessTokenSource } from "./access-token-source.js";
export { account, accounts } from "./accounts.js";
export { addMoney } from "./add-money.js";
export { type Advice, adviceFor } from "./advice-for.js";
export type { AdviceStep } from "./advice-step.js";
export type { AispBank } from "./aisp-bank.js";
export type { AispContext } from "./aisp-context.js";
export type { AispError } from "./aisp-error.js";
export type { AispObserver, RequestEvent, ResponseEvent } from "./aisp-observer.js";
export { allBalances, balances } from "./balances.js";
export { allBeneficiaries, beneficiaries } from "./beneficiaries.js";
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
export { allDirectDebits, directDebits } from "./direct-debits.js";
export { filterDateTime } from "./filter-date-time.js";
export { getConsent } from "./get-consent.js";
export { LinkError, type LinkErrorCode, type LinkErrorOptions } from "./link-error.js";
export type { ListOptions } from "./list-options.js";
export { type AmountOfMoney, type Money, money } from "./money.js";
export { moneyText } from "./money-text.js";
export { allOffers, offers } from "./offers.js";
export type { Page } from "./page.js";
export type { PagePosition } from "./page-position.js";
export type { Paged, ToArrayOptions } from "./paged.js";
export { parties, party } from "./parties.js";
export { allProducts, product } from "./products.js";
export type { AttendedContext, ReadContext, UnattendedContext } from "./read-context.js";
export type { ReadProblem, ReadProblemCode } from "./read-problem.js";
export type { RetryRules } from "./retry-rules.js";
export { allScheduledPayments, scheduledPayments } from "./scheduled-payments.js";
export { allStandingOrders, standingOrders } from "./standing-orders.js";
export { type StatementFile, type StatementFileOptions, statementFile } from "./statement-file.js";
export type { StatementFilter } from "./statement-filter.js";
export { allStatements, statement, statements, statementTransactions } from "./statements.js";
export type { TransactionFilter } from "./transaction-filter.js";
export { allTransactions, transactions } from "./transactions.js";
export { type WaitForConsentInput, waitForConsent } from "./wait-for-consent.js";
