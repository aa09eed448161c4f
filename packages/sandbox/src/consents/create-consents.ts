import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { BankClock } from "../clock/bank-clock.js";
import { ConsentError } from "./consent-error.js";
import { memoryConsentStore, sqliteConsentStore } from "./consent-store.js";
import type { Consent, Consents, NewConsent } from "./consents.js";
import { parseDateTime } from "./parse-date-time.js";
import { statusReasons } from "./status-reasons.js";

/** What became of a consent that no longer opens anything. */
export type ConsentEnd = "deleted" | "revoked" | "expired";

export interface CreateConsentsInput {
  readonly clock: Pick<BankClock, "now">;
  /**
   * Told when a consent stops being AUTH, or is deleted in any status, so that its tokens can be ended. For one that
   * expired or was revoked the access tokens have to stay known: the answer to them has a body that says why.
   */
  readonly onEnd?: (consentId: string, end: ConsentEnd) => void;
  /** Keeps them there. In memory when left out. */
  readonly database?: DatabaseSync;
  /** Makes the part of an id that is this consent's. */
  readonly randomId?: () => string;
}

/** The consents, and what the bank's own controls do with them. */
export interface KeptConsents extends Consents {
  /** Forgets all of them, silently. */
  readonly reset: () => void;
}

/**
 * Opens the bank's book of consents: the states of AISP v4.0, each change with its reason.
 *
 * AWAU → AUTH or RJCT; AUTH → CANC or EXPD; CANC → AUTH when the customer approves it again. RJCT and EXPD are final.
 * Only a consent that is AUTH expires: one that waits past its end stays AWAU and cannot be approved any more.
 */
export function createConsents(input: CreateConsentsInput): KeptConsents {
  const { clock, onEnd, database, randomId = randomUUID } = input;
  const store = database === undefined ? memoryConsentStore() : sqliteConsentStore(database);

  function save(consent: Consent): Consent {
    store.put(consent);
    return consent;
  }

  // Nothing ticks in this bank: what time has done is seen when somebody looks.
  function seen(consent: Consent): Consent {
    const end = endOf(consent);
    if (consent.status !== "AUTH" || end === undefined || clock.now() < end) {
      return consent;
    }
    const expired = save({ ...consent, ...status("EXPD", Math.floor(end), ["TKXP"]) });
    onEnd?.(consent.consentId, "expired");
    return expired;
  }

  function find(consentId: string): Consent | undefined {
    const consent = store.get(consentId);
    return consent === undefined ? undefined : seen(consent);
  }

  function known(consentId: string): Consent {
    const consent = find(consentId);
    if (consent === undefined) {
      throw new ConsentError(`There is no consent ${consentId}: never made, or deleted.`, "consent_unknown");
    }
    return consent;
  }

  return {
    create: (consent: NewConsent): Consent => save(newConsent(consent, `aac-${randomId()}`, clock.now())),
    find,
    list: (): readonly Consent[] => store.all().map(seen),
    authorise: (consentId: string, { userId, accountIds }: Approval): Consent => {
      const consent = known(consentId);
      refuseUnlessApprovable(consent, clock.now());
      const now = clock.now();
      const approval = { userId, accountIds: [...accountIds], authorisedAt: now };
      return save({ ...consent, ...status("AUTH", now, ["U038"]), ...approval });
    },
    reject: (consentId: string, reasonCode = "U033"): Consent => {
      const consent = known(consentId);
      return consent.status === "AWAU"
        ? save({ ...consent, ...status("RJCT", clock.now(), [reasonCode]) })
        : consent;
    },
    revoke: (consentId: string, reasonCode = "CUST"): Consent => {
      const consent = known(consentId);
      if (consent.status === "CANC") {
        return consent;
      }
      refuseUnlessRevocable(consent);
      const codes = reasonCode === "U039" || reasonCode === "U028" ? [reasonCode] : [reasonCode, "U028"];
      const revoked = save({ ...consent, ...status("CANC", clock.now(), codes) });
      onEnd?.(consentId, "revoked");
      return revoked;
    },
    delete: (consentId: string): boolean => {
      const isGone = store.delete(consentId);
      if (isGone) {
        onEnd?.(consentId, "deleted");
      }
      return isGone;
    },
    reset: store.clear,
  };
}

type Approval = Parameters<Consents["authorise"]>[1];

function newConsent(asked: NewConsent, consentId: string, now: number): Consent {
  const permissions = [...asked.permissions];
  return {
    ...asked,
    consentId,
    permissions,
    createdAt: now,
    ...status("AWAU", now, ["U036"]),
    accountIds: [],
  };
}

function status(
  next: Consent["status"],
  at: number,
  codes: readonly string[],
): Pick<Consent, "status" | "statusUpdatedAt" | "statusReasons"> {
  return { status: next, statusUpdatedAt: at, statusReasons: statusReasons(codes) };
}

function endOf({ expirationDateTime }: Consent): number | undefined {
  const milliseconds = expirationDateTime === undefined ? undefined : parseDateTime(expirationDateTime);
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}

function refuseUnlessApprovable(consent: Consent, now: number): void {
  const { consentId, expirationDateTime } = consent;
  if (consent.status === "RJCT") {
    throw new ConsentError(
      `Consent ${consentId} is RJCT, which is final: make another consent.`,
      "consent_status",
    );
  }
  if (consent.statusReasons.some(({ StatusReasonCode }) => StatusReasonCode === "U039")) {
    throw new ConsentError(
      `Consent ${consentId} is ${consent.status} with U039 and cannot be approved again: make another consent.`,
      "consent_status",
    );
  }
  if (consent.status === "EXPD" || now >= (endOf(consent) ?? Number.POSITIVE_INFINITY)) {
    throw new ConsentError(
      `Consent ${consentId} ended at ${expirationDateTime}: make another consent.`,
      "consent_expired",
    );
  }
}

function refuseUnlessRevocable({ consentId, status }: Consent): void {
  if (status !== "AUTH") {
    throw new ConsentError(
      `Consent ${consentId} is ${status}: only one that the customer has approved (AUTH) can be revoked.`,
      "consent_status",
    );
  }
}
