import type { Grant, Pending } from "@zopa-openbanking/oidc-hybrid";
import { z } from "zod";

/** What the file holds. */
export interface StoreContents {
  /** One for each consent. */
  readonly grants: readonly Grant[];
  /** One for each `state`. */
  readonly pendings: readonly Pending[];
}

/** Nothing, as before the first grant. */
export const noContents: StoreContents = { grants: [], pendings: [] };

/** The version of what is written. */
export const storeVersion = 1;

const time = z.number().int().nullable();
const text = z.string().min(1);

// Members of a later version of the flow are kept as they are.
const grant = z.looseObject({
  consentId: text,
  accessToken: text,
  accessTokenExpiresAt: time,
  refreshToken: text.nullable(),
  refreshTokenExpiresAt: time,
  scope: z.string(),
  subject: text,
  authorizedAt: z.number().int(),
  issuedAt: z.number().int(),
  issuer: text,
  clientId: text,
});

const pending = z.looseObject({
  url: text,
  state: text,
  nonce: text,
  consentId: text,
  issuer: text,
  clientId: text,
  redirectUri: text,
  expiresAt: z.number().int(),
});

const contents = z
  .strictObject({
    format: z.literal("zopa-ob-grants"),
    version: z.literal(storeVersion),
    grants: z.array(grant),
    pendings: z.array(pending),
  })
  .refine(({ grants }) => areDifferent(grants.map(({ consentId }) => consentId)))
  .refine(({ pendings }) => areDifferent(pendings.map(({ state }) => state)));

function areDifferent(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

/** Writes the contents as JSON. */
export function contentsText({ grants, pendings }: StoreContents): string {
  return `${JSON.stringify({ format: "zopa-ob-grants", version: storeVersion, grants, pendings }, undefined, 2)}\n`;
}

/** Reads them again: what it is not, in a word, when it is something else. */
export function readContents(json: string): StoreContents | "damaged" | "version" {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return "damaged";
  }
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format === "zopa-ob-grants" && Number.isInteger(version) && Number(version) > storeVersion) {
    return "version";
  }
  const read = contents.safeParse(value);
  if (!read.success) {
    return "damaged";
  }
  const { grants, pendings } = read.data;
  // What the schema lets through beside these members is what an earlier call of the flow wrote.
  return { grants, pendings } as unknown as StoreContents;
}
