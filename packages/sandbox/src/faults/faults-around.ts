import type { Middleware } from "koa";
import { authorizationPaths } from "../authorization/authorization-endpoints.js";
import type { ListenerName } from "../requests/request-log.js";
import { type FaultParts, faultMiddleware } from "./fault-middleware.js";
import type { FaultOccasion } from "./faults.js";

/** The faults that stand around everything on a listener: those of the wire, of the metadata and of the keys. */
export function faultsAround(listener: ListenerName, parts: FaultParts): readonly Middleware[] {
  const always = ({ method, path }: FaultOccasion): FaultOccasion => ({ method, path });
  const at =
    (served: string) =>
    ({ method, path }: FaultOccasion): FaultOccasion | undefined =>
      path === served ? { method, path } : undefined;
  const transport = faultMiddleware("transport", parts, always);

  return listener === "authorization"
    ? [
        transport,
        faultMiddleware("metadata", parts, at(authorizationPaths.metadata)),
        faultMiddleware("jwks", parts, at(authorizationPaths.jwks)),
      ]
    : [transport];
}
