import { describe, expect, it } from "vitest";
import { permissionWords } from "./permission-words.js";

const linesOf = (...permissions: readonly string[]) =>
  permissionWords(permissions).flatMap(({ lines }) => lines);

describe("the words for permissions", () => {
  it("are there for every permission of the standard, without its name", () => {
    for (const permission of standard) {
      const lines = linesOf(permission);
      expect(lines, permission).toHaveLength(1);
      expect(lines[0], permission).not.toContain("Read");
    }
  });

  it("say the wider of two only", () => {
    expect(linesOf("ReadAccountsBasic", "ReadAccountsDetail")).toEqual(linesOf("ReadAccountsDetail"));
    expect(linesOf("ReadTransactionsDetail", "ReadTransactionsBasic")).toEqual(
      linesOf("ReadTransactionsDetail"),
    );
  });

  it("come in groups, in the same order whatever was asked first", () => {
    const permissions = ["ReadPartyPSU", "ReadBalances", "ReadAccountsBasic"];

    expect(permissionWords(permissions)).toEqual(permissionWords(permissions.toReversed()));
    expect(permissionWords(permissions).map(({ title }) => title)).toEqual([
      "Your account details",
      "Your name and contact details",
    ]);
  });

  it("name a permission that has no words rather than hide it", () => {
    expect(permissionWords(["ReadEverything"])).toEqual([
      { title: "Something else", lines: ["ReadEverything"] },
    ]);
  });
});

const standard = [
  "ReadAccountsBasic",
  "ReadAccountsDetail",
  "ReadBalances",
  "ReadBeneficiariesBasic",
  "ReadBeneficiariesDetail",
  "ReadDirectDebits",
  "ReadOffers",
  "ReadPAN",
  "ReadParty",
  "ReadPartyPSU",
  "ReadProducts",
  "ReadScheduledPaymentsBasic",
  "ReadScheduledPaymentsDetail",
  "ReadStandingOrdersBasic",
  "ReadStandingOrdersDetail",
  "ReadStatementsBasic",
  "ReadStatementsDetail",
  "ReadTransactionsBasic",
  "ReadTransactionsCredits",
  "ReadTransactionsDebits",
  "ReadTransactionsDetail",
];
