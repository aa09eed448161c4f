import type {
  ActiveFault,
  AddFault,
  FaultDescription,
  FaultMatch,
  FaultMemory,
  FaultOccasion,
  FaultPlace,
  FaultPlayer,
  MagicUser,
} from "./faults.js";
import { nearNames } from "./near-names.js";

export interface CreateFaultsInput {
  readonly catalogue: readonly FaultDescription[];
  readonly magicUsers?: readonly MagicUser[];
}

interface Added {
  readonly id: string;
  readonly fault: FaultDescription;
  readonly match: FaultMatch;
  timesLeft: number | undefined;
  timesPlayed: number;
}

interface Due {
  /** Those of them that are counted. */
  readonly now: readonly Added[];
  readonly names: readonly string[];
}

/** Makes the faults of one bank. None is active at first, but those of the magic users. */
export function createFaults({ catalogue, magicUsers = [] }: CreateFaultsInput): FaultPlayer {
  const byName = new Map(catalogue.map((fault) => [fault.name, fault]));
  const memories = new Map<string, FaultMemory>();
  let added: readonly Added[] = [];
  let count = 0;

  const find = (name: string): FaultDescription => {
    const fault = byName.get(name);
    if (fault === undefined) {
      throw new TypeError(unknownFault(name, [...byName.keys()]));
    }
    return fault;
  };
  const always = magicUsers.map(({ userId, fault }) => ({ fault: find(fault), match: { user: userId } }));

  const due = (place: FaultPlace, occasion: FaultOccasion): Due => {
    const applies = ({ fault, match }: Pick<Added, "fault" | "match">): boolean =>
      fault.place === place &&
      (occasion.stage !== "client_credentials" || match.stage === "client_credentials") &&
      matches(match, occasion) &&
      matches(fault.match ?? {}, occasion);
    const now = added.filter((one) => one.timesLeft !== 0 && applies(one));
    const names = [...always.filter(applies), ...now].map(({ fault }) => fault.name);
    return { now, names: [...new Set(names)] };
  };

  const remove = (isMeant: (one: Added) => boolean): boolean => {
    const gone = added.filter(isMeant);
    added = added.filter((one) => !gone.includes(one));
    for (const { fault } of gone) {
      memories.delete(fault.name);
    }
    return gone.length > 0;
  };

  return {
    catalogue: catalogue.map(describe),
    add: (name: string, options: AddFault = {}) => {
      const fault = find(name);
      checkOptions(options);
      count += 1;
      const timesLeft = options.times ?? fault.times;
      const one: Added = {
        id: `fault-${count}`,
        fault,
        match: { ...options.match },
        timesLeft,
        timesPlayed: 0,
      };
      added = [...added, one];
      return shown(one);
    },
    active: () => added.filter(({ timesLeft }) => timesLeft !== 0).map(shown),
    remove: (idOrName: string) => remove(({ id, fault }) => id === idOrName || fault.name === idOrName),
    clear: () => {
      remove(() => true);
      memories.clear();
    },
    take: (place: FaultPlace, occasion: FaultOccasion) => {
      const { now, names } = due(place, occasion);
      for (const one of now) {
        one.timesPlayed += 1;
        one.timesLeft = one.timesLeft === undefined ? undefined : one.timesLeft - 1;
      }
      return names;
    },
    memoryOf: (name: string) => {
      const memory = memories.get(name) ?? new Map<string, unknown>();
      memories.set(name, memory);
      return memory;
    },
  };
}

function matches(match: FaultMatch, occasion: FaultOccasion): boolean {
  return (
    (match.method === undefined || match.method.toUpperCase() === occasion.method) &&
    (match.path === undefined || occasion.path.includes(match.path)) &&
    (match.user === undefined || match.user === occasion.userId) &&
    (match.clientId === undefined || match.clientId === occasion.clientId) &&
    (match.stage === undefined || occasion.stage === undefined || match.stage === occasion.stage)
  );
}

function shown({ id, fault, match, timesLeft, timesPlayed }: Added): ActiveFault {
  return { id, name: fault.name, timesLeft, timesPlayed, match };
}

function describe({ name, place, origin, description, match, times }: FaultDescription): FaultDescription {
  return {
    name,
    place,
    origin,
    description,
    ...(match === undefined ? {} : { match }),
    ...(times === undefined ? {} : { times }),
  };
}

function unknownFault(name: string, names: readonly string[]): string {
  const near = nearNames(String(name), names);
  const meant = near.length === 0 ? "" : ` Near ones: ${near.join(", ")}.`;
  return `\`name\`: there is no fault called ${JSON.stringify(name)}.${meant} \`faults.catalogue\` lists all ${names.length}.`;
}

const matchable = ["method", "path", "user", "clientId", "stage"];

function checkOptions({ times, match = {} }: AddFault): void {
  if (times !== undefined && !(Number.isSafeInteger(times) && times > 0)) {
    throw new TypeError(
      "`times` must be a whole number above 0; leave it out to play the fault until it is removed.",
    );
  }
  const wrong = Object.entries(match).find(
    ([name, value]) => !matchable.includes(name) || (value !== undefined && typeof value !== "string"),
  );
  if (wrong !== undefined) {
    throw new TypeError(
      `\`match.${wrong[0]}\` cannot be matched: give ${matchable.join(", ")}, each as text.`,
    );
  }
}
