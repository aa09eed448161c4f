import { once } from "node:events";
import type { RequestListener } from "node:http";
import { createSecureServer } from "node:http2";
import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { afterEach, describe, expect, it, vi } from "vitest";
import { callerOf, endServers, listening, startBank } from "./__fixtures__/bank.js";
import { bytesOf, identityOf, now, passphrase, textOf, thumbprints } from "./__fixtures__/pki.js";
import { createTransport } from "./create-transport.js";
import type { Transport } from "./transport.js";
import type { TransportSettings } from "./transport-options.js";

afterEach(endServers);

const a = identityOf("a");
const b = identityOf("b", "b");

async function transportTo(origin: string, settings: TransportSettings = {}): Promise<Transport> {
  return await createTransport({
    ...a,
    ca: textOf("root.pem"),
    allowedOrigins: [origin],
    keepAliveTimeoutMs: 600_000,
    ...settings,
  });
}

async function callerAt(fetch: Transport["fetch"], origin: string): Promise<string> {
  const response = await fetch(origin);
  const { caller } = (await response.json()) as { readonly caller: string };
  return caller;
}

/** A bank that notes who called, and on which socket, and answers in two pieces. */
function recordingBank(version: "TLSv1.2" | "TLSv1.3") {
  const callers = new Map<Socket, Set<string>>();
  const resumed: { readonly caller: string; readonly byTicket: boolean }[] = [];
  const listener: RequestListener = (request, response) => {
    const caller = callerOf(request);
    const before = callers.get(request.socket);
    if (before === undefined) {
      callers.set(request.socket, new Set([caller]));
      resumed.push({ caller, byTicket: (request.socket as TLSSocket).isSessionReused() });
    } else {
      before.add(caller);
    }
    response.setHeader("content-type", "application/json").write(`{"caller":"${caller}",`);
    setImmediate(() => response.end(`"asked":"${request.url}"}`));
  };
  return { callers, resumed, start: () => startBank({ minVersion: version, maxVersion: version }, listener) };
}

describe.each(["TLSv1.2", "TLSv1.3"] as const)("ten rotations under load, on %s", (version) => {
  it("lose no request, and mix no identities", async () => {
    const { callers, resumed, start } = recordingBank(version);
    const { origin } = await start();
    const transport = await transportTo(origin);
    const expected = { rotations: 10, atOnce: 16 };
    const problems: unknown[] = [];
    const seen: { readonly before: string; readonly caller: string; readonly after: string }[] = [];
    let done = false;

    const worker = async () => {
      while (!done) {
        const before = transport.certificate.x5tS256;
        try {
          const sent = callerAt(transport.fetch, `${origin}/accounts`);
          seen.push({ before, after: transport.certificate.x5tS256, caller: await sent });
        } catch (problem) {
          problems.push(problem);
        }
      }
    };
    const workers = Array.from({ length: expected.atOnce }, worker);
    for (let rotation = 1; rotation <= expected.rotations; rotation += 1) {
      const enough = seen.length + 40;
      while (seen.length < enough && problems.length === 0) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      await transport.rotate(rotation % 2 === 1 ? b : a);
    }
    done = true;
    await Promise.all(workers);

    expect(problems).toEqual([]);
    expect(seen.length).toBeGreaterThan(expected.rotations * 40);
    // A request is sent as whoever we are when it is made.
    expect(seen.filter(({ before, caller }) => before !== caller)).toEqual([]);
    expect(new Set(seen.map(({ caller }) => caller))).toEqual(new Set(Object.values(thumbprints)));
    expect([...callers.values()].filter((each) => each.size > 1)).toEqual([]);
    expect(callers.size).toBeGreaterThan(expected.rotations);
    expect(resumed.length).toBe(callers.size);
    await transport.close();
  });

  it("never resume what was begun with another certificate", async () => {
    const { resumed, start } = recordingBank(version);
    const { origin, sockets } = await start();
    const transport = await transportTo(origin, { keepAliveTimeoutMs: 1 });
    // A ticket may come too late for the connection after, so that one is tried again: what matters is whose it is.
    const askUntilResumed = async (identity: typeof a) => {
      await transport.rotate(identity);
      const turn = resumed.length;
      for (
        let request = 0;
        request < 20 && resumed.slice(turn).every(({ byTicket }) => !byTicket);
        request += 1
      ) {
        await callerAt(transport.fetch, origin);
        // The next request needs a connection of its own.
        for (const socket of sockets) {
          socket.end();
          await once(socket, "close");
        }
      }
      return resumed.slice(turn);
    };

    const turns = [await askUntilResumed(a), await askUntilResumed(b), await askUntilResumed(a)];

    const { a: first, b: second } = thumbprints;
    expect(turns.map((turn) => turn[0])).toEqual([
      { caller: first, byTicket: false },
      { caller: second, byTicket: false },
      { caller: first, byTicket: false },
    ]);
    expect(turns.map((turn) => turn.at(-1))).toEqual([
      { caller: first, byTicket: true },
      { caller: second, byTicket: true },
      { caller: first, byTicket: true },
    ]);
    expect(turns.map((turn) => new Set(turn.map(({ caller }) => caller)).size)).toEqual([1, 1, 1]);
    await transport.close();
  });
});

