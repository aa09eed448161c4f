import type { DatabaseSync } from "node:sqlite";
import type { StoredEntry } from "./stored-entry.js";

/** What outlives the process of the bank: grants, and the tokens that were given out for them. */
export interface KeptEntries {
  /** In the order in which they were first kept. */
  readonly all: () => readonly StoredEntry[];
  readonly put: (entry: StoredEntry) => void;
  readonly remove: (model: string, id: string) => void;
  readonly clear: () => void;
}

// Codes, interactions and a client's own tokens last for minutes: nobody misses them after a new start.
const lasting = new Set(["Grant", "RefreshToken", "AccessToken"]);

/** Keeps them in a table of the bank's database. */
export function keepEntries(database: DatabaseSync): KeptEntries {
  database.exec(
    "CREATE TABLE IF NOT EXISTS tokens (model TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL, expires_at INTEGER, PRIMARY KEY (model, id)) STRICT",
  );
  const all = database.prepare("SELECT model, id, payload, expires_at FROM tokens ORDER BY rowid");
  const put = database.prepare(
    "INSERT INTO tokens (model, id, payload, expires_at) VALUES (?, ?, ?, ?) ON CONFLICT (model, id) DO UPDATE SET payload = excluded.payload, expires_at = excluded.expires_at",
  );
  const remove = database.prepare("DELETE FROM tokens WHERE model = ? AND id = ?");

  return {
    all: (): readonly StoredEntry[] => all.all().map(entryIn),
    put: ({ model, id, payload, expiresAt }: StoredEntry): void => {
      if (lasting.has(model)) {
        put.run(model, id, JSON.stringify(payload), Number.isFinite(expiresAt) ? expiresAt : null);
      }
    },
    remove: (model: string, id: string): void => {
      if (lasting.has(model)) {
        remove.run(model, id);
      }
    },
    clear: (): void => {
      database.exec("DELETE FROM tokens");
    },
  };
}

function entryIn(row: Readonly<Record<string, unknown>>): StoredEntry {
  const { model, id, payload, expires_at: expiresAt } = row;
  return {
    model: String(model),
    id: String(id),
    payload: JSON.parse(String(payload)) as StoredEntry["payload"],
    expiresAt: typeof expiresAt === "number" ? expiresAt : Number.POSITIVE_INFINITY,
  };
}
