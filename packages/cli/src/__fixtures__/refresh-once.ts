// Refreshes a grant through the store, as one of several processes, and says whether it was the one that did.
import { setTimeout as pause } from "node:timers/promises";
import { coordinateRefresh } from "../store/coordinate-refresh.js";
import { createGrantStore } from "../store/grant-store.js";
import { grantOf } from "./grants.js";

const [file = "", name = ""] = process.argv.slice(2);
const store = createGrantStore({ file, clock: () => 0 });
const grant = grantOf("aac-1", { issuedAt: 1 });
let refreshes = 0;
const fresh = await coordinateRefresh(store, grant)(
  "key",
  async () => {
    refreshes += 1;
    await pause(300);
    return { ...grant, accessToken: `fresh-from-${name}`, issuedAt: 2 };
  },
  {},
);
process.stdout.write(JSON.stringify({ refreshes, accessToken: fresh.accessToken }));
