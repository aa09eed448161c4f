/** A refusal of the bank, as a customer understands it. */
export interface RefusalWords {
  readonly title: string;
  readonly advice: string;
}

// The bank's sentences, as it writes them into `error_description`.
const kinds: readonly (RefusalWords & { readonly says: RegExp })[] = [
  {
    says: /request object expired/,
    title: "This link has expired",
    advice: "A link is good for some minutes. Ask for a new one at the app that gave it to you.",
  },
  {
    says: /consent is RJCT/,
    title: "You have declined this before",
    advice: "A request that was declined is over. Ask for a new one at the app that gave you the link.",
  },
  {
    says: /consent is EXPD/,
    title: "This request is past its end",
    advice: "Ask for a new one at the app that gave you the link.",
  },
  {
    says: /names no consent/,
    title: "This request is gone",
    advice: "The app that asked has withdrawn it, or has never made it.",
  },
];

/** Says what a refusal means for the customer. */
export function refusalWords(description: string | null): RefusalWords {
  return (
    kinds.find(({ says }) => says.test(description ?? "")) ?? {
      title: "The bank refuses this request",
      advice: "There is something wrong with it. The app that gave you the link is told what.",
    }
  );
}
