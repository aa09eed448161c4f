import type { Statement } from "@zopa-openbanking/aisp-types";
import { checkAccept } from "./check-accept.js";
import type { Answer, CustomerCall } from "./customer-call.js";
import { projected, wholeAnswer } from "./list-answer.js";
import { Refusal } from "./refusal.js";
import { consentWindow, filterWindow, intersection, type TimeWindow } from "./time-window.js";
import { transactionsAnswer } from "./transactions.js";

/** The filters of statements. */
const filters = { from: "fromStatementDateTime", to: "toStatementDateTime" } as const;

/** The statements of an account that lie wholly in what the customer agreed to and the query asks for. */
export function statementsInWindow(accountId: string, call: CustomerCall): readonly Statement[] {
  const asked = filterWindow(call.context, filters, call.bank.zone);
  return statementsIn(accountId, call, intersection([consentWindow(call.consent), asked]));
}

const pdf = "application/pdf";

/** Reads one statement. */
export function readStatement(call: CustomerCall): Answer {
  return wholeAnswer(call, { Statement: projected("Statement", [statementOf(call)], call) });
}

/** Reads a statement as a document. */
export function readStatementFile(call: CustomerCall): Answer {
  const { AccountId, StatementId = "" } = statementOf(call);
  const body = call.bank.people.statementFile(AccountId, StatementId, call.now);
  if (body === undefined) {
    throw unknownStatement();
  }
  checkAccept(call.context, pdf);
  return { body, mediaType: pdf };
}

/** Reads the transactions between the first and the last second of a statement. */
export function readStatementTransactions(call: CustomerCall): Answer {
  const { StartDateTime, EndDateTime } = statementOf(call);
  const from = Math.ceil(Date.parse(StartDateTime) / 1000);
  const to = Math.floor(Date.parse(EndDateTime) / 1000);
  return transactionsAnswer(call, { from, to });
}

function statementOf(call: CustomerCall): Statement {
  const [accountId = ""] = call.accountIds;
  const wanted = call.parameters["StatementId"];
  const statements = statementsIn(accountId, call, consentWindow(call.consent));
  const statement = statements.find(({ StatementId }) => StatementId === wanted);
  if (statement === undefined) {
    throw unknownStatement();
  }
  return statement;
}

function statementsIn(
  accountId: string,
  { bank, now }: CustomerCall,
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: TimeWindow,
): readonly Statement[] {
  return bank.people
    .statements(accountId, now)
    .filter(
      ({ StartDateTime, EndDateTime }) =>
        Date.parse(StartDateTime) >= from * 1000 && Date.parse(EndDateTime) <= to * 1000,
    );
}

function unknownStatement(): Refusal {
  return new Refusal(400, {
    rule: "statement-unknown",
    clause: "Read-Write Data API v4.0, unknown resource ids",
    errorCode: "U011",
    path: "StatementId",
    explanation: "The account has no statement with this StatementId that the consent covers.",
  });
}
