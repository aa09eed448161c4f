import type { SandboxState, UserState } from "../control/state-of.js";
import type { ControlClient } from "./control-client.js";
import type { Printer } from "./printer.js";

/** `status` */
export async function showStatus(controls: ControlClient, print: Printer): Promise<void> {
  const state = await controls.get<SandboxState>("/_sandbox");
  const ahead = state.clock.aheadBySeconds;
  print.pairs([
    ["issuer", state.addresses.authorization],
    ["resources", state.addresses.resource],
    ["token", state.addresses.token],
    ["phone", state.phone],
    ["edition", state.edition],
    ["mode", state.mode],
    ["surface", state.surface],
    ["clock", `${state.clock.time}${ahead === 0 ? "" : ` (${ahead} s ahead)`}`],
    ["clients", state.counts.clients],
    ["consents", state.counts.consents],
    ["users", state.counts.users],
    ["faults", state.faults.active.map(({ name }) => name).join(", ") || "none"],
    ["requests", state.counts.requests],
  ]);
}

/** `users` */
export async function showUsers(controls: ControlClient, print: Printer): Promise<void> {
  const { users } = await controls.get<{ users: readonly UserState[] }>("/_sandbox/users");
  const rows = users.map(({ userId, accounts, description }) => [userId, accounts.length, description]);
  print.table(["user", "accounts", "what for"], rows, "The bank has no customers.");
  print.line();
  print.line(print.faint("The password is the name."));
}

/** `consents` */
export async function showConsents(controls: ControlClient, print: Printer): Promise<void> {
  const { consents } = await controls.get<SandboxState>("/_sandbox");
  const rows = consents.map(({ consentId, status, userId, clientId, accountIds }) => [
    consentId,
    status,
    userId,
    accountIds.length,
    clientId,
  ]);
  print.table(["consent", "status", "user", "accounts", "client"], rows, "The bank has no consents yet.");
}
