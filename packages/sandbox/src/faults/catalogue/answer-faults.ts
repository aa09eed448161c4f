import type { HttpFault, Play } from "../fault.js";
import type { FaultOrigin } from "../faults.js";
import { bodyText, replaceText } from "../json-body.js";
import { cutConnection, cutMidBody, neverAnswer } from "../wire.js";
import { answerHtml } from "./html-page.js";
import { elsewhere, standard } from "./origins.js";

/** A fault of the answer as a whole, which may be played at several places. */
export interface AnswerFault {
  readonly name: string;
  readonly origin: FaultOrigin;
  readonly description: string;
  readonly after: (play: Play) => void | Promise<void>;
}

/** Pages, delays and cuts: what goes wrong on the way back, when the bank has done its work. */
const answerFaults: readonly AnswerFault[] = [
  {
    name: "html-200",
    origin: elsewhere,
    description: "A page of a gateway with status 200: not JSON, whatever the status says.",
    after: ({ context }: Play) => answerHtml(context, 200),
  },
  {
    name: "html-502",
    origin: elsewhere,
    description: "A page of a gateway with status 502.",
    after: ({ context }: Play) => answerHtml(context, 502),
  },
  {
    name: "truncated-json",
    origin: elsewhere,
    description: "The JSON ends in the middle while the HTTP message is whole.",
    after: ({ context }: Play) => {
      const text = bodyText(context);
      replaceText(context, text.slice(0, Math.floor(text.length / 2)));
    },
  },
  {
    name: "cut-mid-body",
    origin: standard,
    description: "The connection ends in the middle of the body.",
    after: ({ context }: Play) => cutMidBody(context),
  },
  {
    name: "answer-lost",
    origin: standard,
    description:
      "The bank does what is asked and the connection ends before the answer: whether it was done cannot be known.",
    after: ({ context }: Play) => cutConnection(context),
  },
  {
    name: "slow",
    origin: elsewhere,
    description: "The answer comes after three seconds.",
    after: ({ wait }: Play) => wait(3),
  },
  {
    name: "slow-headers-then-body",
    origin: standard,
    description: "Status and headers come at once, the body three seconds later.",
    after: async ({ context, wait }: Play) => {
      const text = bodyText(context);
      context.respond = false;
      context.remove("Content-Length");
      context.res.flushHeaders();
      await wait(3);
      context.res.end(text);
    },
  },
  {
    name: "hangs",
    origin: standard,
    description:
      "No answer ever comes. Give up after a time; Zopa calls itself down when five requests go 30 seconds without.",
    after: ({ context }: Play) => neverAnswer(context),
  },
];

/** The same faults for one place, with its name before theirs. */
export function answerFaultsOf<Place extends HttpFault["place"] | "token">(
  place: Place,
  prefix: string,
): readonly (AnswerFault & { readonly place: Place })[] {
  return answerFaults.map((fault) => ({ ...fault, place, name: `${prefix}${fault.name}` }));
}
