import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Scratch } from "./scratch.ts";

/** The environment of somebody with a home of their own, who knows one registry and has nothing installed. */
export function makeUser(scratch: Scratch, registry: string): NodeJS.ProcessEnv {
  const home = scratch.at("home");
  const { host } = new URL(registry);
  // Publishing asks for a token; this registry takes any.
  writeFileSync(
    join(home, ".npmrc"),
    [`registry=${registry}`, `//${host}/:_authToken=rehearsal`, ...quiet].join("\n"),
  );
  return { ...withoutSettings(process.env), ...author, ...installsNothing, HOME: home, CI: "true" };
}

const quiet = ["audit=false", "fund=false", "update-notifier=false", ""];

/** pnpm would install a copy of the repository anew, for a home whose store is empty, before it runs a script. */
const installsNothing = { pnpm_config_verify_deps_before_run: "false" };

/** For the tags of a release. */
const author = {
  GIT_AUTHOR_NAME: "nobody",
  GIT_AUTHOR_EMAIL: "nobody@localhost",
  GIT_COMMITTER_NAME: "nobody",
  GIT_COMMITTER_EMAIL: "nobody@localhost",
};

/** What npm and pnpm hand down to the commands that they start would lead back to the home of whoever runs this. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:p?npm_|xdg_|node_options$|node_auth_token$)/i.test(name)),
  );
}
