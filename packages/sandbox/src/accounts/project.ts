import type { Surface } from "../options.js";
import { maskPan } from "./mask-pan.js";
import { type KeptMembers, type ResourceName, views } from "./views.js";

/** For whom a resource is cut to size. */
export interface Viewer {
  readonly surface: Surface;
  readonly permissions: readonly string[];
}

/** Leaves of a full resource what the consent's permissions and the surface show. */
export function project(name: ResourceName, resource: object, viewer: Viewer): object {
  const { detail, zopa } = views[name];
  const permitted =
    detail === undefined || viewer.permissions.includes(detail.permission)
      ? resource
      : without(resource, detail.members);
  const served = viewer.surface === "zopa" && zopa !== undefined ? keep(permitted, zopa) : permitted;
  return viewer.permissions.includes("ReadPAN") ? served : maskPan(served);
}

function without(resource: object, members: readonly string[]): object {
  return Object.fromEntries(Object.entries(resource).filter(([name]) => !members.includes(name)));
}

function keep(resource: object, members: KeptMembers): object {
  return Object.fromEntries(
    Object.entries(resource).flatMap(([name, value]) => {
      const kept = members[name];
      if (kept === undefined) {
        return [];
      }
      const smaller: unknown = kept === true ? value : keepInside(value, kept);
      return isNothing(smaller) ? [] : [[name, smaller]];
    }),
  );
}

function keepInside(value: unknown, members: KeptMembers): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => keepInside(item, members));
  }
  return typeof value === "object" && value !== null ? keep(value, members) : value;
}

// A member that has nothing left is left out: the standard has no empty objects.
function isNothing(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  );
}