describe("a rotation", () => {
  it("lets a request in flight end with the identity that it began with", async () => {
    const held: (() => void)[] = [];
    const { origin, sockets } = await startBank({}, (request, response) => {
      const answer = () => response.end(JSON.stringify({ caller: callerOf(request) }));
      request.url === "/slow" ? held.push(answer) : answer();
    });
    const transport = await transportTo(origin);
    const slow = callerAt(transport.fetch, `${origin}/slow`);
    while (held.length === 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }

    await transport.rotate(b);
    const next = await callerAt(transport.fetch, origin);
    held.forEach((answer) => {
      answer();
    });

    expect([next, await slow]).toEqual([thumbprints.b, thumbprints.a]);
    await transport.close();
    await allClosed(sockets);
  });

  it.each<[string, RequestInit]>([
    ["without a body", {}],
    ["with text", { method: "POST", body: "grant_type=client_credentials" }],
    [
      "with a body of several pieces",
      { method: "POST", body: new Blob(["a", "b"]).stream(), duplex: "half" } as RequestInit,
    ],
  ])("takes a request along that was made in the same moment, %s", async (_, init) => {
    const { origin } = await startBank();
    const transport = await transportTo(origin);

    const before = callerAt((url) => transport.fetch(url, init), origin);
    const rotated = transport.rotate(b);
    const after = callerAt(transport.fetch, origin);

    expect(await Promise.all([before, after])).toEqual([thumbprints.a, thumbprints.b]);
    expect(await rotated).toMatchObject({ rotated: true });
    await transport.close();
  });

  it.each<[string, object, string]>([
    ["that does not fit", { cert: textOf("b.pem"), key: textOf("a.key") }, "key_mismatch"],
    ["that has expired", identityOf("expired"), "cert_expired"],
    ["without a key", { cert: textOf("b.pem") }, "key_missing"],
    ["that is a seal", identityOf("seal"), "cert_wrong_purpose"],
  ])("to a pair %s is refused, and the old one stays", async (_, pair, code) => {
    const { origin } = await startBank();
    const transport = await transportTo(origin);

    const refused = transport.rotate(pair as typeof a);

    await expect(refused).rejects.toMatchObject({ code });
    expect(await callerAt(transport.fetch, origin)).toBe(thumbprints.a);
    expect(transport.certificate.x5tS256).toBe(thumbprints.a);
    await transport.close();
  });

  it("to the same certificate changes nothing, and keeps the connections", async () => {
    const { origin, sockets } = await startBank();
    const transport = await transportTo(origin);
    await callerAt(transport.fetch, origin);
    const [socket] = sockets;

    const result = await transport.rotate({ pfx: bytesOf("a.pfx"), passphrase });
    await callerAt(transport.fetch, origin);

    expect(result).toMatchObject({ rotated: false, subjectChanged: false });
    expect(socket?.destroyed).toBe(false);
    await transport.close();
  });

  it("tells whether the subject changed, which a registration may depend on", async () => {
    const transport = await transportTo("https://bank.example");

    const renewed = await transport.rotate(identityOf("a-renewed"));
    const other = await transport.rotate(b);

    expect(renewed).toMatchObject({
      rotated: true,
      subjectChanged: false,
      previous: { x5tS256: thumbprints.a },
    });
    expect(other).toMatchObject({ rotated: true, subjectChanged: true, certificate: transport.certificate });
    await transport.close();
  });

  it("reaches every transport that was narrowed from the same one", async () => {
    const { origin } = await startBank();
    const transport = await transportTo(origin);
    const narrowed = transport.restrictTo([origin]);

    await narrowed.rotate(b);

    expect(await callerAt(transport.fetch, origin)).toBe(thumbprints.b);
    expect([transport.certificate, narrowed.certificate].map(({ x5tS256 }) => x5tS256)).toEqual([
      thumbprints.b,
      thumbprints.b,
    ]);
    await transport.close();
  });
});

