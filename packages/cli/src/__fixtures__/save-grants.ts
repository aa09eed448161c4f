// Saves so many grants of its own in the store that is named: one of several processes at once.
import { createGrantStore } from "../store/grant-store.js";
import { grantOf } from "./grants.js";

const [file = "", name = "", count = "0"] = process.argv.slice(2);
const store = createGrantStore({ file, clock: () => 0 });
for (let index = 0; index < Number(count); index += 1) {
  await store.save(grantOf(`${name}-${index}`));
}
