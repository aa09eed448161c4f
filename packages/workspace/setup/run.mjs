// What `npm run quickstart` and `npm run verify` do: bring Node and pnpm, install, and run scripts of the root manifest.
// What begins with a dash goes to the last script, with all that follows it.
//
// Plain JavaScript without dependencies, because it runs before anything is installed and on a Node that is older than
// the one the project needs.
import { spawn } from "node:child_process";
import fs from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const manifest = JSON.parse(fs.readFileSync(join(root, "package.json"), "utf8"));

const oldestToStart = 18;
const neededNode = [22, 19];
const bringsNode = "node@24";
const bringsPnpm = manifest.packageManager;
const neededBytes = 1024 ** 3;
const interrupted = 130;

// The tools send usage figures unless they are told not to.
const quiet = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", npm_config_update_notifier: "false" };

async function main(args) {
  const firstOption = args.findIndex((arg) => arg.startsWith("-"));
  const scripts = firstOption === -1 ? args : args.slice(0, firstOption);
  const options = firstOption === -1 ? [] : args.slice(firstOption);
  const steps = [
    ["tools", `Node ${neededNode.join(".")} or later and ${bringsPnpm}`, findTools],
    ["install", "the dependencies, as the lockfile has them", install],
    ...scripts.map((script, index) => {
      const own = index === scripts.length - 1 ? options.map(quoted) : [];
      return [script, ["pnpm", script, ...own].join(" "), (env) => runScript(script, own, env)];
    }),
  ];
  let env = { ...process.env, ...quiet };
  let current = "start";
  try {
    checkMachine();
    if (scripts.includes("test")) {
      await run("openssl version", { env }).catch(() => {
        throw new Failure(
          "The tests compare with the `openssl` command, which is not here: install OpenSSL 3 and run this again.",
        );
      });
    }
    for (const [index, [name, explanation, step]] of steps.entries()) {
      current = name;
      say(`[${index + 1}/${steps.length}] ${name}: ${explanation}`);
      const started = performance.now();
      env = (await step(env)) ?? env;
      say(
        `[${index + 1}/${steps.length}] ${name}: done in ${((performance.now() - started) / 1000).toFixed(1)} s`,
      );
    }
  } catch (problem) {
    if (problem.exitCode === interrupted) {
      process.exitCode = interrupted;
      return;
    }
    process.stderr.write(`\nStopped at "${current}". ${cureOf(problem, current)}\n`);
    process.exitCode = 1;
  }
}

/** Refuses a machine on which nothing after it could work, before anything is written. */
function checkMachine() {
  const [major] = versionOf(process.versions.node);
  if (major < oldestToStart) {
    throw new Failure(
      `This is Node ${process.versions.node}: install Node ${oldestToStart} or later and run this again.`,
    );
  }
  const { bavail, bsize } = fs.statfsSync(root);
  if (bavail * bsize < neededBytes) {
    const free = Math.floor((bavail * bsize) / 1024 ** 2);
    throw new Failure(
      `The disk is full: ${free} MiB are free and 1,024 are needed. Free some space and run this again.`,
    );
  }
}

/** Uses what the machine has, where that is enough, and otherwise has npm fetch it, for this run only. */
async function findTools(env) {
  const pnpm =
    isAtLeast(versionOf(process.versions.node), neededNode) &&
    (await run("pnpm --version", { env }).catch(() => ""));
  if (pnpm !== false && pnpm.split(".")[0] === versionOf(bringsPnpm.split("@")[1])[0].toString()) {
    return env;
  }
  const printPath = "node -p process.env.PATH";
  const brought = await run(
    `npx --yes --prefer-offline --package ${bringsNode} --package ${bringsPnpm} --call "${printPath}"`,
    { env },
  );
  return { ...env, PATH: brought.trim().split("\n").at(-1) };
}

async function install(env) {
  await run("pnpm install --frozen-lockfile --reporter=append-only", { env });
}

/** Does what `pnpm run` does, and saves the time that pnpm takes to begin. A script may have words of its own behind its name. */
async function runScript(script, options, env) {
  const [name, ...words] = script.split(" ");
  const command = manifest.scripts[name];
  if (command === undefined) {
    throw new Failure(`package.json has no script named ${name}.`);
  }
  const tools = join(root, "node_modules/.bin");
  await run([command, ...words, ...options].join(" "), {
    env: { ...env, PATH: `${tools}${delimiter}${env.PATH}` },
    show: true,
    name: `pnpm ${script}`,
  });
}

