import { createSecureContext } from "node:tls";
import { afterEach, expect, it } from "vitest";
import { endServers, startBank } from "../__fixtures__/bank.js";
import { identityOf, textOf } from "../__fixtures__/pki.js";
import { createAlertLog } from "./alert-log.js";
import { createConnector } from "./connector.js";

afterEach(endServers);

it("compares the bank's certificate with the host of the URL, whatever name it is told", async () => {
  const { port } = await startBank({ cert: textOf("server-elsewhere.pem", "issuing.pem") });
  const connect = createConnector({
    secureContext: createSecureContext({ ...identityOf("a"), ca: textOf("root.pem") }),
    allowH2: false,
    timeoutMs: 1_000,
    alerts: createAlertLog(),
    tunnel: undefined,
  });
  const told = {
    protocol: "https:",
    hostname: "localhost",
    port: String(port),
    servername: "elsewhere.example",
  };

  const failure = await new Promise<unknown>((resolve) => connect(told, (...made) => resolve(made[0])));

  expect(failure).toMatchObject({ code: "ERR_TLS_CERT_ALTNAME_INVALID" });
});
