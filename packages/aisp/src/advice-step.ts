/** What to do about a failure. */
export type AdviceStep =
  /** Get a new access token with the refresh token. */
  | "refresh"
  /** Send the customer to the bank with the same consent once more. */
  | "reauthorise"
  /** Ask for a new consent, when the customer comes back. */
  | "new_consent"
  /** Try again later. */
  | "wait"
  /** Read the consent: its status says more. */
  | "read_the_consent"
  /** Change the request or the settings: the same again will be refused again. */
  | "mend_the_request"
  /** Only the bank can mend it. */
  | "ask_the_bank";
