import type { ReadBody } from "@zopa-openbanking/core";
import type { TokenErrorCode } from "../token-error.js";
import type { CalledEndpoint } from "./endpoint-of.js";

/** The codes for a request of which nobody knows what became. */
export type OutcomeUnknown = Extract<TokenErrorCode, "exchange_outcome_unknown" | "refresh_outcome_unknown">;

/** One request to the authorisation server. */
export interface FormRequest<Body> {
  readonly endpoint: CalledEndpoint;
  readonly parameters: Readonly<Record<string, string>>;
  readonly read: ReadBody<Body>;
  readonly consentId?: string | undefined;
  /** The code of the error when the request was sent and no usable answer came. Left out where repeating is harmless. */
  readonly outcomeUnknown?: OutcomeUnknown | undefined;
  /** Told at the moment at which the request leaves. */
  readonly onSent?: (() => void) | undefined;
}

/** What is known of a request while it runs, and afterwards. */
export interface FormExchange {
  readonly host: string;
  isSent: boolean;
  /** When it left, in seconds since the Unix epoch. */
  sentAt: number;
  /** The certificate that was presented. */
  certificateThumbprint: string | null;
  clockDifferenceSeconds: number | undefined;
}

/** A good answer. */
export interface FormAnswer<Body> extends Readonly<FormExchange> {
  readonly body: Body;
  readonly status: number;
  readonly interactionId: string;
}
