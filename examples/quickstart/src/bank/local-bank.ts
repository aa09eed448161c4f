import { startSandbox } from "@zopa-openbanking/sandbox";
import type { Settings } from "../settings.ts";
import type { BankAccess } from "./bank-access.ts";
import { openInBrowser } from "./open-in-browser.ts";
import type { Terminal } from "./terminal.ts";

/** A bank on this machine, which knows a ready-made client. The customer is played, or is a person on the phone page. */
export async function openLocalBank(
  { isInteractive, user }: Settings,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<BankAccess> {
  const bank = await startSandbox({ seed: "quickstart", signal });
  const { tpp, profile, addresses, phone } = bank;

  const play = (link: string): Promise<string> => phone.open(link, { user, decision: "approve" }, { signal });
  const letPersonDecide = async (link: string): Promise<string> => {
    const page = `${addresses.control}/phone?link=${encodeURIComponent(link)}`;
    openInBrowser(page);
    return await terminal.ask(
      `The phone page opens in your browser; log in as ${user}. If it does not, open it yourself:\n\n${page}\n\nApprove, copy the address that it ends with, and paste it here: `,
    );
  };

  return {
    ...tpp,
    profile,
    whereabouts: `a Zopa on this machine, ${bank.issuer}`,
    clientAuthentication: "private_key_jwt",
    customerIpAddress: "127.0.0.1",
    askCustomer: isInteractive ? letPersonDecide : play,
    close: () => bank.close(),
  };
}
