import { randomBytes } from "node:crypto";
import type { OpenVisit } from "../phone/begin-visit.js";

/** A request that is open in somebody's browser. */
export interface PageVisit {
  readonly id: string;
  /** Stands in every form: who does not know it cannot send one. */
  readonly token: string;
  /** The browser that it is open in. */
  readonly browser: string;
  readonly open: OpenVisit;
  /** Who has logged in. */
  userId?: string | undefined;
  /** The answer on its way to the bank: a second click waits for what comes of the first. */
  answering?: Promise<string> | undefined;
  /** Where the customer goes when all is said. */
  callback?: string;
  /** Whether the browser has been taken there: who comes back here wants to be here. */
  hasLeft?: boolean;
}

/** The requests that are open in browsers. */
export interface Visits {
  readonly begin: (browser: string, open: OpenVisit) => PageVisit;
  /** `undefined` for another browser's, too. */
  readonly find: (id: string, browser: string | undefined) => PageVisit | undefined;
}

const most = 200;

/** Opens an empty list. The oldest is forgotten when there are too many. */
export function createVisits(): Visits {
  const visits = new Map<string, PageVisit>();

  return {
    begin: (browser: string, open: OpenVisit) => {
      const [oldest] = visits.keys();
      if (visits.size >= most && oldest !== undefined) {
        visits.delete(oldest);
      }
      const visit: PageVisit = { id: secret(), token: secret(), browser, open };
      visits.set(visit.id, visit);
      return visit;
    },
    find: (id: string, browser: string | undefined) => {
      const visit = visits.get(id);
      return visit?.browser === browser ? visit : undefined;
    },
  };
}

/** 128 random bits as text. */
export function secret(): string {
  return randomBytes(16).toString("base64url");
}
