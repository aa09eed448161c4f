// `node build-for.ts NAME`: builds what one package needs, and says nothing unless it fails.
import { root } from "./repository.ts";
import { runCommand } from "./run-command.ts";

const [name = ""] = process.argv.slice(2);
const { code, output } = await runCommand(
  `turbo run build "--filter=${name}^..." --output-logs=errors-only`,
  root,
);
if (code !== 0) {
  console.error(output);
  process.exitCode = 1;
}
