import type { Settings } from "../settings.ts";
import type { BankAccess } from "./bank-access.ts";
import { openLocalBank } from "./local-bank.ts";
import { openRealBank } from "./real-bank.ts";
import type { Terminal } from "./terminal.ts";

/** Opens the bank that the settings name: one on this machine, or the way to the real one. */
export async function openBank(
  settings: Settings,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<BankAccess> {
  const { profile, config } = settings;
  return profile === "local" || config === undefined
    ? await openLocalBank(settings, terminal, signal)
    : await openRealBank({ ...settings, profile, config }, terminal);
}
