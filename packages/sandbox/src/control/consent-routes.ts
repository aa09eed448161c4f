import type Router from "@koa/router";
import type { ControlActions, ControlledBank } from "./control-actions.js";
import { ControlError } from "./control-error.js";
import { readCommand } from "./read-command.js";
import { readFields } from "./read-fields.js";

/** The routes by which a consent is made, and withdrawn at the bank. */
export function addConsentRoutes(
  router: Router,
  { consents }: Pick<ControlledBank, "consents">,
  { createLink }: Pick<ControlActions, "createLink">,
): void {
  router.post("/_sandbox/links", async (context) => {
    const input = readFields(await readCommand(context), {
      permissions: "texts",
      expirationDateTime: "text",
      state: "text",
      nonce: "text",
    });
    context.status = 201;
    context.body = await createLink(input);
  });

  router.post("/_sandbox/consents/:consentId/revoke", async (context) => {
    await readCommand(context);
    const { consentId = "" } = context.params as { consentId?: string };
    const consent = consents.find(consentId);
    if (consent === undefined) {
      throw new ControlError(
        404,
        "not_found",
        "The bank knows no such consent. GET /_sandbox, or `zopa-sandbox consents`, lists them.",
      );
    }
    if (consent.status !== "AUTH") {
      throw new ControlError(
        409,
        "not_in_this_state",
        `The consent is ${consent.status}: only one that is authorised (AUTH) can be revoked.`,
      );
    }
    context.body = consents.revoke(consentId);
  });
}
