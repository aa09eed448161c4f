export {
  Balance,
  BalancesResponse,
  BalancesResponseData,
  CreditLine,
} from "./generated/balance.js";
export {
  type BalanceType,
  balanceTypes,
  type CreditDebitIndicator,
  type CreditLineType,
  creditDebitIndicators,
  creditLineTypes,
  type KnownBalanceType,
  type KnownCreditDebitIndicator,
  type KnownCreditLineType,
} from "./generated/codes.js";