describe("a token that is bound to the certificate before", () => {
  async function rotatedWith(keepOldUntil: number | undefined) {
    const { origin, sockets } = await startBank();
    const time = { now };
    const transport = await transportTo(origin, { clock: () => time.now });
    await callerAt(transport.fetch, origin);
    await transport.rotate(b, { keepOldUntil });
    return { origin, sockets, time, transport };
  }

  it("is sent with it, while it is kept", async () => {
    const { origin, transport } = await rotatedWith(now + 600);

    const [old, current] = [transport.forCertificate(thumbprints.a), transport.forCertificate(thumbprints.b)];

    expect(await callerAt(old ?? transport.fetch, origin)).toBe(thumbprints.a);
    expect(await callerAt(current ?? transport.fetch, origin)).toBe(thumbprints.b);
    expect(transport.forCertificate("of nobody")).toBeUndefined();
    await transport.close();
  });

  it("is told apart once it is kept no longer, and its connections are closed", async () => {
    const { origin, sockets, time, transport } = await rotatedWith(now + 600);
    const old = transport.forCertificate(thumbprints.a);
    const before = [...sockets];

    time.now += 600;

    await expect(old?.(origin)).rejects.toMatchObject({ name: "RequestRefusedError", code: "cert_retired" });
    expect(transport.forCertificate(thumbprints.a)).toBeUndefined();
    await allClosed(new Set(before));
    await transport.close();
  });

  it.each([undefined, now, now - 1])("is not kept at all until %s", async (keepOldUntil) => {
    const { transport } = await rotatedWith(keepOldUntil);

    expect(transport.forCertificate(thumbprints.a)).toBeUndefined();
    await transport.close();
  });

  it("is at home again when the certificate comes back", async () => {
    const { origin, sockets, time, transport } = await rotatedWith(now + 600);
    const before = [...sockets];

    await transport.rotate(a, { keepOldUntil: now + 600 });
    time.now += 600;
    await allClosed(new Set(before));

    expect(await callerAt(transport.forCertificate(thumbprints.a) ?? fetch, origin)).toBe(thumbprints.a);
    await transport.close();
  });

  it("may not be kept until a time that is none", async () => {
    const transport = await transportTo("https://bank.example");

    await expect(transport.rotate(b, { keepOldUntil: Number.NaN })).rejects.toThrow(TypeError);
    expect(transport.certificate.x5tS256).toBe(thumbprints.a);
    await transport.close();
  });
});

describe("the end", () => {
  /** The kinds of what would keep this process alive, other than the runner's own. */
  const connections = () =>
    process.getActiveResourcesInfo().filter((each) => /^TLSWrap|^TCPSocket/.test(each));

  it("waits for requests in flight, refuses later ones, and leaves no socket and no timer", async () => {
    const { origin, sockets } = await startBank({}, (request, response) => {
      setImmediate(() => response.end(JSON.stringify({ caller: callerOf(request) })));
    });
    const timers = vi.spyOn(globalThis, "setTimeout");
    const transport = await transportTo(origin);
    await transport.rotate(b, { keepOldUntil: Number.MAX_SAFE_INTEGER });
    const inFlight = [transport.fetch, transport.forCertificate(thumbprints.a) ?? fetch].map((each) =>
      callerAt(each, origin),
    );

    const old = transport.forCertificate(thumbprints.a);
    await transport.close();

    await expect(old?.(origin)).rejects.toMatchObject({ code: "closed" });
    expect(await Promise.all(inFlight)).toEqual([thumbprints.b, thumbprints.a]);
    await allClosed(sockets);
    await expect(transport.fetch(origin)).rejects.toMatchObject({ code: "closed" });
    await expect(transport.rotate(a)).rejects.toMatchObject({ code: "closed" });
    expect(transport.certificate.x5tS256).toBe(thumbprints.b);
    await transport.close();
    expect(connections()).toEqual([]);
    expect(timers.mock.results.length).toBeGreaterThan(0);
    // A timer that was cleared, or has fired, calls itself destroyed; undici's own does not keep the process alive.
    const alive = ({ value }: { value: unknown }) =>
      (value as NodeJS.Timeout).hasRef() && Reflect.get(value as object, "_destroyed") !== true;
    expect(timers.mock.results.filter(alive)).toEqual([]);
    timers.mockRestore();
  });

  it("does not wait for an answer that never comes longer than for a silent bank", async () => {
    const { origin, sockets } = await startBank({}, (_, response) => {
      response.write("[");
    });
    const transport = await transportTo(origin, { requestTimeoutMs: 50 });
    const unread = await transport.fetch(origin);

    await transport.close();

    await expect(unread.text()).rejects.toThrow();
    await allClosed(sockets);
  });

  it("cuts off an answer that is under way when the caller has had enough", async () => {
    const { origin, sockets } = await startBank({}, (_, response) => {
      response.write("[");
    });
    const transport = await transportTo(origin, { requestTimeoutMs: 600_000 });
    const unread = await transport.fetch(origin);

    await transport.close({ signal: AbortSignal.timeout(20) });

    await expect(unread.text()).rejects.toThrow();
    await allClosed(sockets);
  });

  it("comes at once when the caller has had enough", async () => {
    const { origin, sockets } = await startBank({}, () => {});
    const transport = await transportTo(origin);
    const lost = transport.fetch(origin);
    const outcome = expect(lost).rejects.toMatchObject({ code: "transport_connection_closed" });

    await transport.close({ signal: AbortSignal.abort() });

    await outcome;
    await allClosed(sockets);
  });
});

