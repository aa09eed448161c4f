import type { Consent, ConsentStatus, Consents } from "../../consents/consents.js";

/** Consents with the states that the authorisation server looks at, and nothing else of theirs. */
export function createTestConsents(now: () => number): Consents {
  const all = new Map<string, Consent>();
  let made = 0;

  function change(consentId: string, status: ConsentStatus, more: Partial<Consent> = {}): Consent {
    const consent = all.get(consentId);
    if (consent === undefined) {
      throw new Error(`no consent ${consentId}`);
    }
    const changed = { ...consent, ...more, status, statusUpdatedAt: now() };
    all.set(consentId, changed);
    return changed;
  }

  return {
    create: (consent) => {
      made += 1;
      const created: Consent = {
        ...consent,
        consentId: `aac-${made}`,
        createdAt: now(),
        status: "AWAU",
        statusUpdatedAt: now(),
        statusReasons: [],
        accountIds: [],
      };
      all.set(created.consentId, created);
      return created;
    },
    find: (consentId) => {
      const consent = all.get(consentId);
      const end = consent?.expirationDateTime;
      return end !== undefined && Date.parse(end) / 1000 <= now() ? change(consentId, "EXPD") : consent;
    },
    list: () => [...all.values()],
    authorise: (consentId, approval) => change(consentId, "AUTH", { ...approval, authorisedAt: now() }),
    reject: (consentId) => {
      const consent = all.get(consentId);
      return consent?.status === "AWAU"
        ? change(consentId, "RJCT")
        : change(consentId, consent?.status ?? "RJCT");
    },
    revoke: (consentId) => change(consentId, "CANC"),
    delete: (consentId) => all.delete(consentId),
  };
}
