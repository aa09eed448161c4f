import type { HttpFault, Json } from "../fault.js";
import type { FaultOrigin } from "../faults.js";
import { member } from "../json-body.js";
import { documented, elsewhere, standard } from "./origins.js";

/** Faults in the shape around the rows. */
export const shapeFaults: readonly HttpFault[] = [
  changed(
    "data-empty",
    documented,
    "`Data` is empty: the list in it is left out where there is nothing.",
    (body) => ({
      ...body,
      Data: {},
    }),
  ),
  changed("data-missing", elsewhere, "There is no `Data`.", ({ Data: _, ...rest }) => rest),
  changed("data-null", elsewhere, "`Data` is null.", (body) => ({ ...body, Data: null })),
  lists("list-null", elsewhere, "The list in `Data` is null.", () => null),
  lists("list-object", elsewhere, "The list in `Data` is one object, not a list.", (list) => list[0] ?? {}),
  lists("list-with-null", elsewhere, "The list in `Data` has a null in it.", (list) => [null, ...list]),
  lists(
    "list-short",
    standard,
    "The last row is gone: an account was closed, a mandate was cancelled.",
    (list) => list.slice(0, -1),
  ),
  lists("list-empty", standard, "The list is empty although there is data.", () => []),
  changed(
    "envelope-unknown-fields",
    elsewhere,
    "Fields that nobody knows stand beside `Data`. Pass over them.",
    (body) => ({
      ...body,
      Warnings: [],
      Data: { ...member(body, "Data"), Count: 3 },
    }),
  ),
  {
    name: "json-array",
    place: "resource",
    origin: elsewhere,
    description: "The list comes without anything around it.",
    match: { method: "GET" },
    changeBody: (body: Json) => Object.values(member(body, "Data"))[0] ?? [],
  },
];

function changed(
  name: string,
  origin: FaultOrigin,
  description: string,
  changeBody: (body: Json) => Json,
): HttpFault {
  return { name, place: "resource", origin, description, match: { method: "GET" }, changeBody };
}

function lists(
  name: string,
  origin: FaultOrigin,
  description: string,
  change: (list: readonly unknown[]) => unknown,
): HttpFault {
  return changed(name, origin, description, (body) => {
    const entries = Object.entries(member(body, "Data"));
    return {
      ...body,
      Data: Object.fromEntries(
        entries.map(([name, value]) => [name, Array.isArray(value) ? change(value as unknown[]) : value]),
      ),
    };
  });
}
