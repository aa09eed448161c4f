import { type BankProfile, zopaProduction, zopaProduction202605 } from "@zopa-openbanking/profiles";
import { readConfiguration } from "../configuration.ts";
import type { ProfileName } from "../settings.ts";
import type { BankAccess } from "./bank-access.ts";
import type { Terminal } from "./terminal.ts";

const profiles: Readonly<Record<Exclude<ProfileName, "local">, BankProfile>> = {
  production: zopaProduction,
  "production-2026-05": zopaProduction202605,
};

/** Zopa itself, with what the configuration says of us. The customer opens the link on their own phone. */
export async function openRealBank(
  profile: Exclude<ProfileName, "local">,
  configuration: string,
  terminal: Terminal,
): Promise<BankAccess> {
  const { issuer, edition } = profiles[profile];
  return {
    ...(await readConfiguration(configuration)),
    profile: profiles[profile],
    whereabouts: `${issuer}, as documented in ${edition}`,
    askCustomer: (link) =>
      terminal.ask(
        `The customer opens this on the phone with Zopa's app:\n\n${link}\n\nPaste the whole address that they came back to: `,
      ),
    close: async () => {},
  };
}
