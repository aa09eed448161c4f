/** A third party that is known to the bank from the start, with its certificates. All of it is throwaway. */
export interface ReadyMadeTpp {
  readonly clientId: string;
  readonly redirectUri: string;
  /** PKCS#8 PEM: the key of its OBSeal. */
  readonly signingKey: string;
  /** The kid of the signing key, as the Directory makes it. */
  readonly kid: string;
  /** PEM: its OBWAC, then the issuing authority. */
  readonly cert: string;
  /** PKCS#8 PEM: the key of the OBWAC. */
  readonly key: string;
  /** PEM: the root of the bank's servers. Trust it here and nowhere else. */
  readonly ca: string;
}
