import { once } from "node:events";
import { createServer } from "node:net";
import { type Fetch, readJson, sendRequest } from "@zopa-openbanking/core";
import { afterEach, describe, expect, it } from "vitest";
import { type Bank, endServers, startBank, startOpenssl, startPlain } from "./__fixtures__/bank.js";
import { bytesOf, identityOf, passphrase, pathOf, textOf, thumbprints } from "./__fixtures__/pki.js";
import { createTransport } from "./create-transport.js";
import type { IdentityInput } from "./identity-input.js";
import type { TlsError } from "./tls-error.js";
import type { TransportSettings } from "./transport-options.js";

afterEach(endServers);

interface Attempt {
  readonly bank: Promise<Pick<Bank, "origin">>;
  readonly identity?: IdentityInput;
  readonly settings?: TransportSettings;
}

/** One request, and what it ended in. */
async function failureOf({ bank, identity = identityOf("a"), settings = {} }: Attempt): Promise<Error> {
  const { origin } = await bank;
  const transport = await createTransport({
    ...identity,
    ca: textOf("root.pem"),
    allowedOrigins: [origin],
    ...settings,
  });
  try {
    const response = await transport.fetch(`${origin}/`);
    await response.body?.cancel();
  } catch (failure) {
    return failure as Error;
  } finally {
    await transport.close();
  }
  throw new Error("The request was answered.");
}

const at = (date: string) => ({ clock: () => Date.parse(date) / 1000 });
const revocation = ["-crl_check", "-CRL", pathOf("crls.pem")];

describe.each(["-tls1_2", "-tls1_3"])(
  "a bank that judges our certificate, with openssl s_server %s",
  (version) => {
    it.each<[string, object, readonly string[], IdentityInput, TransportSettings?]>([
      ["expired", { code: "client_cert_expired" }, [], identityOf("expired"), at("2025-06-01")],
      ["revoked", { code: "client_cert_revoked" }, revocation, identityOf("revoked")],
      ["of an unknown authority", { code: "client_cert_untrusted" }, [], identityOf("untrusted")],
      [
        "without its issuer",
        { code: "client_cert_untrusted", message: expect.stringContaining("our certificate alone was sent") },
        [],
        { cert: textOf("a.pem"), key: textOf("a.key") },
      ],
      ["of another usage", { code: "client_cert_wrong_purpose" }, [], identityOf("wrong-usage")],
      ["not valid yet", { code: "client_cert_rejected" }, [], identityOf("not-yet-valid"), at("2060-01-01")],
      [
        "of an unknown authority, in a PFX",
        { code: "client_cert_untrusted", message: expect.stringContaining("what the PFX holds was sent") },
        ["-CAfile", pathOf("other.pem")],
        { pfx: bytesOf("a.pfx"), passphrase },
      ],
    ])("is explained: %s", async (_, expected, flags, identity, settings = {}) => {
      const failure = await failureOf({ bank: startOpenssl(version, ...flags), identity, settings });

      expect(failure).toMatchObject({ name: "TlsError", retryable: false, ...expected });
      expect(failure.message).toMatch(/^localhost:\d+ [^\n]{60,300}\.$/);
      expect(failure.message).not.toContain("[redacted]");
      expect(failure.cause).toMatchObject({ code: expect.stringMatching(/^ERR_SSL_.*_ALERT_/) });
      expect(String(failure.cause)).toMatch(/^Error: [a-z0-9/ ]+$/);
    });

    it("is content with a certificate that is whole", async () => {
      await expect(failureOf({ bank: startOpenssl(version) })).rejects.toThrow("The request was answered.");
    });

    it("is explained the same way at every further request", async () => {
      const { origin } = await startOpenssl(version, ...revocation);
      const transport = await createTransport({
        ...identityOf("revoked"),
        ca: textOf("root.pem"),
        allowedOrigins: [origin],
      });

      const codes: string[] = [];
      for (let request = 0; request < 5; request += 1) {
        codes.push(await transport.fetch(origin).then(String, (failure: TlsError) => failure.code));
      }
      const atOnce = await Promise.all(
        Array.from({ length: 8 }, () =>
          transport.fetch(origin).then(String, (failure: TlsError) => failure.code),
        ),
      );

      expect(new Set([...codes, ...atOnce])).toEqual(new Set(["client_cert_revoked"]));
      await transport.close();
    });
  },
);

