import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { Fetch } from "@zopa-openbanking/core";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { folderFor } from "./__fixtures__/folder-for.js";
import { makeRevocationAuthority, ocspUrl } from "./__fixtures__/revocation-authority.js";
import { checkRevocation } from "./check-revocation.js";
import type { RevocationResult } from "./revocation-result.js";

const authority = makeRevocationAuthority(folderFor(afterAll));
const ocspType = { "content-type": "application/ocsp-response" };

describe("over a real connection", () => {
  it("the responder gets the question, and its answer is read", async () => {
    const result = await askAt((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        expect(request.headers["content-type"]).toBe("application/ocsp-request");
        response.writeHead(200, ocspType).end(authority.answer(Buffer.concat(chunks)));
      });
    });

    expect(result.status).toBe("revoked");
  });

  it("a redirect is not followed", async () => {
    let calls = 0;
    const asked = askAt((_, response) => {
      calls += 1;
      response.writeHead(307, { location: "/elsewhere" }).end();
    });

    await expect(asked).rejects.toThrow("came as a redirect");
    expect(calls).toBe(1);
  });

  it("an answer that stops is cut off by time", async () => {
    const asked = askAt((_, response) => response.writeHead(200, ocspType).write("x"), 100);

    await expect(asked).rejects.toThrow("did not come within the time limit");
  });

  it("an answer that goes on and on is cut off by size", async () => {
    const asked = askAt((_, response) => {
      response.writeHead(200, ocspType);
      const send = (): void => {
        while (!response.destroyed && response.write("x".repeat(16_384)));
      };
      response.on("drain", send);
      send();
    });

    await expect(asked).rejects.toThrow("longer than `limitBytes`");
  });

  it("a connection that is closed early is told from silence", async () => {
    await expect(askAt((request) => request.socket.destroy())).rejects.toMatchObject({
      failures: [{ code: "revocation_transport", cause: { code: "transport_failed" } }],
    });
  });
});

async function askAt(listener: RequestListener, timeoutMs = 10_000): Promise<RevocationResult> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  // The certificate names a host of the Directory; here it is this machine.
  const atHome: Fetch = (url, init) => {
    expect(String(url)).toBe(ocspUrl);
    return fetch(`http://127.0.0.1:${port}/ocsp`, init);
  };
  return await checkRevocation(
    { fetch: atHome, timeoutMs, limitBytes: 65_536 },
    { certificate: authority.file("revoked.pem"), issuer: authority.pem, methods: ["ocsp"] },
  );
}
