import { randomUUID } from "node:crypto";
import type { Mode } from "../options.js";
import { checkRegistration } from "./check-registration.js";
import type { ClientRegistration, ClientRegistry, RegisteredClient } from "./client-registry.js";
import type { KeptClients } from "./kept-clients.js";

/** Makes the list of the third parties that the bank knows: with nobody on it, or with those that were kept. */
export function createClientRegistry(mode: Mode, kept?: KeptClients): ClientRegistry {
  const clients = new Map<string, RegisteredClient>(
    (kept?.all() ?? []).map((client) => [client.clientId, client]),
  );

  return {
    // A promise, as the answer to an e-mail is: what is wrong rejects it.
    register: (registration: ClientRegistration) =>
      Promise.resolve().then(() => {
        checkRegistration(registration, mode);
        const client = structuredClone({ ...registration, clientId: registration.clientId ?? randomUUID() });
        clients.set(client.clientId, client);
        kept?.put(client);
        return client;
      }),
    find: (clientId: string) => clients.get(clientId),
    list: () => [...clients.values()],
  };
}
