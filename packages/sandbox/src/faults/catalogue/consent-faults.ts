import type { HttpFault, Json, Play } from "../fault.js";
import type { FaultMatch, FaultOrigin } from "../faults.js";
import { member } from "../json-body.js";
import { answerFaultsOf } from "./answer-faults.js";
import { elsewhere, standard } from "./origins.js";
import { refuse } from "./refuse.js";

const creating: FaultMatch = { method: "POST" };

/** Faults of the consent endpoints. */
export const consentFaults: readonly HttpFault[] = [
  {
    name: "consent-slow-then-lost",
    place: "consent",
    origin: elsewhere,
    description:
      "The consent is made, then nothing for five seconds, then the connection ends: making another is safe, this one stays AWAU.",
    match: creating,
    after: async ({ context, wait }: Play) => {
      await wait(5);
      context.respond = false;
      context.req.socket.destroy();
    },
  },
  changed(
    "consent-other-permissions",
    elsewhere,
    "The answer lists fewer permissions than were asked for.",
    ({ Permissions }) => ({
      Permissions: Array.isArray(Permissions) ? Permissions.slice(0, 1) : [],
    }),
  ),
  changed(
    "consent-more-permissions",
    elsewhere,
    "The answer lists a permission that was not asked for.",
    ({ Permissions }) => ({
      Permissions: [...(Array.isArray(Permissions) ? (Permissions as unknown[]) : []), "ReadPAN"],
    }),
  ),
  changed("consent-id-missing", elsewhere, "The answer has no `ConsentId`.", () => ({
    ConsentId: undefined,
  })),
  changed("consent-status-legacy", elsewhere, "`Status` is the name of version 3.", () => ({
    Status: "AwaitingAuthorisation",
  })),
  changed(
    "consent-status-unknown",
    standard,
    "`Status` is a code that nobody knows: the code set is external and grows.",
    () => ({ Status: "COND" }),
  ),
  changed("consent-expiry-changed", elsewhere, "`ExpirationDateTime` is not the one that was sent.", () => ({
    ExpirationDateTime: "2030-01-01T00:00:00+00:00",
  })),
  changed("consent-reason-object", elsewhere, "`StatusReason` is an object, not a list of them.", () => ({
    StatusReason: { StatusReasonCode: "U036", StatusReasonDescription: "Not authorised yet." },
  })),
  {
    name: "consent-self-without-id",
    place: "consent",
    origin: elsewhere,
    description: "`Links.Self` ends before the id of the consent.",
    match: creating,
    changeBody: (body: Json) => ({
      ...body,
      Links: {
        ...member(body, "Links"),
        Self: String(member(body, "Links")["Self"]).replace(/\/[^/]*$/, ""),
      },
    }),
  },
  {
    name: "consent-200",
    place: "consent",
    origin: elsewhere,
    description: "200 instead of 201.",
    match: creating,
    after: ({ context }: Play) => {
      context.status = context.status === 201 ? 200 : context.status;
    },
  },
  error("consent-500", 500, "U000", "500, and no consent is made.", {}),
  error("consent-503", 503, "U000", "503 with `Retry-After`, and no consent is made.", {
    "Retry-After": "2",
  }),
  {
    ...error(
      "consent-delete-fails",
      500,
      "U000",
      "500 to the deletion: try again later, and stop using the data now.",
      {},
    ),
    match: { method: "DELETE" },
  },
  ...answerFaultsOf("consent", "consent-"),
];

function changed(
  name: string,
  origin: FaultOrigin,
  description: string,
  change: (data: Json) => Json,
): HttpFault {
  return {
    name,
    place: "consent",
    origin,
    description,
    changeBody: (body: Json) => {
      const data = member(body, "Data");
      return { ...body, Data: { ...data, ...change(data) } };
    },
  };
}

function error(
  name: string,
  status: number,
  code: string,
  description: string,
  headers: Readonly<Record<string, string>>,
): HttpFault {
  return {
    name,
    place: "consent",
    origin: standard,
    description,
    match: creating,
    before: ({ context }: Play) => {
      refuse(context, status, { code, message: "The bank cannot do it at the moment." });
      context.set({ ...headers });
      return "handled";
    },
  };
}
