import { type Fetch, TransportError } from "@zopa-openbanking/core";
import { TlsError } from "@zopa-openbanking/mtls";
import { expect, it } from "vitest";
import type { DoctorFinding } from "../doctor-finding.js";
import type { Examination } from "./examination.js";
import { tryConnection } from "./try-connection.js";

/** The bank as `fetch` shows it. */
async function found(fetch: Fetch): Promise<DoctorFinding | undefined> {
  const transport = { restrictTo: (origins: readonly string[]) => ({ fetch, origins }) };
  const examination = {
    timeoutMs: 1_000,
    call: {},
    transport: () => Promise.resolve({ isDone: true, value: transport }),
  } as unknown as Examination;
  return (await tryConnection("token_connection", "https://as1.example/token", examination))[0];
}

it.each([200, 301, 400, 401, 403, 404, 405, 500])("takes any answer for a connection: %d", async (status) => {
  expect(await found(() => Promise.resolve(new Response(null, { status })))).toMatchObject({
    status: "ok",
    details: { host: "as1.example" },
  });
});

it.each([495, 496])("knows the %d of a gateway that saw no good certificate", async (status) => {
  expect(await found(() => Promise.resolve(new Response(null, { status })))).toMatchObject({
    status: "error",
    code: "client_cert_rejected",
    details: { status },
  });
});

it.each([
  "client_cert_required",
  "client_cert_expired",
  "client_cert_revoked",
  "client_cert_untrusted",
  "client_cert_wrong_purpose",
  "server_ca_untrusted",
  "server_hostname_mismatch",
  "tls_version",
] as const)("tells which leg failed as the transport told it: %s", async (code) => {
  const problem = new TlsError("as1.example said no. Mend it.", { code, host: "as1.example" });

  expect(await found(() => Promise.reject(problem))).toMatchObject({
    status: "error",
    code,
    sentence: "as1.example said no.",
    cure: "Mend it.",
  });
});

it("takes a host that hangs up for one that refuses the certificate", async () => {
  const problem = new TransportError("as1.example closed the connection.", {
    code: "transport_connection_closed",
    host: "as1.example",
  });

  expect(await found(() => Promise.reject(problem))).toMatchObject({
    code: "client_cert_rejected",
    details: { leg: "tls" },
  });
});

it("asks for the root, and follows no redirect", async () => {
  const asked: unknown[] = [];

  await found((input, init) => {
    asked.push(String(input), init?.method, init?.redirect);
    return Promise.resolve(new Response("page"));
  });

  expect(asked).toEqual(["https://as1.example/", undefined, "manual"]);
});
