/** What a bank calls "down", and how fast it usually answers. */
export interface AvailabilityProfile {
  /** Requests in a row without an answer that make the bank call itself down. */
  readonly unansweredRequests: number;
  /** Seconds after which one request counts as unanswered: a natural time limit for a client. */
  readonly answerWithinSeconds: number;
  /** The usual median answer time of the account API on a day, in milliseconds. */
  readonly usualMedianMs: number;
}
