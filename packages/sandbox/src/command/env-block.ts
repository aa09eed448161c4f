/** Where `env` has written what is too long for a line. */
export interface EnvFiles {
  readonly signingKey: string;
  readonly transportCertificate: string;
  readonly transportKey: string;
  readonly ca: string;
}

/** What a program needs to be the ready-made client, with its keys in files. */
export interface EnvValues {
  readonly discoveryUrl: string;
  readonly issuer: string;
  readonly resourceBaseUrl: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly kid: string;
  readonly files: EnvFiles;
}

/** A block to paste into `.env`. */
export function envBlock(values: EnvValues): string {
  const { files } = values;
  const lines = {
    ZOPA_DISCOVERY_URL: values.discoveryUrl,
    ZOPA_ISSUER: values.issuer,
    ZOPA_RESOURCE_BASE_URL: values.resourceBaseUrl,
    ZOPA_CLIENT_ID: values.clientId,
    ZOPA_REDIRECT_URI: values.redirectUri,
    ZOPA_SIGNING_KEY_ID: values.kid,
    ZOPA_SIGNING_KEY_FILE: files.signingKey,
    ZOPA_TRANSPORT_CERT_FILE: files.transportCertificate,
    ZOPA_TRANSPORT_KEY_FILE: files.transportKey,
    ZOPA_CA_FILE: files.ca,
  };
  return [
    "# A local sandbox. Its keys and authorities are throwaway: for development only.",
    ...Object.entries(lines).map(([name, value]) => `${name}=${quoted(value)}`),
  ].join("\n");
}

// Whichever quotes the value has none of; in double ones a backslash and an n would become a new line, so they come last.
function quoted(value: string): string {
  if (/^[\w\-./:@%+=]+$/u.test(value)) {
    return value;
  }
  const quote = ["'", "`", '"'].find((each) => !value.includes(each)) ?? "'";
  return `${quote}${value}${quote}`;
}
