import type { HttpFault, Play } from "../fault.js";
import { answerFaultsOf } from "./answer-faults.js";
import { documented, elsewhere, standard } from "./origins.js";

/** Faults in how account data comes over the wire. */
export const wireFaults: readonly HttpFault[] = [
  ...answerFaultsOf("resource", ""),
  header(
    "interaction-id-missing",
    elsewhere,
    "The answer has no `x-fapi-interaction-id`.",
    "x-fapi-interaction-id",
    undefined,
  ),
  header(
    "interaction-id-other",
    elsewhere,
    "`x-fapi-interaction-id` is not the one that was sent: the answer may be another request's.",
    "x-fapi-interaction-id",
    "00000000-0000-4000-8000-000000000000",
  ),
  header(
    "content-type-odd",
    standard,
    "The media type in odd letters, with parameters: it is JSON. Accept.",
    "Content-Type",
    'Application/JSON ; Charset="UTF-8"',
  ),
  header("content-type-wrong", elsewhere, "JSON that calls itself text/plain.", "Content-Type", "text/plain"),
  header("content-type-missing", elsewhere, "JSON that does not say what it is.", "Content-Type", undefined),
  {
    name: "body-empty",
    place: "resource",
    origin: documented,
    description: "200 with an empty body: the bank's page says 200 with no data where a product has none.",
    after: ({ context }: Play) => {
      context.body = "";
      context.set("Content-Type", "application/json; charset=utf-8");
    },
  },
];

function header(
  name: string,
  origin: HttpFault["origin"],
  description: string,
  field: string,
  value: string | undefined,
): HttpFault {
  return {
    name,
    place: "resource",
    origin,
    description,
    after: ({ context }: Play) => {
      if (value === undefined) {
        context.remove(field);
      } else {
        context.set(field, value);
      }
    },
  };
}
