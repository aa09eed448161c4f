import type { HttpFault, Outcome, Play } from "../fault.js";
import { cutConnection, neverAnswer } from "../wire.js";
import { elsewhere, standard } from "./origins.js";

/** Faults of any request at any listener. Choose with `match`. */
export const transportFaults: readonly HttpFault[] = [
  {
    name: "cut-before-answer",
    place: "transport",
    origin: standard,
    description:
      "The connection ends before the bank looks at the request: nothing was done, but the client cannot know.",
    before: ({ context }: Play) => {
      cutConnection(context);
      return "handled";
    },
  },
  {
    name: "cut-after-work",
    place: "transport",
    origin: standard,
    description: "The bank does what is asked and the connection ends before the answer.",
    after: ({ context }: Play) => cutConnection(context),
  },
  {
    name: "never-answers",
    place: "transport",
    origin: standard,
    description: "The bank takes the request, does nothing and keeps the connection open.",
    before: async ({ context }: Play): Promise<Outcome> => {
      await neverAnswer(context);
      return "handled";
    },
  },
  {
    name: "late",
    place: "transport",
    origin: elsewhere,
    description: "Whatever is asked, the answer comes after three seconds.",
    after: ({ wait }: Play) => wait(3),
  },
  {
    name: "connection-closed",
    place: "transport",
    origin: standard,
    description: "Every answer ends its connection: `Connection: close`.",
    after: ({ context }: Play) => {
      context.set("Connection", "close");
    },
  },
  {
    name: "redirect",
    place: "transport",
    origin: elsewhere,
    description:
      "302 to a host that the bank's profile does not know. Never follow: the token would go along.",
    before: ({ context }: Play) => {
      context.redirect("https://elsewhere.example/");
      context.body = "";
      return "handled";
    },
  },
  {
    name: "date-wrong",
    place: "transport",
    origin: elsewhere,
    description: "The `Date` header is ten minutes behind: not a clock to set one's own by.",
    after: ({ context, now }: Play) => {
      context.set("Date", new Date((now() - 600) * 1000).toUTCString());
    },
  },
];
