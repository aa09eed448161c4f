import { type BankProfile, zopaProduction, zopaProduction202605 } from "@zopa-openbanking/profiles";
import { readConfiguration } from "../configuration.ts";
import type { ProfileName } from "../settings.ts";
import type { BankAccess } from "./bank-access.ts";
import type { Terminal } from "./terminal.ts";

const profiles: Readonly<Record<Exclude<ProfileName, "local">, BankProfile>> = {
  production: zopaProduction,
  "production-2026-05": zopaProduction202605,
};

interface RealBankInput {
  readonly profile: Exclude<ProfileName, "local">;
  readonly config: string;
  /** Then nothing has shown the link before. */
  readonly isJson: boolean;
}

/** Zopa itself, with what the configuration says of us. The customer opens the link on their own phone. */
export async function openRealBank(
  { profile, config, isJson }: RealBankInput,
  terminal: Terminal,
): Promise<BankAccess> {
  const { issuer, edition } = profiles[profile];
  return {
    ...(await readConfiguration(config)),
    profile: profiles[profile],
    whereabouts: `${issuer}, edition ${edition}`,
    askCustomer: (link) =>
      terminal.ask(
        `${isJson ? `${link}\n\n` : ""}The customer opens the link on the phone with Zopa's app. Paste the whole address that they come back to: `,
      ),
    close: async () => {},
  };
}
