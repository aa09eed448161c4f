import { TransactionsResponse as Exact } from "@zopa-openbanking/aisp-types/strict";
import { isTransactionsResponse, TransactionsResponse } from "@zopa-openbanking/aisp-types/transaction";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as z from "zod";
import type { Benchmark, Findings, RunOptions } from "./harness/benchmark.ts";
import { compared } from "./harness/compared.ts";
import { repeated } from "./harness/repeated.ts";
import { transactionsPage } from "./parts/transactions-page.ts";

export const validation: Benchmark = {
  name: "validation",
  title: "Validating a page",
  about:
    "A page of 100 transactions as text. `TransactionsResponse` of aisp-types, which takes what banks send, and the guard of the " +
    "same, `isTransactionsResponse`, which aisp asks first, beside `JSON.parse` " +
    "alone, beside the schema that a generator writes of the standard (every length, pattern and code list) in zod, and the " +
    "same in ajv, compiled. ajv is given what zod is made of: what zod alone can say, dates among it, is formats there.",
  run,
};

async function run(options: RunOptions): Promise<Findings> {
  const links = {
    self: "https://bank.example/transactions?page=1",
    next: "https://bank.example/transactions?page=2",
  };
  const text = JSON.stringify(transactionsPage(1, links));
  const parse = (): unknown => JSON.parse(text);
  const ajv = compiled();
  const accepted = (isValid: boolean): void => {
    if (!isValid) {
      throw new Error("The page of the benchmark is not valid any more.");
    }
  };
  const figures = await repeated(
    {
      parse,
      ours: () => accepted(TransactionsResponse.safeParse(parse()).success),
      guard: () => accepted(isTransactionsResponse(parse())),
      exact: () => accepted(Exact.safeParse(parse()).success),
      ajv: () => accepted(ajv(parse())),
    },
    options,
  );
  const alone = await repeated(
    {
      ours: () => accepted(TransactionsResponse.safeParse(page).success),
      guard: () => accepted(isTransactionsResponse(page)),
      exact: () => accepted(Exact.safeParse(page).success),
      ajv: () => accepted(ajv(page)),
    },
    options,
  );
  const unit = "µs" as const;
  const both = { what: "parse and validate", unit, ours: figures.ours };
  const only = { what: "validate, already parsed", unit, ours: alone.ours };
  return {
    rows: [
      // 2.5 times the time of JSON.parse.
      compared({ ...both, instead: "JSON.parse alone", theirs: figures.parse, aim: { atLeast: 1 / 2.5 } }),
      compared({
        ...{ ...both, what: "parse and guard", ours: figures.guard },
        ...{ instead: "JSON.parse alone", theirs: figures.parse },
      }),
      compared({ ...both, instead: "zod, of the standard as it is", theirs: figures.exact }),
      compared({ ...both, instead: "ajv, of the standard as it is", theirs: figures.ajv }),
      compared({ ...only, instead: "zod, of the standard as it is", theirs: alone.exact }),
      compared({ ...only, instead: "ajv, of the standard as it is", theirs: alone.ajv }),
      compared({
        ...{ what: "guard, already parsed", unit, ours: alone.guard },
        ...{ instead: "ajv, of the standard as it is", theirs: alone.ajv },
      }),
    ],
  };
}

const page: unknown = transactionsPage(1, { self: "https://bank.example/transactions", next: undefined });

function compiled(): (value: unknown) => boolean {
  const schema = z.toJSONSchema(Exact, { unrepresentable: "any", io: "input" });
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(schema) as (value: unknown) => boolean;
}
