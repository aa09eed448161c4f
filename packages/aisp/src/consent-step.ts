/** What to do next about a consent. */
export type ConsentStep =
  /** Send the customer to the bank: they have not agreed yet. */
  | "authorise"
  /** Read with it. */
  | "use"
  /** Send the customer to the bank with the same consent once more. */
  | "reauthorise"
  /** Ask for a new consent, when the customer comes back. */
  | "new_consent"
  /** Read the consent again later. */
  | "wait";
