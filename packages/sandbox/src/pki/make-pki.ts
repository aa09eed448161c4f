import type { KeyObject } from "node:crypto";
import type { BankClock } from "../clock/bank-clock.js";
import { type Authority, createAuthority } from "./authority.js";
import { validity } from "./certificate-times.js";
import { checkRequest } from "./check-request.js";
import { issueLeaf } from "./issue-leaf.js";
import { createKeyCache, newKey } from "./key-cache.js";
import { kidOf } from "./kid-of.js";
import { directoryPolicy, leafShapes } from "./leaf-shapes.js";
import type { CertificateKind, CertificateRequest, Identity, Pki } from "./pki.js";
import { issueServerCertificate } from "./server-certificate.js";

/** What {@link makePki} depends on. */
export interface MakePkiInput {
  readonly clock: BankClock;
  /** A folder for keys that may be used again. Keys are made anew when left out. */
  readonly cacheFolder?: string;
}

const authorityDays = 3_650;

/** Makes the throwaway authorities of one sandbox, of the shape of the real ones. */
export async function makePki({ clock, cacheFolder }: MakePkiInput): Promise<Pki> {
  const keyOf = cacheFolder === undefined ? newKey : createKeyCache(cacheFolder);
  // All at once: each takes a core for a tenth of a second.
  const [rootKey, issuingKey, serverKey, bankKey, transportKey, sealKey] = await Promise.all([
    keyOf("root"),
    keyOf("issuing"),
    keyOf("server"),
    keyOf("id-token"),
    keyOf("tpp-transport"),
    keyOf("tpp-signing"),
  ]);
  const now = clock.now();
  const root = await authority("THROWAWAY Sandbox Root CA", rootKey, now);
  const issuing = await authority("THROWAWAY Sandbox Issuing CA", issuingKey, now, root);
  const clientAuthorities = [root.certificate, issuing.certificate];
  const trustService = once(async () => {
    const made = await authority("THROWAWAY Sandbox Trust Service CA", await newKey(), now);
    clientAuthorities.push(made.certificate);
    return made;
  });
  const stranger = once(async () => authority("THROWAWAY Sandbox Stranger CA", await newKey(), now));
  const [transport, signing, server] = await Promise.all([
    issueLeaf({ kind: "obwac", issuer: issuing, key: transportKey, now }),
    issueLeaf({ kind: "obseal", issuer: issuing, key: sealKey, now }),
    issueServerCertificate(issuing, serverKey, now),
  ]);

  return {
    ca: root.certificate,
    clientAuthorities,
    server,
    signing: { key: bankKey.export({ type: "pkcs8", format: "pem" }).toString(), kid: kidOf(bankKey) },
    tpp: { transport, signing },
    issue: async (kind: CertificateKind, request: CertificateRequest = {}): Promise<Identity> => {
      checkRequest(kind, request);
      const regular = leafShapes[kind].signs === "directory" ? issuing : await trustService();
      const issuer = request.fault === "wrong_chain" ? await stranger() : regular;
      return issueLeaf({ kind, request, issuer, key: await newKey(), now: clock.now(), madeAt: now });
    },
  };
}

function authority(commonName: string, key: KeyObject, now: number, issuer?: Authority): Promise<Authority> {
  const subject = [
    { C: [{ printableString: "GB" }] },
    { O: [{ printableString: "OpenBanking Sandbox" }] },
    { CN: [{ printableString: commonName }] },
  ];
  const under = issuer === undefined ? {} : { pathLength: 0, policy: directoryPolicy };
  return createAuthority({ subject, key, ...validity(now, authorityDays), ...under }, issuer);
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
