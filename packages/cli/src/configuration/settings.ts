/** One thing that can be configured: by a member of the file, a variable of the environment and a flag. */
export interface Setting {
  /** The member of the configuration file, dotted. */
  readonly member: string;
  readonly variable: string;
  readonly flag: string;
  /** What stands behind the flag in the help. */
  readonly value: string;
  readonly description: string;
  /** Paths are made absolute: in the file from its folder, elsewhere from the working folder. */
  readonly isPath?: boolean;
}

/** All of them, in the order of the help. A flag beats a variable, a variable beats the file. */
export const settings: readonly Setting[] = [
  {
    member: "profile",
    variable: "ZOPA_OB_PROFILE",
    flag: "--profile",
    value: "name",
    description: "the bank: zopa-production, zopa-production-2026-05 or zopa-sandbox",
  },
  {
    member: "clientId",
    variable: "ZOPA_OB_CLIENT_ID",
    flag: "--client-id",
    value: "id",
    description: "your client id at the bank",
  },
  {
    member: "redirectUri",
    variable: "ZOPA_OB_REDIRECT_URI",
    flag: "--redirect-uri",
    value: "url",
    description: "where the customer comes back to, as registered",
  },
  {
    member: "clientAuthentication",
    variable: "ZOPA_OB_CLIENT_AUTHENTICATION",
    flag: "--client-authentication",
    value: "method",
    description: "private_key_jwt or tls_client_auth",
  },
  {
    member: "signing.keyFile",
    variable: "ZOPA_OB_SIGNING_KEY_FILE",
    flag: "--signing-key-file",
    value: "file",
    description: "the key of your seal, PEM",
    isPath: true,
  },
  {
    member: "signing.kid",
    variable: "ZOPA_OB_SIGNING_KEY_ID",
    flag: "--kid",
    value: "kid",
    description: "its id in your published key set",
  },
  {
    member: "signing.certFile",
    variable: "ZOPA_OB_SIGNING_CERT_FILE",
    flag: "--signing-cert-file",
    value: "file",
    description: "the certificate of your seal, PEM: for checks, nothing is sent of it",
    isPath: true,
  },
  {
    member: "signing.passphraseFile",
    variable: "ZOPA_OB_SIGNING_PASSPHRASE_FILE",
    flag: "--signing-passphrase-file",
    value: "file",
    description: "opens it, where it is encrypted",
    isPath: true,
  },
  {
    member: "transport.certFile",
    variable: "ZOPA_OB_TRANSPORT_CERT_FILE",
    flag: "--transport-cert-file",
    value: "file",
    description: "your transport certificate and its issuers, PEM",
    isPath: true,
  },
  {
    member: "transport.keyFile",
    variable: "ZOPA_OB_TRANSPORT_KEY_FILE",
    flag: "--transport-key-file",
    value: "file",
    description: "its key, PEM",
    isPath: true,
  },
  {
    member: "transport.pfxFile",
    variable: "ZOPA_OB_TRANSPORT_PFX_FILE",
    flag: "--transport-pfx-file",
    value: "file",
    description: "certificate and key in one PKCS#12 file instead",
    isPath: true,
  },
  {
    member: "transport.passphraseFile",
    variable: "ZOPA_OB_TRANSPORT_PASSPHRASE_FILE",
    flag: "--transport-passphrase-file",
    value: "file",
    description: "opens the key or the PKCS#12 file",
    isPath: true,
  },
  {
    member: "transport.caFile",
    variable: "ZOPA_OB_CA_FILE",
    flag: "--ca-file",
    value: "file",
    description: "authorities to trust beside the system's, PEM",
    isPath: true,
  },
  {
    member: "transport.proxy",
    variable: "ZOPA_OB_PROXY",
    flag: "--proxy",
    value: "url",
    description: "a proxy that tunnels to the bank",
  },
  {
    member: "store.file",
    variable: "ZOPA_OB_STORE_FILE",
    flag: "--store-file",
    value: "file",
    description: "where grants are kept",
    isPath: true,
  },
  {
    member: "store.keyFile",
    variable: "ZOPA_OB_STORE_KEY_FILE",
    flag: "--store-key-file",
    value: "file",
    description: "the key that grants are encrypted with",
    isPath: true,
  },
];

/** Secrets that may stand in the environment themselves, for machines without files. Never in a flag. */
export const secretVariables = {
  signingKey: "ZOPA_OB_SIGNING_KEY",
  signingPassphrase: "ZOPA_OB_SIGNING_PASSPHRASE",
  transportKey: "ZOPA_OB_TRANSPORT_KEY",
  transportPassphrase: "ZOPA_OB_TRANSPORT_PASSPHRASE",
  storeKey: "ZOPA_OB_STORE_KEY",
} as const;

/** Names the file of the configuration. */
export const configurationVariable = "ZOPA_OB_CONFIG";

/** All variables that this program reads. */
export const knownVariables: readonly string[] = [
  configurationVariable,
  ...settings.map(({ variable }) => variable),
  ...Object.values(secretVariables),
];

/** How a setting can be given, for the sentence that misses it. */
export function waysToGive(member: string): string {
  const setting = settings.find((each) => each.member === member);
  return setting === undefined
    ? `put \`${member}\` into the configuration`
    : `put \`${member}\` into the configuration, set ${setting.variable} or give ${setting.flag}`;
}
