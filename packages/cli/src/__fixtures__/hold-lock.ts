// Takes a lock and never lets it go: until it is killed.
import { withFileLock } from "../store/with-file-lock.js";

const [path = ""] = process.argv.slice(2);
await withFileLock(path, async () => {
  process.stdout.write("held\n");
  await new Promise((resolve) => setTimeout(resolve, 60_000));
});
