import type { AccountProduct } from "../people/people.js";

/** What the customer does: `ignore` looks at the request and puts the phone away. */
export type PhoneDecision = "approve" | "decline" | "ignore";

/** A customer with a phone in the hand. */
export interface PhoneVisit<Decision extends PhoneDecision = PhoneDecision> {
  /** The customer's name at the bank. */
  readonly user: string;
  readonly decision: Decision;
  /**
   * The accounts to share: their ids, or `credit_card` and `current_account` for all of a kind. When left out: all that the
   * customer has, or those shared before.
   */
  readonly accounts?: readonly (string | AccountProduct)[];
  /** The right one when left out. */
  readonly password?: string;
}

/**
 * Where the customer is sent: nowhere when they ignored the request, unless the bank has refused it and sent them back by
 * itself.
 */
export type PhoneOutcome<Decision extends PhoneDecision> = Decision extends "ignore"
  ? string | undefined
  : string;

/** The customer's app. */
export interface Phone {
  /**
   * Opens a link as the bank's app would, and plays the customer.
   *
   * The callback URL is given back and not fetched. It carries a refusal, too: when the customer declines, or when the
   * bank refuses the request and knows where to send it. After `ignore` the consent waits as before.
   *
   * @param link - The link `zopa://consent-access-request?…` as the edition prints it, or one to the authorisation endpoint.
   * @throws {PhoneError} when the app does not take the link, the bank refuses without a way back, or the customer cannot
   * do this.
   * @throws the reason of the signal when it is aborted.
   */
  readonly open: <Decision extends PhoneDecision>(
    link: string,
    visit: PhoneVisit<Decision>,
    options?: { readonly signal?: AbortSignal },
  ) => Promise<PhoneOutcome<Decision>>;
}