describe("a bank that judges our certificate", () => {
  it("says on which day it expired, and that is what a person reads", async () => {
    let now = Date.parse("2025-06-01") / 1000;
    const { origin } = await startOpenssl();
    const transport = await createTransport({
      ...identityOf("expired"),
      ca: textOf("root.pem"),
      allowedOrigins: [origin],
      clock: () => now,
    });
    now = Date.parse("2026-01-02") / 1000;

    await expect(transport.fetch(origin)).rejects.toMatchObject({
      message: `${new URL(origin).host} refused our certificate: it expired on 2025-12-31. Get a new one from the Directory and \`rotate\` to it.`,
      x5tS256: transport.certificate.x5tS256,
    });
    await transport.close();
  });

  it("receives none when it takes no signature that our key can make", async () => {
    const failure = await failureOf({ bank: startOpenssl("-tls1_3", "-client_sigalgs", "ECDSA+SHA256") });

    expect(failure).toMatchObject({ code: "client_cert_required", retryable: false });
  });

  it.each(["TLSv1.2", "TLSv1.3"] as const)("and hangs up without an alert, on %s", async (version) => {
    const bank = startBank({ ca: textOf("other.pem"), minVersion: version, maxVersion: version });

    expect(await failureOf({ bank })).toMatchObject({
      name: "TransportError",
      code: "transport_connection_closed",
      message: expect.stringContaining("may refuse our certificate without saying so"),
    });
  });
});

describe("a bank that we do not believe", () => {
  const serving = (...names: string[]) => startBank({ cert: textOf(...names) });

  it.each<[string, string, () => Attempt]>([
    [
      "of an unknown authority",
      "server_ca_untrusted",
      () => ({ bank: startBank(), settings: { ca: undefined } }),
    ],
    [
      "of an authority beside the given one",
      "server_ca_untrusted",
      () => ({ bank: startBank(), settings: { ca: textOf("other.pem") } }),
    ],
    [
      "whose issuer is given, and not its root",
      "server_ca_untrusted",
      () => ({ bank: startBank(), settings: { ca: textOf("issuing.pem") } }),
    ],
    [
      "that sends an unknown root with it",
      "server_ca_untrusted",
      () => ({ bank: serving("server.pem", "issuing.pem", "root.pem"), settings: { ca: undefined } }),
    ],
    ["that sends no issuer", "server_chain_incomplete", () => ({ bank: serving("server.pem") })],
    ["that signed itself", "server_self_signed", () => ({ bank: serving("server-self-signed.pem") })],
    ["expired", "server_cert_expired", () => ({ bank: serving("server-expired.pem", "issuing.pem") })],
    [
      "early",
      "server_cert_not_yet_valid",
      () => ({ bank: serving("server-not-yet-valid.pem", "issuing.pem") }),
    ],
    [
      "of another host",
      "server_hostname_mismatch",
      () => ({ bank: serving("server-elsewhere.pem", "issuing.pem") }),
    ],
    [
      "for clients only",
      "server_cert_invalid",
      () => ({ bank: serving("wrong-server-usage.pem", "issuing.pem") }),
    ],
    [
      "without a suite that we offer",
      "cipher_mismatch",
      () => ({ bank: startOpenssl("-tls1_2", "-cipher", "AES128-GCM-SHA256") }),
    ],
    [
      "that speaks TLS 1.1",
      "tls_version",
      () => ({
        bank: startBank({ minVersion: "TLSv1.1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" }),
      }),
    ],
    [
      "that speaks TLS 1.2 where 1.3 is wanted",
      "tls_version",
      () => ({ bank: startBank({ maxVersion: "TLSv1.2" }), settings: { minimumVersion: "TLSv1.3" } }),
    ],
    [
      "that speaks plain HTTP",
      "not_tls",
      () => ({
        bank: startPlain((socket) =>
          socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")),
        ),
      }),
    ],
    [
      "that speaks TLS and breaks its rules",
      "tls_failed",
      () => ({
        // An alert of a kind that nobody defined, before any handshake (RFC 8446 §6).
        bank: startPlain((socket) =>
          socket.once("data", () => socket.end(Buffer.from("15030300020250", "hex"))),
        ),
      }),
    ],
  ])("%s: %s", async (_, code, attempt) => {
    const failure = await failureOf(attempt());

    expect(failure).toMatchObject({ name: "TlsError", code, retryable: false, x5tS256: thumbprints.a });
    expect(failure.message).toMatch(/^localhost:\d+ [^\n]{60,320}\.$/);
    expect(failure.message).not.toContain("[redacted]");
    expect(failure.message).not.toContain("rejectUnauthorized");
  });

  it("is compared with the host of the URL, whatever the host header says", async () => {
    const { origin } = await serving("server-elsewhere.pem", "issuing.pem");
    const transport = await createTransport({
      ...identityOf("a"),
      ca: textOf("root.pem"),
      allowedOrigins: [origin],
    });

    const sent = transport.fetch(origin, { headers: { host: "elsewhere.example" } });

    await expect(sent).rejects.toMatchObject({ code: "server_hostname_mismatch" });
    await transport.close();
  });

  it("is believed by its address, when its certificate names it", async () => {
    const { port } = await startBank();
    const origin = `https://127.0.0.1:${port}`;

    await expect(failureOf({ bank: Promise.resolve({ origin }) })).rejects.toThrow(
      "The request was answered.",
    );
  });

  it("is trusted by the given authority alone when the system's are not", async () => {
    const bank = startBank();
    const settings = { trustSystemRoots: false, ca: textOf("root.pem") };

    await expect(failureOf({ bank, settings })).rejects.toThrow("The request was answered.");
  });
});

