export {
  type KnownMandateStatus,
  type MandateStatus,
  mandateStatuses,
} from "./generated/codes.js";
export {
  DirectDebit,
  DirectDebitsResponse,
  DirectDebitsResponseData,
} from "./generated/direct-debit.js";
