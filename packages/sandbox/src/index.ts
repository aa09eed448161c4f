export type { Duration } from "./clock/bank-clock.js";
export { createBankClock } from "./clock/create-bank-clock.js";
