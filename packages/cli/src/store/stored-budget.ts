import { createHash } from "node:crypto";
import * as fs from "node:fs/promises";
import type { AccessBudget, AccessDecision, UnattendedAccess } from "@zopa-openbanking/aisp";
import type { Clock } from "@zopa-openbanking/core";
import { z } from "zod";
import type { AccessesLeft } from "zopa-openbanking/doctor";
import { fileProblem } from "./file-problem.js";
import { withFileLock } from "./with-file-lock.js";
import { writeAtomically } from "./write-atomically.js";

const daySeconds = 86_400;

/** By a name that tells nothing of consent and account: when it was accessed, in seconds since the epoch. */
const accessesSchema = z.record(z.string(), z.array(z.number()));

/** What a stored budget is made with. */
export interface StoredBudgetInput {
  readonly file: string;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Counts unattended accesses in a file, for a program that is started anew for each: over any 24 hours, for each consent,
 * operation and account, whichever process reads.
 */
export function storedBudget({ file, clock, signal }: StoredBudgetInput): AccessBudget {
  return {
    take: (access: UnattendedAccess): Promise<AccessDecision> =>
      withFileLock(
        `${file}.lock`,
        async () => {
          const now = clock();
          const accesses = recent(await read(file), now);
          const name = nameOf(access);
          const times = accesses[name] ?? [];
          const oldest = times.at(-access.accessesPer24Hours);
          if (times.length >= access.accessesPer24Hours && oldest !== undefined) {
            return { isAllowed: false, retryAt: oldest + daySeconds };
          }
          await write(file, { ...accesses, [name]: [...times, now] });
          return { isAllowed: true };
        },
        { signal },
      ),
  };
}

/** Tells how often an access may still be made, without making it. */
export async function storedAccessesLeft(
  { file, clock }: StoredBudgetInput,
  access: UnattendedAccess,
): Promise<AccessesLeft> {
  const times = recent(await read(file), clock())[nameOf(access)] ?? [];
  const [oldest] = times;
  return {
    left: Math.max(access.accessesPer24Hours - times.length, 0),
    nextAt: oldest === undefined ? undefined : oldest + daySeconds,
  };
}

function nameOf({ consentId, endpoint, accountId = "" }: UnattendedAccess): string {
  return createHash("sha256")
    .update(JSON.stringify([consentId, endpoint, accountId]))
    .digest("base64url");
}

function recent(
  accesses: Readonly<Record<string, readonly number[]>>,
  now: number,
): Readonly<Record<string, readonly number[]>> {
  const entries = Object.entries(accesses).map(
    ([name, times]) => [name, times.filter((time) => time > now - daySeconds)] as const,
  );
  return Object.fromEntries(entries.filter(([, times]) => times.length > 0));
}

// A file that is damaged holds nothing that must not be lost: the bank counts too.
async function read(file: string): Promise<Readonly<Record<string, readonly number[]>>> {
  try {
    const parsed = accessesSchema.safeParse(JSON.parse(await fs.readFile(file, "utf8")));
    return parsed.data ?? {};
  } catch {
    return {};
  }
}

async function write(file: string, accesses: Readonly<Record<string, readonly number[]>>): Promise<void> {
  try {
    await writeAtomically(fs, file, JSON.stringify(accesses));
  } catch (problem) {
    throw fileProblem(problem, file, "write");
  }
}
