import type { BankProfile, ClientAuthentication } from "@zopa-openbanking/profiles";

/** Where a value came from. */
export type ConfigurationOrigin = "file" | "environment" | "flag" | "default";

/** The configuration of one run: file, environment and flags together, paths absolute. */
export interface Configuration {
  /** The file that it began with, if there was one. */
  readonly file: string | undefined;
  readonly profile: BankProfile;
  readonly clientId: string | undefined;
  readonly redirectUri: string | undefined;
  readonly clientAuthentication: ClientAuthentication;
  readonly signing: {
    readonly keyFile: string | undefined;
    readonly kid: string | undefined;
    readonly certFile: string | undefined;
    readonly passphraseFile: string | undefined;
  };
  readonly transport: {
    readonly certFile: string | undefined;
    readonly keyFile: string | undefined;
    readonly pfxFile: string | undefined;
    readonly passphraseFile: string | undefined;
    readonly caFile: string | undefined;
    readonly trustSystemRoots: boolean | undefined;
    readonly proxy: string | undefined;
  };
  readonly store: { readonly file: string; readonly keyFile: string | undefined };
  /** By dotted member. A member that is not here was not given. */
  readonly origins: Readonly<Record<string, ConfigurationOrigin>>;
}
