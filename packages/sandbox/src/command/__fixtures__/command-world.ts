import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ControlWorld, createControlWorld } from "../../control/__fixtures__/control-world.js";
import { createControlApp } from "../../control/create-control-app.js";
import type { Sandbox, SandboxOptions } from "../../sandbox.js";
import { SandboxError } from "../../sandbox-error.js";
import type { CommandIo } from "../command-io.js";
import { runCommand } from "../run-command.js";

/** What a command wrote and how it ended. */
interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** A machine with a home folder, on which banks can be opened. */
export interface CommandWorld {
  readonly home: string;
  readonly stateFolder: string;
  readonly control: ControlWorld;
  readonly started: SandboxOptions[];
  readonly exitedNow: number[];
  readonly run: (words: string, change?: Partial<CommandIo>) => Promise<Ran>;
  /** Runs `up` until it is open. */
  readonly open: (words?: string, change?: Partial<CommandIo>) => Promise<Opened>;
  readonly remove: () => Promise<void>;
}

interface Opened {
  readonly control: string;
  readonly interrupt: () => void;
  readonly ended: Promise<Ran>;
}

export function createCommandWorld(): CommandWorld {
  const home = mkdtempSync(join(tmpdir(), "sandbox-command-"));
  const control = createControlWorld();
  const started: SandboxOptions[] = [];
  const exitedNow: number[] = [];
  const opened: Opened[] = [];
  const startSandbox = (options: SandboxOptions): Promise<Sandbox> => {
    started.push(options);
    return openControls(control, options);
  };
  const io = (out: string[], err: string[], change: Partial<CommandIo>): CommandIo => ({
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    environment: { XDG_RUNTIME_DIR: join(home, "runtime") },
    platform: "linux",
    homeFolder: home,
    processId: process.pid,
    isAlive: (id) => id === process.pid,
    readFile: (path) => Promise.resolve().then(() => readFileSync(path, "utf8")),
    fetch,
    startSandbox,
    onInterrupt: () => () => undefined,
    exitNow: (code) => exitedNow.push(code),
    version: "1.2.3",
    ...change,
  });
  const run = async (words: string, change: Partial<CommandIo> = {}, onWrite = () => {}): Promise<Ran> => {
    const [out, err]: [string[], string[]] = [[], []];
    const stdout = {
      write: (text: string) => {
        out.push(text);
        onWrite();
      },
    };
    const exitCode = await runCommand(words.split(" ").filter(Boolean), io(out, err, { stdout, ...change }));
    return { exitCode, out: out.join(""), err: err.join("") };
  };

  return {
    home,
    stateFolder: join(home, "runtime", "zopa-sandbox"),
    control,
    started,
    exitedNow,
    run,
    open: async (words = "", change = {}) => {
      const interrupts = new Set<() => void>();
      const { promise: printed, resolve } = Promise.withResolvers<void>();
      let control = "";
      const onInterrupt = (tell: () => void) => {
        interrupts.add(tell);
        return () => interrupts.delete(tell);
      };
      const startAndNote = async (options: SandboxOptions) => {
        const sandbox = await startSandbox(options);
        control = sandbox.addresses.control;
        return sandbox;
      };
      const ended = run(`up ${words}`, { startSandbox: startAndNote, onInterrupt, ...change }, resolve);
      // It has left its word by the time that it prints.
      await printed;
      const interrupt = () => {
        for (const tell of interrupts) {
          tell();
        }
      };
      const here = { control, ended, interrupt };
      opened.push(here);
      return here;
    },
    remove: async () => {
      for (const { interrupt, ended } of opened) {
        interrupt();
        await ended;
      }
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The controls alone, on a port: no TLS, no bank. */
async function openControls({ bank, actions }: ControlWorld, options: SandboxOptions): Promise<Sandbox> {
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  const server = createServer();
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
      resolve();
    });
  const port = options.ports?.control ?? 0;
  await new Promise<void>((done, fail) => {
    server.once("error", () =>
      fail(new SandboxError(`Cannot open port ${port}: in use.`, { code: "port_in_use" })),
    );
    server.listen(port, "127.0.0.1", done);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const app = createControlApp(bank, { ...actions, stop: close });
  server.on("request", app.callback());
  options.signal?.addEventListener("abort", () => void close(), { once: true });

  return {
    issuer: bank.addresses.authorization,
    addresses: { ...bank.addresses, control: origin },
    profile: {
      discoveryUrl: "https://127.0.0.1:1443/.well-known/openid-configuration",
      aisp: { baseUrl: "https://127.0.0.1:3443/open-banking/v4.0/aisp" },
    },
    users: bank.people.users,
    controlToken: actions.token,
    closed,
    close,
  } as unknown as Sandbox;
}
