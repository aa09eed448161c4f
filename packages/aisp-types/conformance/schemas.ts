import * as account from "@zopa-openbanking/aisp-types/account";
import * as balance from "@zopa-openbanking/aisp-types/balance";
import * as beneficiary from "@zopa-openbanking/aisp-types/beneficiary";
import * as common from "@zopa-openbanking/aisp-types/common";
import * as consent from "@zopa-openbanking/aisp-types/consent";
import * as directDebit from "@zopa-openbanking/aisp-types/direct-debit";
import * as errorResponse from "@zopa-openbanking/aisp-types/error-response";
import * as offer from "@zopa-openbanking/aisp-types/offer";
import * as party from "@zopa-openbanking/aisp-types/party";
import * as product from "@zopa-openbanking/aisp-types/product";
import * as scheduledPayment from "@zopa-openbanking/aisp-types/scheduled-payment";
import * as standingOrder from "@zopa-openbanking/aisp-types/standing-order";
import * as statement from "@zopa-openbanking/aisp-types/statement";
import * as strict from "@zopa-openbanking/aisp-types/strict";
import * as transaction from "@zopa-openbanking/aisp-types/transaction";
import type * as z from "zod";
import type { Document } from "../generate/document.ts";
import { readModel } from "../generate/model.ts";

/** An official schema and our two, as they are published. */
export interface Pair {
  readonly official: string;
  readonly name: string;
  readonly reading: z.ZodType;
  readonly strict: z.ZodType;
}

const resources: Readonly<Record<string, unknown>> = {
  ...account,
  ...balance,
  ...beneficiary,
  ...common,
  ...consent,
  ...directDebit,
  ...errorResponse,
  ...offer,
  ...party,
  ...product,
  ...scheduledPayment,
  ...standingOrder,
  ...statement,
  ...transaction,
};

/** The schema for reading that has this name. */
export function readingSchema(name: string): z.ZodType | undefined {
  return schemaIn(resources, name);
}

/** The strict schema that has this name. */
export function strictSchema(name: string): z.ZodType | undefined {
  return schemaIn(strict, name);
}

/** Every official object that an operation uses, the bodies of requests and responses among them. */
export function pairsOf(document: Document): readonly Pair[] {
  return [...readModel(document).structures].flatMap(([official, name]) => {
    const ours = { strict: strictSchema(name), reading: readingSchema(name) };
    return ours.strict && ours.reading
      ? [{ official, name, strict: ours.strict, reading: ours.reading }]
      : [];
  });
}

function schemaIn(module: Readonly<Record<string, unknown>>, name: string): z.ZodType | undefined {
  const value = module[name];
  return typeof value === "object" && value !== null && "safeParse" in value
    ? (value as z.ZodType)
    : undefined;
}
