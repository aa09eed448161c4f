import type { DatabaseSync } from "node:sqlite";
import type { RegisteredClient } from "./client-registry.js";

/** The third parties that outlive the process of the bank. */
export interface KeptClients {
  readonly all: () => readonly RegisteredClient[];
  readonly put: (client: RegisteredClient) => void;
}

/** Keeps them in a table of the bank's database. */
export function keepClients(database: DatabaseSync): KeptClients {
  database.exec("CREATE TABLE IF NOT EXISTS clients (id TEXT PRIMARY KEY, client TEXT NOT NULL) STRICT");
  const all = database.prepare("SELECT client FROM clients ORDER BY rowid");
  const put = database.prepare(
    "INSERT INTO clients (id, client) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET client = excluded.client",
  );

  return {
    all: (): readonly RegisteredClient[] =>
      all.all().map(({ client }) => JSON.parse(String(client)) as RegisteredClient),
    put: (client: RegisteredClient): void => {
      put.run(client.clientId, JSON.stringify(client));
    },
  };
}
