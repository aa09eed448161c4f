/** A group of permissions as a customer sees it. */
export interface PermissionCluster {
  readonly title: string;
  /** What is shared, one thing a line. */
  readonly lines: readonly string[];
}

type Words = readonly [title: string, lines: readonly (readonly [permission: string, line: string])[]];

// Where a permission is the wider one of a pair, its line stands first and takes the place of the narrower one's.
const clusters: readonly Words[] = [
  [
    "Your account details",
    [
      ["ReadAccountsDetail", "The name, number and sort code of your account, its kind and its currency"],
      ["ReadAccountsBasic", "The kind of your account and its currency, without its number"],
      ["ReadBalances", "How much is in your account, or what you can still spend"],
      ["ReadPAN", "The whole long number of your card"],
    ],
  ],
  [
    "Your transactions",
    [
      ["ReadTransactionsCredits", "Money that came in"],
      ["ReadTransactionsDebits", "Money that went out"],
      ["ReadTransactionsDetail", "For each: the amount, the date and who it was with"],
      ["ReadTransactionsBasic", "For each: the amount and the date, but not who it was with"],
    ],
  ],
  [
    "Your regular payments",
    [
      ["ReadStandingOrdersDetail", "Standing orders, with the accounts that they go to"],
      ["ReadStandingOrdersBasic", "Standing orders, without the accounts that they go to"],
      ["ReadDirectDebits", "Direct Debits"],
      [
        "ReadScheduledPaymentsDetail",
        "Payments that you have set up for later, with the accounts that they go to",
      ],
      ["ReadScheduledPaymentsBasic", "Payments that you have set up for later"],
      ["ReadBeneficiariesDetail", "People and firms that you pay, with their account details"],
      ["ReadBeneficiariesBasic", "People and firms that you pay, without their account details"],
    ],
  ],
  [
    "Your statements",
    [
      ["ReadStatementsDetail", "Statements with all their amounts"],
      ["ReadStatementsBasic", "Statements without their amounts"],
    ],
  ],
  [
    "Your product and its offers",
    [
      ["ReadProducts", "What your account offers and what it costs"],
      ["ReadOffers", "Offers that the bank has made you"],
    ],
  ],
  [
    "Your name and contact details",
    [
      ["ReadParty", "Who owns the account: names and how to reach them"],
      ["ReadPartyPSU", "Your own name and how to reach you"],
    ],
  ],
];

/** Says in a customer's words what permissions share. A permission that has no words is named as it is. */
export function permissionWords(permissions: readonly string[]): readonly PermissionCluster[] {
  const asked = new Set(permissions);
  for (const wider of permissions.filter((permission) => permission.endsWith("Detail"))) {
    asked.delete(wider.replace(/Detail$/, "Basic"));
  }
  const known = clusters
    .map(([title, lines]) => ({
      title,
      lines: lines.filter(([permission]) => asked.has(permission)).map(([, line]) => line),
    }))
    .filter(({ lines }) => lines.length > 0);
  const named = new Set(clusters.flatMap(([, lines]) => lines.map(([permission]) => permission)));
  const unknown = [...asked].filter((permission) => !named.has(permission));
  return unknown.length === 0 ? known : [...known, { title: "Something else", lines: unknown }];
}
