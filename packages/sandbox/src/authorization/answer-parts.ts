import type { Consents } from "../consents/consents.js";
import type { ClientRegistry } from "./client-registry.js";
import type { IdTokenParts } from "./hand-over-id-token.js";

/** What is needed to finish an answer. */
export interface AnswerParts extends IdTokenParts {
  readonly clients: Pick<ClientRegistry, "find">;
  readonly consents: Pick<Consents, "find">;
}
