import type { ActiveFault, FaultDescription, FaultMatch } from "../faults/faults.js";
import type { ControlClient } from "./control-client.js";
import type { Printer } from "./printer.js";

interface FaultsShown {
  readonly active: readonly ActiveFault[];
  readonly catalogue: readonly FaultDescription[];
}

/** `fault list`: those that are played, and all that there are. */
export async function showFaults(controls: ControlClient, print: Printer): Promise<void> {
  const { active, catalogue } = await controls.get<FaultsShown>("/_sandbox/faults");
  print.table(
    ["active", "id", "left", "played", "for"],
    active.map(({ name, id, timesLeft, timesPlayed, match }) => [
      name,
      id,
      timesLeft ?? "always",
      timesPlayed,
      matchText(match),
    ]),
    "No fault is active. Add one with `zopa-sandbox fault add NAME`.",
  );
  print.line();
  print.table(
    ["name", "where", "origin", "what happens"],
    catalogue.map(({ name, place, origin, description }) => [name, place, origin, description]),
    "There are no faults to choose from.",
  );
}

/** What a fault is limited to, as the options of `fault add` say it. */
export function matchText(match: FaultMatch): string {
  return Object.entries(match)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}
