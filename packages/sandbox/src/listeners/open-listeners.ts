import type { Addresses } from "../bank.js";
import type { Ports } from "../options.js";
import type { Pki } from "../pki/pki.js";
import type { ListenerName } from "../requests/request-log.js";
import { type Listener, listen } from "./listen.js";
import type { RefusedConnections } from "./refused-connections.js";

/** The bank's four doors. */
export interface Listeners {
  readonly authorization: Listener;
  readonly token: Listener;
  readonly resource: Listener;
  readonly control: Listener;
  readonly addresses: Addresses;
  readonly close: () => Promise<void>;
}

/** What the doors are made of. */
export interface OpenListenersInput {
  readonly pki: Pki;
  readonly ports: Ports;
  readonly refused: RefusedConnections;
}

/**
 * Opens all of them, or none.
 *
 * @throws {SandboxError} when a port cannot be had; those that were opened are closed again.
 */
export async function openListeners({ pki, ports, refused }: OpenListenersInput): Promise<Listeners> {
  const tls = { ...pki.server };
  const mutual = { ...pki.server, clientAuthorities: pki.clientAuthorities };
  const opened: Listener[] = [];
  const open = async (input: Parameters<typeof listen>[0]): Promise<Listener> => {
    const listener = await listen(input);
    opened.push(listener);
    return listener;
  };
  const noteOf =
    (listener: ListenerName): ((code: string) => void) =>
    (code: string): void =>
      refused.note(listener, code);
  const close = async (): Promise<void> => {
    await Promise.all(opened.map((listener) => listener.close()));
  };

  try {
    // One after the other: when one fails, all that are open are known.
    const authorization = await open({
      name: "authorization",
      port: ports.authorization,
      tls,
      onRefused: noteOf("authorization"),
    });
    const token = await open({ name: "token", port: ports.token, tls: mutual, onRefused: noteOf("token") });
    const resource = await open({
      name: "resource",
      port: ports.resource,
      tls: mutual,
      onRefused: noteOf("resource"),
    });
    const control = await open({ name: "control", port: ports.control });
    const addresses = {
      authorization: authorization.origin,
      token: token.origin,
      resource: resource.origin,
      control: control.origin,
    };
    return { authorization, token, resource, control, addresses, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}
