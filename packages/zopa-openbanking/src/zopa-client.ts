import type { CreateConsentInput, PresentCustomer, WaitForConsentInput } from "@zopa-openbanking/aisp";
import type { AccountAccessConsent } from "@zopa-openbanking/aisp-types";
import type { CallOptions } from "@zopa-openbanking/core";
import type { CloseOptions } from "@zopa-openbanking/mtls";
import type {
  Callback,
  CreateGrantTokensOptions,
  Grant,
  Pending,
  StartAuthorizationInput,
} from "@zopa-openbanking/oidc-hybrid";
import type { AttendedSession, UnattendedSession } from "./session.js";
import type { ZopaContexts } from "./zopa-contexts.js";

/** A session: with the customer, whose headers are sent, or without. */
export interface SessionInput<Customer extends PresentCustomer | "absent"> {
  readonly customer: Customer;
  /**
   * Stores a grant that was refreshed: called, and waited for, before its token is used. Left out, the grant is refreshed in
   * memory alone, and what was stored of it may be of no use any more.
   */
  readonly onGrantChanged?: CreateGrantTokensOptions["onGrantChanged"];
}

/**
 * Everything that an account information provider needs to talk to one bank. Each method is one call to the function of the
 * same name in `@zopa-openbanking/aisp` or `@zopa-openbanking/oidc-hybrid`: what is checked and what is thrown is told there.
 */
export interface ZopaClient {
  createConsent(input: CreateConsentInput, options?: CallOptions): Promise<AccountAccessConsent>;
  getConsent(consentId: string, options?: CallOptions): Promise<AccountAccessConsent>;
  /** Resolves when the consent is gone, be it that it was gone before. */
  deleteConsent(consentId: string, options?: CallOptions): Promise<void>;
  /** Reads the consent again and again until it has a status, or cannot get there any more. */
  waitForConsent(
    consentId: string,
    input: WaitForConsentInput,
    options?: CallOptions,
  ): Promise<AccountAccessConsent>;
  /** Gives the link for the customer, and what to store until they come back. */
  startAuthorization(input: StartAuthorizationInput, options?: CallOptions): Promise<Pending>;
  /** Verifies what came back, and only then exchanges the code. */
  completeAuthorization(callback: Callback, pending: Pending, options?: CallOptions): Promise<Grant>;
  refreshGrant(grant: Grant, options?: CallOptions): Promise<Grant>;
  /** Gives the readers of one customer's accounts. Sessions on one grant refresh it once. Nothing is sent. */
  openSession(grant: Grant, input: SessionInput<PresentCustomer>): AttendedSession;
  openSession(grant: Grant, input: SessionInput<PresentCustomer | "absent">): UnattendedSession;
  /** Lets the requests in flight end, and closes the transport. */
  close(options?: CloseOptions): Promise<void>;
  readonly contexts: ZopaContexts;
}
