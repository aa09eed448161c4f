/** Who asks the customer for what: what the bank tells its app. */
export interface RequestToShare {
  readonly client: { readonly clientId: string; readonly name: string };
  readonly consent: {
    readonly consentId: string;
    readonly status: string;
    readonly permissions: readonly string[];
    readonly expirationDateTime?: string;
    readonly transactionFromDateTime?: string;
    readonly transactionToDateTime?: string;
    /** The accounts that were shared before. */
    readonly accounts: readonly string[];
  };
  /** Whether somebody has approved this consent before. */
  readonly renewal: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** Reads what the bank says of an open request. `undefined` when it is not that. */
export function readRequestToShare(json: Json): RequestToShare | undefined {
  const { client, consent, renewal } = json;
  if (!isObject(client) || !isObject(consent) || !Array.isArray(consent["permissions"])) {
    return undefined;
  }
  const clientId = String(client["clientId"]);
  return {
    client: { clientId, name: typeof client["name"] === "string" ? client["name"] : clientId },
    consent: {
      consentId: String(consent["consentId"]),
      status: String(consent["status"]),
      permissions: (consent["permissions"] as readonly unknown[]).map(String),
      ...textAt(consent, "expirationDateTime"),
      ...textAt(consent, "transactionFromDateTime"),
      ...textAt(consent, "transactionToDateTime"),
      accounts: Array.isArray(consent["accounts"]) ? (consent["accounts"] as unknown[]).map(String) : [],
    },
    renewal: renewal === true,
  };
}

function textAt<Name extends string>(json: Json, name: Name): { readonly [Key in Name]?: string } {
  const value = json[name];
  return typeof value === "string" ? ({ [name]: value } as { readonly [Key in Name]?: string }) : {};
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}
