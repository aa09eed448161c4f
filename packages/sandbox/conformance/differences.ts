import type { Misfit } from "./document.js";

/** Something in which the sandbox departs from the documents, on purpose. */
export interface Difference {
  readonly id: string;
  readonly explanation: string;
  readonly covers: (misfit: Misfit) => boolean;
}

/** Every departure. One that is not here fails the check, and so does one that is not met any more. */
export const differences: readonly Difference[] = [
  {
    id: "codes-longer-than-35",
    explanation:
      "Seven of Zopa's documented transaction codes are longer than the 35 characters of its own schema; they are sent as they are.",
    covers: ({ error }: Misfit): boolean =>
      error?.keyword === "maxLength" &&
      error.instancePath.endsWith("/ProprietaryBankTransactionCode/Code") &&
      error.params["limit"] === 35,
  },
  {
    id: "expired-with-a-body",
    explanation:
      "The document has no content for 401; the profile's text wants an error body for an expired token or consent.",
    covers: ({ what }: Misfit): boolean => what === "401 with a body",
  },
];