describe("a bank that is not there", () => {
  async function unusedOrigin(): Promise<Pick<Bank, "origin">> {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    server.close();
    await once(server, "close");
    return { origin: `https://localhost:${typeof address === "object" ? address?.port : 0}` };
  }

  it.each<[string, string, () => Attempt]>([
    ["nobody listens", "transport_unreachable", () => ({ bank: unusedOrigin() })],
    [
      "there is no such name",
      "transport_unreachable",
      () => ({ bank: Promise.resolve({ origin: "https://bank.invalid" }) }),
    ],
    [
      "nobody answers the handshake",
      "transport_unreachable",
      () => ({ bank: startPlain(() => {}), settings: { connectTimeoutMs: 50 } }),
    ],
    [
      "nobody answers the request",
      "transport_timeout",
      () => ({ bank: startBank({}, () => {}), settings: { requestTimeoutMs: 50 } }),
    ],
    [
      "it hangs up at once",
      "transport_connection_closed",
      () => ({ bank: startPlain((socket) => socket.destroy()) }),
    ],
  ])("%s: %s, and later it may be", async (_, code, attempt) => {
    const failure = await failureOf(attempt());

    expect(failure).toMatchObject({ name: "TransportError", code, retryable: true });
    expect(failure.message).not.toContain("[redacted]");
  });
});

describe("under core's sendRequest", () => {
  const interactionId = "00000000-0000-4000-8000-000000000001";
  const send = (fetch: Fetch, origin: string, signal?: AbortSignal) =>
    sendRequest({ fetch }, { method: "GET", url: origin, read: readJson }, { interactionId, signal });

  it("an answer is read", async () => {
    const { origin } = await startBank();
    const transport = await createTransport({
      ...identityOf("a"),
      ca: textOf("root.pem"),
      allowedOrigins: [origin],
    });

    await expect(send(transport.fetch, origin)).resolves.toMatchObject({ body: { caller: thumbprints.a } });
    await transport.close();
  });

  it.each<[string, () => Promise<Bank>, object]>([
    ["TLS", () => startOpenssl("-CAfile", pathOf("other.pem")), { code: "client_cert_untrusted" }],
    ["the network", () => startPlain((socket) => socket.destroy()), { code: "transport_connection_closed" }],
  ])("an error of %s stays as it is, and carries the interaction id", async (_, start, expected) => {
    const { origin } = await start();
    const transport = await createTransport({
      ...identityOf("a"),
      ca: textOf("root.pem"),
      allowedOrigins: [origin],
    });

    await expect(send(transport.fetch, origin)).rejects.toMatchObject({ ...expected, interactionId });
    await transport.close();
  });

  it("the caller's signal ends a request, and is told from a failure", async () => {
    const { origin } = await startBank({}, () => {});
    const transport = await createTransport({
      ...identityOf("a"),
      ca: textOf("root.pem"),
      allowedOrigins: [origin],
    });
    const stop = new AbortController();

    const sent = send(transport.fetch, origin, stop.signal);
    const alone = transport.fetch(origin, { signal: stop.signal });
    stop.abort();

    await expect(sent).rejects.toMatchObject({ code: "transport_aborted" });
    await expect(alone).rejects.toMatchObject({ name: "AbortError" });
    await transport.close();
  });

  it("a redirect is returned to its caller and never followed, whatever is asked for", async () => {
    const called: (string | undefined)[] = [];
    const { origin } = await startBank({}, (request, response) => {
      called.push(request.url);
      response.writeHead(302, { location: "/elsewhere" }).end();
    });
    const transport = await createTransport({
      ...identityOf("a"),
      ca: textOf("root.pem"),
      allowedOrigins: [origin],
    });

    const response = await transport.fetch(`${origin}/here`, { redirect: "follow" });
    const sent = send(transport.fetch, `${origin}/here`);

    expect(response.status).toBe(302);
    await expect(sent).rejects.toMatchObject({ code: "transport_unexpected_redirect" });
    expect(called).toEqual(["/here", "/here"]);
    await transport.close();
  });
});
