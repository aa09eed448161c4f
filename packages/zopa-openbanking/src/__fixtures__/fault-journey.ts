import { setImmediate } from "node:timers/promises";
import type { ReadProblemCode } from "@zopa-openbanking/aisp";
import type { MetadataFinding } from "@zopa-openbanking/discovery";
import { createTransport } from "@zopa-openbanking/mtls";
import type { Grant, GrantNotice } from "@zopa-openbanking/oidc-hybrid";
import type { AddFault, Sandbox } from "@zopa-openbanking/sandbox";
import type { ZopaClientConfig } from "../zopa-client-config.js";
import { everyPermission, localClient } from "./local-client.js";
import { type WatchedTransport, watched } from "./watched-transport.js";

/** From nothing to nothing: what a program does with one customer. */
export type JourneyStep =
  | "consent"
  | "link"
  | "return"
  | "accounts"
  | "transactions"
  | "offers"
  | "refresh"
  | "delete";

/** How a journey went. */
export interface Journey {
  /** Where it ended early, and with what. */
  readonly endedAt: JourneyStep | undefined;
  readonly error: unknown;
  /** What was reported and was no reason to stop, each once. */
  readonly reports: readonly (ReadProblemCode | MetadataFinding["code"] | GrantNotice)[];
  readonly rows: number;
  /** What left after the error was there. */
  readonly sentAfter: readonly string[];
  readonly sent: readonly string[];
  readonly secrets: ReadonlySet<string>;
}

/** Everything about a fault that is played. */
export interface PlayedFault extends AddFault {
  readonly name: string;
  /** The step before which it begins: the first when left out. */
  readonly from?: JourneyStep | undefined;
}

/** Walks the whole way at a bank that has a fault, with a client of its own. */
export async function walk(
  bank: Sandbox,
  fault: PlayedFault | undefined,
  config: Partial<ZopaClientConfig> = {},
): Promise<Journey> {
  const { cert, key, ca, signingKey } = bank.tpp;
  const transport = watched(await createTransport({ cert, key, ca }));
  const reports = new Set<Journey["reports"][number]>();
  const done: { step: JourneyStep | undefined; rows: number } = { step: undefined, rows: 0 };
  const zopa = await localClient(bank, {
    transport,
    onProblem: ({ code }) => void reports.add(code),
    onMetadataFinding: ({ code }) => void reports.add(code),
    ...config,
  });
  const reach = (step: JourneyStep): void => {
    done.step = step;
    if (fault !== undefined && step === (fault.from ?? "consent")) {
      bank.faults.add(fault.name, fault);
    }
  };
  const noteGrant = (grant: Grant): void => {
    for (const notice of grant.notices) {
      reports.add(notice);
    }
  };

  const walkOn = async (): Promise<void> => {
    bank.faults.clear();
    reach("consent");
    const { ConsentId: consentId } = await zopa.createConsent({ permissions: [...everyPermission] });
    reach("link");
    const pending = await zopa.startAuthorization({ consentId });
    reach("return");
    const callback = await bank.phone.open(pending.url, { user: "zoe", decision: "approve" });
    noteCallback(transport, callback);
    const grant = await zopa.completeAuthorization(callback, pending);
    noteGrant(grant);
    const session = zopa.openSession(grant, {
      customer: { ipAddress: "198.51.100.7" },
      onGrantChanged: noteGrant,
    });
    reach("accounts");
    const accounts = await session.accounts().toArray();
    reach("transactions");
    for (const { AccountId } of accounts) {
      for await (const page of session.transactions(AccountId, {}, { maximumPages: 9 }).pages()) {
        done.rows += page.items.length;
      }
    }
    reach("offers");
    for (const { AccountId } of accounts) {
      await session.offers(AccountId).toArray();
    }
    reach("refresh");
    noteGrant(await zopa.refreshGrant(session.grant()));
    reach("delete");
    await zopa.deleteConsent(consentId);
    done.step = undefined;
  };

  let error: unknown;
  try {
    await walkOn();
  } catch (problem) {
    error = problem;
  }
  const before = transport.sent.length;
  await setImmediate();
  await zopa.close({ signal: AbortSignal.timeout(50) }).catch(() => undefined);
  bank.faults.clear();
  return {
    endedAt: done.step,
    error,
    reports: [...reports].sort(),
    rows: done.rows,
    sent: transport.sent,
    sentAfter: transport.sent.slice(before),
    secrets: new Set([...transport.secrets, signingKey, key].flatMap(withParts)),
  };
}

function noteCallback({ secrets }: WatchedTransport, callback: string): void {
  const fields = new URLSearchParams(callback.split(/[?#]/).slice(1).join("&"));
  for (const name of ["code", "id_token", "state"]) {
    for (const value of fields.getAll(name)) {
      (secrets as Set<string>).add(value);
    }
  }
}

/** A key or token is as secret in pieces: the lines of a PEM, the parts of a JWT. */
function withParts(secret: string): string[] {
  return [secret, ...secret.split(/[.\s]/)].filter((part) => part.length >= 8 && !part.startsWith("-----"));
}
