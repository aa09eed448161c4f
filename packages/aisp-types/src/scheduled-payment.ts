export {
  type KnownScheduledType,
  type ScheduledType,
  scheduledTypes,
} from "./generated/codes.js";
export {
  ScheduledPayment,
  ScheduledPaymentsResponse,
  ScheduledPaymentsResponseData,
} from "./generated/scheduled-payment.js";
