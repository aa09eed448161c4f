import type { HttpFault, Json, Play } from "../fault.js";
import type { FaultMatch } from "../faults.js";
import { member } from "../json-body.js";
import { recall, remember } from "../remember.js";
import { documented, standard } from "./origins.js";
import { bearerToken, expireToken, refuseExpired } from "./token-faults.js";

const transactions: FaultMatch = { method: "GET", path: "/transactions" };
const shownAtMost = 200;

/** Faults of a read that takes several pages. */
export const readFaults: readonly HttpFault[] = [
  {
    name: "history-cut-200",
    place: "resource",
    origin: documented,
    description:
      "Only the latest 200 transactions are there and nothing says so, as at Zopa from December 2024 to September 2025.",
    match: transactions,
    changeBody: (body: Json, { context, memory }: Play) => {
      const before = Number(recall(memory, context.originalUrl) ?? 0);
      const rows = rowsOf(body);
      const seen = before + rows.length;
      const { Next, Last, ...links } = member(body, "Links");
      if (seen < shownAtMost && Next !== undefined) {
        remember(memory, pathOf(String(Next)), seen);
        return body;
      }
      const pages = Math.ceil(shownAtMost / Math.max(rows.length, 1));
      const meta = member(body, "Meta");
      const TotalPages = Math.min(Number(meta["TotalPages"] ?? 1), pages);
      return {
        ...withRows(body, rows.slice(0, shownAtMost - before)),
        Links: { ...links, ...(Last === undefined ? {} : { Last: links["Self"] }) },
        Meta: { ...meta, TotalPages },
      };
    },
  },
  {
    name: "row-twice",
    place: "resource",
    origin: standard,
    description:
      "A row comes in while the pages are read, so that the last row of a page is the first of the next as well.",
    match: transactions,
    changeBody: (body: Json, { memory }: Play) => {
      onNextPage(memory, body, rowsOf(body).at(-1));
      return body;
    },
    lingering: { changeBody: { resource: (body: Json, play: Play) => withKeptRow(body, play) } },
  },
  {
    name: "row-lost",
    place: "resource",
    origin: standard,
    description:
      "A pending row goes while the pages are read, so that the first row of the next page is never seen.",
    match: transactions,
    changeBody: (body: Json, { memory }: Play) => {
      onNextPage(memory, body, true);
      return body;
    },
    lingering: {
      changeBody: {
        resource: (body: Json, { context, memory }: Play) =>
          recall(memory, context.originalUrl) === undefined ? body : withRows(body, rowsOf(body).slice(1)),
      },
    },
  },
  {
    name: "row-moves",
    place: "resource",
    origin: standard,
    description:
      "A row changes its place while the pages are read: it leaves the end of a page for the next.",
    match: transactions,
    changeBody: (body: Json, { memory }: Play) => {
      const rows = rowsOf(body);
      return onNextPage(memory, body, rows.at(-1)) ? withRows(body, rows.slice(0, -1)) : body;
    },
    lingering: { changeBody: { resource: (body: Json, play: Play) => withKeptRow(body, play) } },
  },
  {
    name: "consent-revoked-mid-read",
    place: "resource",
    origin: standard,
    description:
      "The customer revokes the consent in the app right after this page: the next request is refused.",
    match: { method: "GET" },
    after: ({ occasion, revokeConsent }: Play) => {
      if (occasion.consentId !== undefined) {
        revokeConsent(occasion.consentId);
      }
    },
  },
  {
    name: "token-expires-mid-read",
    place: "resource",
    origin: standard,
    description:
      "The access token ends right after this page: the next request with it is refused. Refresh and go on.",
    match: { method: "GET" },
    after: ({ context, memory }: Play) => {
      const token = bearerToken(context);
      if (token !== undefined) {
        expireToken(memory, token);
      }
    },
    lingering: { resource: refuseExpired },
  },
];

function onNextPage(memory: Play["memory"], body: Json, value: unknown): boolean {
  const next = member(body, "Links")["Next"];
  if (typeof next !== "string" || value === undefined) {
    return false;
  }
  remember(memory, pathOf(next), value);
  return true;
}

/** The part of a link that comes back as the address of a request. */
function pathOf(link: string): string {
  const url = URL.parse(link);
  return url === null ? link : `${url.pathname}${url.search}`;
}

function withKeptRow(body: Json, { context, memory }: Play): Json {
  const row = recall(memory, context.originalUrl);
  return row === undefined ? body : withRows(body, [row, ...rowsOf(body)]);
}

function rowsOf(body: Json): readonly unknown[] {
  const rows = member(body, "Data")["Transaction"];
  return Array.isArray(rows) ? (rows as readonly unknown[]) : [];
}

function withRows(body: Json, Transaction: readonly unknown[]): Json {
  return { ...body, Data: { ...member(body, "Data"), Transaction } };
}
