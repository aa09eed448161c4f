import type { DatabaseSync } from "node:sqlite";
import type { Consent } from "./consents.js";

/** Where consents are kept. In the order in which they were made. */
export interface ConsentStore {
  readonly get: (consentId: string) => Consent | undefined;
  readonly put: (consent: Consent) => void;
  readonly delete: (consentId: string) => boolean;
  readonly all: () => readonly Consent[];
  readonly clear: () => void;
}

/** Keeps them as long as the process lives. */
export function memoryConsentStore(): ConsentStore {
  const consents = new Map<string, Consent>();

  return {
    get: (consentId: string): Consent | undefined => consents.get(consentId),
    put: (consent: Consent): void => {
      consents.set(consent.consentId, consent);
    },
    delete: (consentId: string): boolean => consents.delete(consentId),
    all: (): readonly Consent[] => [...consents.values()],
    clear: (): void => consents.clear(),
  };
}

/** Keeps them in a table of the bank's database, beside the customers and their accounts. */
export function sqliteConsentStore(database: DatabaseSync): ConsentStore {
  database.exec("CREATE TABLE IF NOT EXISTS consents (id TEXT PRIMARY KEY, consent TEXT NOT NULL) STRICT");
  const get = database.prepare("SELECT consent FROM consents WHERE id = ?");
  const put = database.prepare(
    "INSERT INTO consents (id, consent) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET consent = excluded.consent",
  );
  const remove = database.prepare("DELETE FROM consents WHERE id = ?");
  const all = database.prepare("SELECT consent FROM consents ORDER BY rowid");

  return {
    get: (consentId: string): Consent | undefined => {
      const row = get.get(consentId);
      return row === undefined ? undefined : consentIn(row);
    },
    put: (consent: Consent): void => {
      put.run(consent.consentId, JSON.stringify(consent));
    },
    delete: (consentId: string): boolean => remove.run(consentId).changes === 1,
    all: (): readonly Consent[] => all.all().map(consentIn),
    clear: (): void => {
      database.exec("DELETE FROM consents");
    },
  };
}

function consentIn(row: Readonly<Record<string, unknown>>): Consent {
  return JSON.parse(String(row["consent"])) as Consent;
}
