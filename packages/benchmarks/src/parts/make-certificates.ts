import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Certificates and keys in PEM, made for one run and thrown away with it. */
export interface Certificates {
  readonly ca: string;
  readonly server: { readonly cert: string; readonly key: string };
  /** Two of the same third party: one to begin with, one to rotate to. */
  readonly clients: readonly [Identity, Identity];
}

interface Identity {
  readonly cert: string;
  readonly key: string;
}

const extensions = {
  server:
    "basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\nsubjectAltName=IP:127.0.0.1,DNS:localhost\n",
  client: "basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=clientAuth\n",
};

/** Makes an authority, a server and two clients with `openssl`: RSA 2048, as banks have them. */
export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), "benchmarks-"));
  const openssl = (...words: readonly string[]): void => {
    execFileSync("openssl", words, { cwd: folder, stdio: "ignore" });
  };
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  const issue = (name: string, kind: keyof typeof extensions): Identity => {
    writeFileSync(join(folder, "extensions"), extensions[kind]);
    openssl(
      "req",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-keyout",
      `${name}.key`,
      "-out",
      `${name}.csr`,
      "-subj",
      `/CN=THROWAWAY ${name}`,
    );
    openssl(
      ...["x509", "-req", "-in", `${name}.csr`, "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"],
      ...["-days", "2", "-extfile", "extensions", "-out", `${name}.pem`],
    );
    return { cert: read(`${name}.pem`), key: read(`${name}.key`) };
  };
  try {
    openssl(
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-keyout",
      "ca.key",
      "-out",
      "ca.pem",
      "-subj",
      "/CN=THROWAWAY authority",
      "-days",
      "2",
    );
    return {
      ca: read("ca.pem"),
      server: issue("server", "server"),
      clients: [issue("one", "client"), issue("other", "client")],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
