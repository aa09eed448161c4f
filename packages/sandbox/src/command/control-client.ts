import { CommandError } from "./command-error.js";

/** Talks to the controls of a running sandbox. */
export interface ControlClient {
  readonly address: string;
  readonly get: <Body>(path: string) => Promise<Body>;
  readonly post: <Body>(path: string, body?: unknown) => Promise<Body>;
  readonly delete: (path: string) => Promise<void>;
}

interface ControlClientInput {
  readonly address: string;
  readonly token?: string | undefined;
  readonly fetch: typeof fetch;
}

const withinMs = 30_000;

/** Every refusal and every failure of it is a {@link CommandError}. */
export function createControlClient({ address, token, fetch }: ControlClientInput): ControlClient {
  const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const change = method === "GET" ? {} : { "Content-Type": "application/json" };
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { ...authorization, ...change },
      redirect: "error",
      signal: AbortSignal.timeout(withinMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new CommandError(
        `No sandbox answers at ${address}. Start one with \`zopa-sandbox up\`, or give its address by --control.`,
        { cause },
      );
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok) {
      throw new CommandError(
        messageOf(answer) ?? `${address} answered ${response.status}, and is not a sandbox. Check --control.`,
      );
    }
    return answer;
  };

  return {
    address,
    get: async <Body>(path: string): Promise<Body> => (await send("GET", path)) as Body,
    post: async <Body>(path: string, body: unknown = {}): Promise<Body> =>
      (await send("POST", path, body)) as Body,
    delete: async (path: string): Promise<void> => {
      await send("DELETE", path);
    },
  };
}

function messageOf(answer: unknown): string | undefined {
  const { error } = (answer ?? {}) as { error?: { message?: unknown } };
  return typeof error?.message === "string" ? error.message : undefined;
}
