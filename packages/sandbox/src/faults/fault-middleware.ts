import { setTimeout as sleep } from "node:timers/promises";
import type { Context, Middleware, Next } from "koa";
import type { BankClock } from "../clock/bank-clock.js";
import { noteFault } from "../requests/request-notes.js";
import { faultCatalogue } from "./catalogue/fault-catalogue.js";
import type { Fault, HttpFault, Lingering, Outcome, Play } from "./fault.js";
import type { FaultOccasion, FaultPlace, FaultPlayer } from "./faults.js";
import { readJson } from "./json-body.js";

export type HttpPlace = HttpFault["place"];

export interface FaultParts {
  readonly faults: Pick<FaultPlayer, "take" | "memoryOf">;
  readonly clock: Pick<BankClock, "now">;
  /** What revokes a consent in the middle of a read. */
  readonly revokeConsent?: (consentId: string) => void;
  /** Lets real time pass. Tests give one that does not. */
  readonly wait?: (seconds: number, signal: AbortSignal) => Promise<void>;
}

/** Tells what is going on, or `undefined` when the request is not of this place. */
export type OccasionOf = (context: Context) => FaultOccasion | undefined | Promise<FaultOccasion | undefined>;

/**
 * Plays the faults of one place on the requests that pass through: some before the handlers behind, some on their answer.
 *
 * @param place - The faults of no other place are asked for.
 * @param occasionOf - Called once a request, before the handlers behind.
 */
export function faultMiddleware(place: HttpPlace, parts: FaultParts, occasionOf: OccasionOf): Middleware {
  return async (context: Context, next: Next): Promise<void> => {
    const occasion = await occasionOf(context);
    if (occasion === undefined) {
      await next();
      return;
    }
    const playOf = playsOn(context, occasion, parts);
    if (leftBehind(place, playOf) === "handled") {
      return;
    }
    const played = takeFaults(place, parts, context, occasion);
    for (const fault of played) {
      if ((await fault.before?.(playOf(fault))) === "handled") {
        return;
      }
    }
    await next();
    await playAfter(place, played, playOf);
  };
}

/** Plays the faults of the token endpoint that are of the answer as a whole: pages, delays, cuts. */
export async function changeTokenAnswer(
  parts: FaultParts,
  context: Context,
  names: readonly string[],
): Promise<void> {
  const playOf = playsOn(context, { method: context.method, path: context.path }, parts);
  for (const fault of faultCatalogue) {
    if (fault.place === "token" && names.includes(fault.name)) {
      await fault.after?.(playOf(fault));
    }
  }
}

type PlayOf = (fault: Fault) => Play;

function takeFaults(
  place: HttpPlace,
  { faults }: FaultParts,
  context: Context,
  occasion: FaultOccasion,
): readonly HttpFault[] {
  const names = faults.take(place, occasion);
  for (const name of names) {
    noteFault(context, name);
  }
  return httpFaults(place, names);
}

function httpFaults(place: HttpPlace, names: readonly string[]): readonly HttpFault[] {
  return faultCatalogue.filter(
    (fault): fault is HttpFault => fault.place === place && names.includes(fault.name),
  );
}

function leftBehind(place: FaultPlace, playOf: PlayOf): Outcome {
  const outcomes = lingering().map((fault) => fault.lingering[place]?.(playOf(fault)));
  return outcomes.includes("handled") ? "handled" : "go_on";
}

async function playAfter(place: HttpPlace, played: readonly HttpFault[], playOf: PlayOf): Promise<void> {
  for (const fault of lingering()) {
    changeBody(playOf(fault), fault.lingering.changeBody?.[place]);
  }
  for (const fault of played) {
    const play = playOf(fault);
    changeBody(play, fault.changeBody);
    await fault.after?.(play);
  }
}

function changeBody(play: Play, change: HttpFault["changeBody"]): void {
  const { context } = play;
  const body = change === undefined || context.status >= 300 ? undefined : readJson(context);
  if (change === undefined || body === undefined) {
    return;
  }
  const type = context.response.get("Content-Type");
  context.body = change(body, play);
  if (type !== "") {
    context.set("Content-Type", type);
  }
}

function lingering(): readonly (Fault & { readonly lingering: Lingering })[] {
  return faultCatalogue.filter(
    (fault): fault is Fault & { readonly lingering: Lingering } =>
      "lingering" in fault && fault.lingering !== undefined,
  );
}

function playsOn(context: Context, occasion: FaultOccasion, parts: FaultParts): PlayOf {
  const { clock, faults, wait = waitOnTheMachine, revokeConsent = (): void => {} } = parts;
  return ({ name }: Fault): Play => ({
    context,
    occasion,
    memory: faults.memoryOf(name),
    now: clock.now,
    revokeConsent,
    wait: async (seconds: number) => {
      const gone = new AbortController();
      const leave = (): void => gone.abort();
      context.req.socket.once("close", leave);
      await wait(seconds, gone.signal).catch(() => {});
      context.req.socket.off("close", leave);
    },
  });
}

async function waitOnTheMachine(seconds: number, signal: AbortSignal): Promise<void> {
  await sleep(seconds * 1000, undefined, { signal });
}
