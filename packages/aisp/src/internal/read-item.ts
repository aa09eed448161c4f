import { type CallOptions, ResponseFormatError } from "@zopa-openbanking/core";
import type { AispEndpoint } from "@zopa-openbanking/profiles";
import type { ReadContext } from "../read-context.js";
import type { PathParameters } from "./bank-call.js";
import { callBank } from "./call-bank.js";
import { customerHeadersOf } from "./customer-headers.js";
import { endpointUrl } from "./endpoint-url.js";
import type { Envelope, Schema } from "./list-source.js";
import { noteProblems } from "./note-problem.js";
import { parseEnvelope } from "./parse-envelope.js";
import { checkAttendance, permitAccess } from "./permit-access.js";
import { bodyReader } from "./read-body.js";

/** Where a single answer comes from, and how it is read. */
export interface ItemSource<Data extends object> {
  readonly endpoint: AispEndpoint;
  readonly schema: Schema<Envelope<Data>>;
}

/** An answer that is one page. */
export interface ItemAnswer<Data extends object> extends Envelope<Data> {
  readonly host: string;
  readonly interactionId: string;
}

/** Reads an operation that answers once, without pages. */
export async function readItem<Data extends object>(
  context: ReadContext,
  { endpoint, schema }: ItemSource<Data>,
  parameters: PathParameters,
  options: CallOptions,
): Promise<ItemAnswer<Data>> {
  checkAttendance(context, endpoint);
  const url = endpointUrl(context.profile, endpoint, parameters);
  const { body, interactionId } = await callBank(
    context,
    {
      endpoint,
      url,
      headers: customerHeadersOf(context),
      read: bodyReader(context.profile, endpoint),
      permit: () => permitAccess(context, endpoint, parameters.AccountId, options),
    },
    options,
  );
  const { host } = url;
  if (body === undefined) {
    throw new ResponseFormatError({ reason: "empty_body", host, interactionId });
  }
  const place = { endpoint, host, page: 1, interactionId };
  const list = { member: "", unreadableRows: "refuse" } as const;
  const envelope = parseEnvelope(body, schema, list, place, noteProblems(context, place));
  return { ...envelope, host, interactionId };
}
