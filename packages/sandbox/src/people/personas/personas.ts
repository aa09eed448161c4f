import type { AccountPlan, Persona } from "./account-plan.js";

const current: AccountPlan = {
  product: "current_account",
  history: "everyday",
  months: 18,
  purchasesAWeek: 5,
  income: 264_000,
  booksUnder: "same_id",
  troubled: 3,
};
const card: AccountPlan = {
  product: "credit_card",
  history: "everyday",
  months: 18,
  purchasesAWeek: 4,
  creditLimit: 450_000,
  repays: "in_full",
  booksUnder: "same_id",
  troubled: 2,
  abroad: 3,
};

/** Everybody who banks here, in the order in which they are listed. */
export const personas: readonly Persona[] = [
  {
    userId: "rora",
    name: "Rora Fernsby",
    description:
      "A bank account and a credit card with a year and a half of ordinary life: the one to begin with.",
    accounts: [
      { ...current, nickname: "Everyday" },
      { ...card, nickname: "Rainy day card" },
    ],
  },
  {
    userId: "mits",
    name: "Mitsuko Placeholder",
    description: "A credit card and nothing else; it is repaid in part, so there is interest.",
    accounts: [{ ...card, repays: "in_part", purchasesAWeek: 3 }],
  },
  {
    userId: "ivsa",
    name: "Ivsa Samplewood",
    description: "A bank account and nothing else.",
    accounts: [current],
  },
  {
    userId: "shopper",
    name: "Bartholomew Spendlove",
    description: "Uses the card several times a day: pages of rows, always some pending.",
    accounts: [
      { ...card, months: 24, purchasesAWeek: 45, creditLimit: 1_500_000 },
      { ...current, months: 24, purchasesAWeek: 12, income: 480_000 },
    ],
  },
  {
    userId: "newcomer",
    name: "Nova Blank",
    description: "Joined yesterday: an account and a card without a single row.",
    accounts: [
      { ...current, history: "nothing", months: 0 },
      { ...card, history: "nothing", months: 0 },
    ],
  },
  {
    userId: "saver",
    name: "Penny Nestegg",
    description: "Has savings only, and savings cannot be shared: there is no account to pick.",
    accounts: [],
  },
  {
    userId: "alex",
    name: "Alex Twain-Example",
    description: "Shares a joint account with `sam`, and has a card alone.",
    accounts: [
      { ...current, sharedWith: ["sam"], nickname: "Ours", purchasesAWeek: 9, income: 410_000 },
      card,
    ],
  },
  {
    userId: "sam",
    name: "Sam Twain-Example",
    description: "The other holder of the joint account of `alex`, with nothing alone.",
    accounts: [],
  },
  {
    userId: "decade",
    name: "Methuselah Longstay",
    description:
      "Ten years of history on account and card, and something of everything: every kind of offer, regular payments in every state.",
    accounts: [
      { ...current, months: 120, hasEverything: true, nickname: "Since the beginning" },
      { ...card, months: 120, hasEverything: true },
    ],
  },
  {
    userId: "codes",
    name: "Cody Lexicon",
    description:
      "Every transaction code of both products, again each month; seven of them are longer than the standard allows.",
    accounts: [
      { ...current, history: "every_code", months: 3 },
      { ...card, history: "every_code", months: 3 },
    ],
  },
  {
    userId: "pending",
    name: "Perhaps Maybury",
    description:
      "Pending rows that book under the same id, under another, or never; declined and reversed ones; rows without an id; direct debits announced ahead.",
    accounts: [
      {
        ...current,
        months: 6,
        purchasesAWeek: 20,
        income: 540_000,
        booksUnder: "either_id",
        troubled: 25,
        withoutId: 20,
        announces: true,
      },
      { ...card, months: 6, purchasesAWeek: 14, booksUnder: "another_id", troubled: 20, withoutId: 20 },
    ],
  },
  {
    userId: "traveller",
    name: "Phileas Nowhere",
    description: "Pays in foreign currencies, on account and card.",
    accounts: [
      { ...card, months: 12, abroad: 75, creditLimit: 900_000, purchasesAWeek: 7 },
      { ...current, months: 12, abroad: 50, income: 420_000 },
    ],
  },
  {
    userId: "zoe",
    name: "Zoë Æther-Ōkubo 🦊",
    description: "A name, and names of merchants, in many alphabets.",
    accounts: [
      { ...current, months: 6, shopsIn: "world", nickname: "Zoë’s 💷" },
      { ...card, months: 6, shopsIn: "world" },
    ],
  },
  {
    userId: "trader",
    name: "Tilly Stallholder",
    description: "A business: its account belongs to a company, she runs it.",
    accounts: [{ ...current, isBusiness: true, months: 24, income: 610_000, nickname: "Stall" }],
  },
  {
    userId: "closing",
    name: "Adieu Goodleigh",
    description: "The card closes 30 days after the bank's first day; the account stays.",
    accounts: [{ ...card, closesAfterDays: 30, months: 12 }, current],
  },
  {
    userId: "million",
    name: "Max Overflow",
    description:
      "One account with a million rows, or as many as you say; they are made when it is first looked at.",
    accounts: [{ ...current, history: "large", months: 60 }],
  },
];
