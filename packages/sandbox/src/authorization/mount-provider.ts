import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type Koa from "koa";
import type { Context, Middleware, Next } from "koa";
import type { Provider } from "oidc-provider";
import type { ListenerName } from "../requests/request-log.js";
import { noteClient } from "../requests/request-notes.js";
import type { ClientRegistry } from "./client-registry.js";
import { explainRefusal } from "./explain-refusal.js";
import { requestClient } from "./request-facts.js";

/** Tells which listener a request came in by. */
export type ListenerOf = (request: IncomingMessage) => ListenerName | undefined;

export interface MountParts {
  readonly provider: Provider;
  readonly clients: ClientRegistry;
  /** What stands around everything else on a listener. */
  readonly around: (listener: ListenerName) => readonly Middleware[];
  /** What stands between that and oidc-provider, outermost first. */
  readonly within: (listenerOf: ListenerOf) => readonly Middleware[];
}

/** Makes of oidc-provider and what stands around it the handlers of two listeners. */
export function mountProvider({ provider, clients, around, within }: MountParts): {
  readonly authorizationHandler: RequestListener;
  readonly tokenHandler: RequestListener;
} {
  const listeners = new WeakMap<IncomingMessage, ListenerName>();
  const listenerOf: ListenerOf = (request: IncomingMessage) => listeners.get(request);
  const aroundThe = { authorization: around("authorization"), token: around("token"), resource: [] };

  provider.use((context, next) => {
    const middlewares = aroundThe[listenerOf(context.req) ?? "authorization"];
    const run = middlewares.reduceRight<Next>(
      (inner: Next, middleware: Middleware) => async (): Promise<void> => {
        await middleware(context, inner);
      },
      next,
    );
    return run();
  });
  provider.use(noteClientOf(clients));
  for (const middleware of within(listenerOf)) {
    provider.use(middleware);
  }
  explainRefusalsOf(provider);

  // Middleware that is added after this is never called.
  const callback = provider.callback();
  const handlerOf =
    (listener: ListenerName): RequestListener =>
    (request: IncomingMessage, response: ServerResponse): void => {
      listeners.set(request, listener);
      void callback(request, response);
    };
  return { authorizationHandler: handlerOf("authorization"), tokenHandler: handlerOf("token") };
}

function noteClientOf(clients: ClientRegistry): Middleware {
  return async (context: Context, next: Next) => {
    await next();
    const client = requestClient({ clients }, context);
    if (client !== undefined) {
      noteClient(context, client.clientId);
    }
  };
}

function explainRefusalsOf(provider: Provider): void {
  const explain = (context: unknown, error: Error): void => {
    explainRefusal(context as Context, error);
  };
  provider.on("authorization.error", explain);
  provider.on("grant.error", explain);
  provider.on("revocation.error", explain);
  // Koa prints what nobody listens for.
  (provider as Koa).on("error", () => {});
}
