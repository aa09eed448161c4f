// `pnpm check:command`: the commands of the README, one after the other, as a person types them, on what was built.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../dist/command.js", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "zopa-sandbox-"));
const env: NodeJS.ProcessEnv = {
  PATH: process.env["PATH"] ?? "",
  HOME: home,
  XDG_CACHE_HOME: join(home, "cache"),
  XDG_RUNTIME_DIR: join(home, "run"),
};

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function start(...words: string[]): {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly says: (text: RegExp) => Promise<void>;
} {
  const child = spawn(process.execPath, [program, ...words], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (piece: Buffer) => {
      output += piece.toString();
      for (const hear of heard) {
        hear();
      }
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code) => resolve({ code, output }));
  });
  const says = (text: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const hear = (): void => {
        if (text.test(output)) {
          heard.delete(hear);
          resolve();
        }
      };
      heard.add(hear);
      void ended.then(({ code }) => reject(new Error(`${words.join(" ")} ended with ${code}:\n${output}`)));
      hear();
    });
  return { child, ended, says };
}

async function expectEnd(words: readonly string[], code: number, says: RegExp): Promise<void> {
  const { code: ended, output } = await start(...words).ended;
  if (ended !== code || !says.test(output)) {
    throw new Error(`zopa-sandbox ${words.join(" ")} ended with ${ended}, and said:\n${output}`);
  }
  process.stdout.write(`✓ zopa-sandbox ${words.join(" ")}\n`);
}

function leftovers(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => !name.includes("keys") && statSync(join(folder, name)).isFile(),
  );
}

async function interrupted(signal: NodeJS.Signals): Promise<void> {
  const up = start("up");
  await up.says(/The bank is open/);
  up.child.kill(signal);
  const { code, output } = await up.ended;
  if (code !== 0 || leftovers(home).length > 0) {
    throw new Error(
      `After ${signal}, up ended with ${code} and left ${leftovers(home).join(", ")}:\n${output}`,
    );
  }
  process.stdout.write(`✓ zopa-sandbox up, ended by ${signal}, leaves nothing behind\n`);
}

try {
  await expectEnd(["status"], 1, /No sandbox is running/);
  const up = start("up");
  await up.says(/The bank is open/);
  await expectEnd(["link"], 0, /zopa:\/\/consent-access-request\?client_id=/);
  await expectEnd(["consents"], 0, /AWAU/);
  await expectEnd(["env"], 0, /ZOPA_DISCOVERY_URL=https:\/\/127\.0\.0\.1:\d+\//);
  await expectEnd(["users"], 0, /rora/);
  await expectEnd(["fault", "add", "too-many-requests", "--times", "2"], 0, /played 2 time/);
  await expectEnd(["fault", "add", "too-many"], 1, /there is no fault called "too-many"/);
  await expectEnd(["clock", "advance", "--days", "3"], 0, /3 days ahead/);
  await expectEnd(["requests"], 0, /not been asked anything/);
  await expectEnd(["reset", "--seed", "another"], 0, /./);
  await expectEnd(["no-such-command"], 2, /unknown command/);
  await expectEnd(["stop"], 0, /closing/);
  const { code } = await up.ended;
  if (code !== 0 || leftovers(home).length > 0) {
    throw new Error(`up ended with ${code} and left ${leftovers(home).join(", ")}.`);
  }
  await interrupted("SIGINT");
  await interrupted("SIGTERM");
} finally {
  rmSync(home, { recursive: true, force: true });
}
