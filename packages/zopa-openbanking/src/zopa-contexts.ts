import type {
  AccessTokenSource,
  AispContext,
  AttendedContext,
  PresentCustomer,
  UnattendedContext,
} from "@zopa-openbanking/aisp";
import type { CallOptions } from "@zopa-openbanking/core";
import type { Grant, OidcHybridContext } from "@zopa-openbanking/oidc-hybrid";

/** The contexts that a client's methods work on: for functions of the packages underneath that have no method. */
export interface ZopaContexts {
  /** For consents: with the client's own token. */
  readonly consents: AispContext;
  /** For tokens. One object for the life of the client; the bank's metadata are in it once {@link ZopaContexts.authorization} was waited for. */
  readonly tokens: OidcHybridContext;
  /** For the authorisation: the same object as `tokens`, with the bank's metadata as they are now. */
  authorization(options?: CallOptions): Promise<OidcHybridContext>;
  refresh(grant: Grant, options?: CallOptions): Promise<Grant>;
  /** For accounts, with the customer. */
  attended(accessToken: AccessTokenSource, customer: PresentCustomer): AttendedContext;
  /** For accounts, without the customer. */
  unattended(accessToken: AccessTokenSource, consentId: string): UnattendedContext;
}