/** Runs a command of ours and keeps what it printed, to explain a failure. */
function run(command, { env, show = false, name = command }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      cwd: root,
      env: { ...env, ...(show ? terminalOf(env) : {}) },
      shell: true,
      stdio: [show ? "inherit" : "ignore", "pipe", "pipe"],
    });
    // Ctrl-C reaches the command, too: it is waited for, since it may have something to close.
    let isInterrupted = false;
    const wait = () => {
      isInterrupted = true;
    };
    if (show) process.on("SIGINT", wait);
    const stopClock = show ? () => {} : showClock();
    let output = "";
    let errors = "";
    child.stdout.on("data", (data) => {
      output += data;
      if (show) process.stdout.write(data);
    });
    child.stderr.on("data", (data) => {
      errors += data;
      if (show) process.stderr.write(data);
    });
    child.on("error", reject);
    child.on("close", (code) => {
      stopClock();
      process.off("SIGINT", wait);
      if (code === 0) {
        resolve(output);
      } else {
        if (!show) process.stderr.write(output + errors);
        reject(
          new Failure(
            `\`${name}\` failed: the lines above say why.`,
            output + errors,
            isInterrupted || code === interrupted ? interrupted : 1,
          ),
        );
      }
    });
  });
}

/** On a terminal, seconds that pass while nothing else is shown; in a pipe, nothing. */
function showClock() {
  if (!process.stderr.isTTY) {
    return () => {};
  }
  const started = performance.now();
  const timer = setInterval(() => {
    process.stderr.write(`\r      ${Math.round((performance.now() - started) / 1000)} s `);
  }, 1000);
  return () => {
    clearInterval(timer);
    process.stderr.write("\r                \r");
  };
}

class Failure extends Error {
  constructor(message, output = "", exitCode = 1) {
    super(message);
    this.output = output;
    this.exitCode = exitCode;
  }
}

function cureOf(problem, step) {
  // Tools break their lines to fit the terminal.
  const output = (problem.output ?? "").replace(/[\s│|]+/g, " ");
  const cures = [
    [/ENOSPC|no space left/i, "The disk is full: free some space and run this again."],
    [
      /ERR_PNPM_OUTDATED_LOCKFILE/,
      "pnpm-lock.yaml does not fit the manifests: run `pnpm install` and commit the lockfile.",
    ],
    [
      /ERR_PNPM_UNSUPPORTED_ENGINE|Unsupported engine/,
      `This Node is too old: ${neededNode.join(".")} or later is needed.`,
    ],
    [
      /\b(?:EACCES|EPERM|EROFS)\b|Read-only file system|Permission denied/i,
      "A file could not be written: check who owns this folder and npm's cache.",
    ],
    [
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|FETCH_FAIL|Failed to fetch|Connection refused|dns error|timed out/i,
      "The npm registry cannot be reached: check the network and the proxy (`npm ping` tells), then run this again.",
    ],
  ];
  const beforeOurs = step === "tools" || step === "install";
  const known = cures.find(([pattern], index) => pattern.test(output) && (beforeOurs || index === 0));
  return known?.[1] ?? problem.message;
}

function versionOf(text) {
  return text.split(".").map(Number);
}

function isAtLeast([major, minor], [neededMajor, neededMinor]) {
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** Not on standard output: what a script prints there is for a program to read. */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Our pipe stands between the command and the terminal: tells it what that can do. */
function terminalOf(env) {
  if (!process.stdout.isTTY) {
    return {};
  }
  const colours = env.NO_COLOR === undefined ? { FORCE_COLOR: "1" } : {};
  return { ...colours, COLUMNS: String(process.stdout.columns) };
}

/** Somebody's input, as the shell of this system takes it for one word. */
function quoted(text) {
  return process.platform === "win32" ? `"${text.replace(/"/g, '""')}"` : `'${text.replace(/'/g, `'\\''`)}'`;
}

await main(process.argv.slice(2));
