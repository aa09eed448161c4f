import { writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Scratch } from "./scratch.ts";

/** What of Verdaccio is used here. */
interface Verdaccio {
  runServer(configuration: object): Promise<Server>;
}

/** An npm registry on a free port of this machine. It lives in this process, and so never longer. */
export interface Registry {
  readonly url: string;
  close(): void;
}

/** Starts Verdaccio: ours is published to it, everything else it fetches from the registry that this machine uses. */
export async function startRegistry(scratch: Scratch, tools: string, upstream: string): Promise<Registry> {
  const { runServer } = createRequire(join(tools, "package.json"))("verdaccio") as Verdaccio;
  const folder = scratch.at("registry");
  writeFileSync(join(folder, "htpasswd"), "");
  const app = await runServer(configuration(folder, upstream));
  const server = createServer(app.listeners("request")[0] as RequestListener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function configuration(folder: string, upstream: string): object {
  const ours = { access: "$all", publish: "$all" };
  return {
    storage: join(folder, "storage"),
    configPath: join(folder, "config.yaml"), // never written: Verdaccio finds its other paths beside it
    web: { enable: false },
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
    uplinks: { upstream: { url: upstream, maxage: "30m", timeout: "30s", max_fails: 10 } },
    packages: {
      "@zopa-openbanking/*": ours,
      "zopa-openbanking": ours,
      "**": { access: "$all", proxy: "upstream" },
    },
    max_body_size: "50mb",
    log: { type: "stdout", format: "pretty", level: "fatal" },
  };
}
