import type { Context, Middleware } from "koa";
import { authorizationPaths } from "../authorization/authorization-endpoints.js";
import type { ListenerName } from "../requests/request-log.js";
import { type FaultParts, faultMiddleware } from "./fault-middleware.js";
import type { FaultOccasion } from "./faults.js";

/** The faults that stand around everything on a listener, outermost first: those of the wire, of metadata and of keys. */
export function faultsAround(listener: ListenerName, parts: FaultParts): readonly Middleware[] {
  const transport = faultMiddleware("transport", parts, occasionOf);
  return listener === "authorization"
    ? [
        transport,
        faultMiddleware("metadata", parts, at(authorizationPaths.metadata)),
        faultMiddleware("jwks", parts, at(authorizationPaths.jwks)),
      ]
    : [transport];
}

function occasionOf({ method, path }: Context): FaultOccasion {
  return { method, path };
}

function at(path: string): (context: Context) => FaultOccasion | undefined {
  return (context: Context) => (context.path === path ? occasionOf(context) : undefined);
}