describe("a connection", () => {
  it("is used again for the next request", async () => {
    const { origin, sockets } = await startBank();
    const transport = await transportTo(origin);

    for (let request = 0; request < 20; request += 1) {
      await callerAt(transport.fetch, origin);
    }

    expect(sockets.size).toBeLessThanOrEqual(2);
    await transport.close();
  });

  it("is one of as many as allowed", async () => {
    const { origin, sockets } = await startBank();
    const transport = await transportTo(origin, { connections: 2 });

    await Promise.all(Array.from({ length: 20 }, () => callerAt(transport.fetch, origin)));

    expect(sockets.size).toBe(2);
    await transport.close();
  });

  it.each([
    ["ECDHE-RSA-AES256-GCM-SHA384"],
    ["ECDHE-RSA-AES128-GCM-SHA256"],
    ["DHE-RSA-AES256-GCM-SHA384"],
    ["DHE-RSA-AES128-GCM-SHA256"],
  ])("can be made with each suite that FAPI names: %s", async (suite) => {
    const used: string[] = [];
    const { origin } = await startBank(
      { ciphers: suite, maxVersion: "TLSv1.2", dhparam: "auto" },
      (request, response) => {
        used.push((request.socket as TLSSocket).getCipher().name);
        response.end();
      },
    );
    const transport = await transportTo(origin);

    await (await transport.fetch(origin)).text();

    expect(used).toEqual([suite]);
    await transport.close();
  });

  it("presents the certificate over HTTP/2 too, when it is asked for", async () => {
    const server = createSecureServer({
      key: textOf("server.key"),
      cert: textOf("server.pem", "issuing.pem"),
      ca: textOf("root.pem"),
      requestCert: true,
      rejectUnauthorized: true,
    });
    server.on("stream", (stream) => {
      const socket = stream.session?.socket as TLSSocket;
      const { fingerprint256 } = socket.getPeerCertificate();
      const caller = Buffer.from(fingerprint256.replaceAll(":", ""), "hex").toString("base64url");
      stream.respond({ ":status": 200, "content-type": "application/json" });
      stream.end(JSON.stringify({ caller }));
    });
    const { origin, sockets } = await listening(server);
    const transport = await transportTo(origin, { httpVersion: "h2" });

    const callers = await Promise.all(Array.from({ length: 8 }, () => callerAt(transport.fetch, origin)));

    expect(callers).toEqual(Array(8).fill(thumbprints.a));
    expect(sockets.size).toBe(1);
    await transport.close();
    await allClosed(sockets);
  });

  it("offers HTTP/1.1 alone, unless HTTP/2 is asked for", async () => {
    const offers: (string | false | null)[] = [];
    const { origin } = await startBank({
      ALPNCallback: ({ protocols }) => {
        offers.push(protocols.join());
        return "http/1.1";
      },
    });

    for (const httpVersion of ["http/1.1", "h2"] as const) {
      const transport = await transportTo(origin, { httpVersion });
      await callerAt(transport.fetch, origin);
      await transport.close();
    }

    expect(offers).toEqual(["http/1.1", "h2,http/1.1"]);
  });
});

async function allClosed(sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) {
    if (!socket.destroyed) {
      await once(socket, "close");
    }
  }
}
