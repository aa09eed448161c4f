// `zod/mini`: the same checks as `zod`, for less than a quarter of the bytes.
import * as z from "zod/mini";
import { type MemberKind, memberKinds } from "./member-kinds.js";

const longestWord = 256;
const longestList = 1_000;

/** The first member that is not in the form that the standards give it. */
export interface Mismatch {
  readonly path: readonly PropertyKey[];
  /** What is due there, in words. */
  readonly expected: string;
}

/** Finds the first known member that has another form; members that are not known are not looked at. */
export function mismatchIn(document: object): Mismatch | undefined {
  const issue = schema.safeParse(document).error?.issues[0];
  return issue === undefined ? undefined : { path: issue.path, expected: issue.message };
}

const schema: z.ZodMiniType = /* @__PURE__ */ metadataSchema();

// Each message says what is due, so that an error can say it without the value.
function metadataSchema(): z.ZodMiniType {
  const address = z.string("a URL as text");
  const word = z.string("text").check(z.maxLength(longestWord, `text of at most ${longestWord} characters`));
  const kinds: Readonly<Record<MemberKind, z.ZodMiniType>> = {
    address: z.optional(address),
    aliases: z.optional(z.record(z.string(), address, "an object of endpoints")),
    words: z.optional(
      z
        .array(word, "a list of texts")
        .check(z.maxLength(longestList, `a list of at most ${longestList} entries`)),
    ),
    flag: z.optional(z.boolean("true or false")),
  };
  const shape = Object.entries(memberKinds).map(([name, kind]) => [name, kinds[kind]] as const);
  return z.object(Object.fromEntries(shape), "a JSON object");
}
