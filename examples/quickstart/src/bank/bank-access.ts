import type { BankProfile } from "@zopa-openbanking/profiles";

/** A bank to speak to, who we are there, and how the customer is reached. */
export interface BankAccess {
  /** In a few words, for the person who looks on. */
  readonly whereabouts: string;
  readonly profile: BankProfile;
  readonly clientId: string;
  readonly redirectUri: string;
  /** PEM: the transport certificate with its issuers, and its key. */
  readonly cert: string;
  readonly key: string;
  /** PEM: a root to trust besides the system's. */
  readonly ca: string | undefined;
  /** The proxy on the way there. */
  readonly proxy?: string | undefined;
  /** PEM: the key that signs, and its name in the Directory. */
  readonly signingKey: string;
  readonly kid: string;
  readonly clientAuthentication: "private_key_jwt" | "tls_client_auth";
  /** The customer's own address: they are there while this runs. */
  readonly customerIpAddress: string;
  /** Sends the customer away with the link; the address that they came back to. */
  readonly askCustomer: (link: string) => Promise<string>;
  readonly close: () => Promise<void>;
}
