import { z } from "zod";

const text = z.string().min(1);

/** The names of the profiles that come with this program. */
export const profileNames = ["zopa-production", "zopa-production-2026-05", "zopa-sandbox"] as const;

const httpsUrl = z.string().refine((value) => URL.parse(value)?.protocol === "https:", {
  error: "must be an https URL",
});

const variant = z.strictObject({ base: z.enum(profileNames), changes: z.record(z.string(), z.unknown()) });

// A module may give the profile itself; `defineProfile` judges it later.
const wholeProfile = z.looseObject({ id: text, issuer: text, edition: text });

/** What a configuration file may hold. Every member may be missing: a command asks for what it needs. */
export const configurationSchema: z.ZodType<ConfigurationFile> = z.strictObject({
  profile: z.union([z.enum(profileNames), variant, wholeProfile]).optional(),
  clientId: text.optional(),
  redirectUri: httpsUrl.optional(),
  clientAuthentication: z.enum(["private_key_jwt", "tls_client_auth"]).optional(),
  signing: z
    .strictObject({
      keyFile: text.optional(),
      kid: text.optional(),
      certFile: text.optional(),
      passphraseFile: text.optional(),
    })
    .optional(),
  transport: z
    .strictObject({
      certFile: text.optional(),
      keyFile: text.optional(),
      pfxFile: text.optional(),
      passphraseFile: text.optional(),
      caFile: text.optional(),
      trustSystemRoots: z.boolean().optional(),
      proxy: text.optional(),
    })
    .optional(),
  store: z.strictObject({ file: text.optional(), keyFile: text.optional() }).optional(),
});

/** The members of each object, for the sentence that refuses an unknown one. */
export const knownMembers: Readonly<Record<string, readonly string[]>> = {
  "": ["profile", "clientId", "redirectUri", "clientAuthentication", "signing", "transport", "store"],
  signing: ["keyFile", "kid", "certFile", "passphraseFile"],
  transport: ["certFile", "keyFile", "pfxFile", "passphraseFile", "caFile", "trustSystemRoots", "proxy"],
  store: ["file", "keyFile"],
  profile: ["base", "changes"],
};

/**
 * `zopa-ob.config.json`, or what `zopa-ob.config.ts` exports as its default. Paths begin in the folder of the file. It holds
 * no secret: keys and passphrases stand in files of their own, or in the environment.
 *
 * @example
 * ```ts
 * import type { ConfigurationFile } from "@zopa-openbanking/cli";
 *
 * const configuration: ConfigurationFile = {
 *   profile: "zopa-production",
 *   clientId: "my-client-id",
 *   redirectUri: "https://tpp.example/callback",
 *   signing: { keyFile: "secrets/obseal.key", kid: "VMGtZe0pwBpP8I2QgqoLvK1TMo4" },
 *   transport: { certFile: "obwac.pem", keyFile: "secrets/obwac.key" },
 * };
 * ```
 */
export interface ConfigurationFile {
  /** The bank: a profile's name, a variant of one, or a `BankProfile`. `zopa-production` when left out. */
  readonly profile?:
    | (typeof profileNames)[number]
    | {
        readonly base: (typeof profileNames)[number];
        /** As `defineProfile` of the profiles package takes them. */
        readonly changes: Readonly<Record<string, unknown>>;
      }
    | { readonly id: string; readonly issuer: string; readonly edition: string }
    | undefined;
  readonly clientId?: string | undefined;
  readonly redirectUri?: string | undefined;
  /** `private_key_jwt` when left out. */
  readonly clientAuthentication?: "private_key_jwt" | "tls_client_auth" | undefined;
  readonly signing?:
    | {
        readonly keyFile?: string | undefined;
        readonly kid?: string | undefined;
        /** For checks of the seal: nothing is sent of it. */
        readonly certFile?: string | undefined;
        readonly passphraseFile?: string | undefined;
      }
    | undefined;
  readonly transport?:
    | {
        readonly certFile?: string | undefined;
        readonly keyFile?: string | undefined;
        readonly pfxFile?: string | undefined;
        readonly passphraseFile?: string | undefined;
        readonly caFile?: string | undefined;
        /** False to trust the authorities of `caFile` alone. */
        readonly trustSystemRoots?: boolean | undefined;
        readonly proxy?: string | undefined;
      }
    | undefined;
  readonly store?:
    | {
        /** In your folder of state when left out. */
        readonly file?: string | undefined;
        readonly keyFile?: string | undefined;
      }
    | undefined;
}
