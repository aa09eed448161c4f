import { type CallOptions, type ReadOptions, readBytes } from "@zopa-openbanking/core";
import { callBank } from "./internal/call-bank.js";
import { customerHeadersOf } from "./internal/customer-headers.js";
import { endpointUrl } from "./internal/endpoint-url.js";
import { checkAttendance } from "./internal/permit-access.js";
import type { AttendedContext } from "./read-context.js";

/** A statement as a file. */
export interface StatementFile {
  readonly bytes: Uint8Array;
  /** What the bank says that it is, in lower case and without parameters. */
  readonly mediaType: string;
  readonly interactionId: string;
}

/** Which file is wanted. */
export interface StatementFileOptions extends CallOptions {
  /** The media types that are taken; the first is asked for. PDF, CSV, XML and plain text when left out. */
  readonly mediaTypes?: readonly string[] | undefined;
}

const usualTypes: readonly string[] = [
  "application/pdf",
  "text/csv",
  "application/xml",
  "text/xml",
  "text/plain",
];

/**
 * Reads one statement as a file, at a bank that serves it (Zopa does not). Needs the customer to be there.
 *
 * The file is the bank's, and nothing in it is looked at: treat it as anything that comes from outside.
 *
 * @throws {TransportError} `transport_unexpected_content_type`, `transport_body_too_large` and others.
 * @throws {AccessError} {@link BankError} as every reader.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Statements.html | Statements v4.0}
 *
 * @example
 * ```ts
 * import { type AttendedContext, statementFile } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * const { bytes, mediaType } = await statementFile(context, "22289", "8ac0e8", { mediaTypes: ["application/pdf"] });
 * console.log(mediaType, bytes.byteLength);
 * ```
 */
export async function statementFile(
  context: AttendedContext,
  accountId: string,
  statementId: string,
  { mediaTypes = usualTypes, ...options }: StatementFileOptions = {},
): Promise<StatementFile> {
  const endpoint = "GET /accounts/{AccountId}/statements/{StatementId}/file";
  const url = endpointUrl(context.profile, endpoint, { AccountId: accountId, StatementId: statementId });
  checkAttendance(context, endpoint);
  const headers = customerHeadersOf(context);
  const { body, interactionId } = await callBank(
    context,
    { endpoint, url, headers, mediaTypes, read },
    options,
  );
  return { ...body, interactionId };
}

async function read(
  response: Response,
  options: ReadOptions,
): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string }> {
  const [mediaType = ""] = (response.headers.get("content-type") ?? "").split(";");
  return { bytes: await readBytes(response, options), mediaType: mediaType.trim().toLowerCase() };
}
