import type Router from "@koa/router";
import { type AddFault, type FaultMatch, faultStages } from "../faults/faults.js";
import type { ControlledBank } from "./control-actions.js";
import { ControlError } from "./control-error.js";
import { readCommand } from "./read-command.js";
import { needed, readFields } from "./read-fields.js";

/** The routes under `/_sandbox/faults`. */
export function addFaultRoutes(router: Router, { faults }: Pick<ControlledBank, "faults">): void {
  router.get("/_sandbox/faults", (context) => {
    context.body = { active: faults.active(), catalogue: faults.catalogue };
  });

  router.post("/_sandbox/faults", async (context) => {
    const { name, times, match } = readFields(await readCommand(context), {
      name: "text",
      times: "count",
      match: "object",
    });
    const { stage, ...limits } = readFields(match ?? {}, {
      method: "text",
      path: "text",
      user: "text",
      clientId: "text",
      stage: "text",
    });
    const options: AddFault = {
      ...(times === undefined ? {} : { times }),
      match: { ...limits, ...stageOf(stage) },
    };
    context.status = 201;
    context.body = faults.add(needed("name", name), options);
  });

  router.delete("/_sandbox/faults", async (context) => {
    await readCommand(context);
    faults.clear();
    context.status = 204;
  });

  router.delete("/_sandbox/faults/:idOrName", async (context) => {
    await readCommand(context);
    const { idOrName = "" } = context.params as { idOrName?: string };
    if (!faults.remove(idOrName)) {
      throw new ControlError(
        404,
        "not_found",
        "No fault of that id or name is active. GET /_sandbox/faults, or `zopa-sandbox fault list`, lists those that are.",
      );
    }
    context.status = 204;
  });
}

function stageOf(stage: string | undefined): Pick<FaultMatch, "stage"> {
  const known = faultStages.find((each) => each === stage);
  if (stage !== undefined && known === undefined) {
    throw new ControlError(
      400,
      "invalid_request",
      `\`match.stage\` must be one of ${faultStages.join(", ")}.`,
    );
  }
  return known === undefined ? {} : { stage: known };
}
