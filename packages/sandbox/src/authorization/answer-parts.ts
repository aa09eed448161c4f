import type { Consents } from "../consents/consents.js";
import type { ClientRegistry } from "./client-registry.js";
import type { HandOverParts } from "./hand-over-id-token.js";

/** What is needed to finish an answer. */
export interface AnswerParts extends HandOverParts {
  /** The issuer: what is redirected there goes back to nobody. */
  readonly issuer: string;
  readonly clients: Pick<ClientRegistry, "find">;
  readonly consents: Pick<Consents, "find">;
}
