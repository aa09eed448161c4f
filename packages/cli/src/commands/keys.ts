import { createPrivateKey, createPublicKey, type JsonWebKey, X509Certificate } from "node:crypto";
import { obKid, thumbprint } from "@zopa-openbanking/jws";
import type { Command } from "commander";
import { CliError } from "../cli-error.js";
import { secretOf } from "../client/read-secrets.js";
import type { CommandContext } from "../command-context.js";
import { missingSetting } from "../configuration/missing-setting.js";
import { secretVariables } from "../configuration/settings.js";
import type { ContextOf } from "../context-of.js";
import { readNamed } from "../read-named.js";
import { withExamples } from "./examples.js";

/** `keys jwks`, `keys kid` */
export function addKeys(program: Command, contextOf: ContextOf): void {
  const keys = program.command("keys").description("your signing key, as the bank has to know it");
  withExamples(
    keys
      .command("jwks")
      .description("write the key set to publish: the public half of your signing key")
      .action((_: unknown, command: Command) => jwks(contextOf(command))),
    [["keys jwks > jwks.json", "what belongs at your jwks_uri"]],
  );
  withExamples(
    keys
      .command("kid")
      .description("tell a key's id as the Open Banking Directory computes it")
      .argument("[file]", "a certificate or key, PEM; the configured signing key otherwise")
      .action((file: string | undefined, _: unknown, command: Command) => kid(contextOf(command), file)),
    [
      ["keys kid", "of the configured signing key"],
      ["keys kid obseal.pem", "of a certificate or a key"],
    ],
  );
}

async function jwks(context: CommandContext): Promise<void> {
  const { signing } = await context.configuration();
  const jwk = await configuredKey(context);
  const alg = jwk.kty === "EC" ? "ES256" : "PS256";
  await context.print.json({ keys: [{ ...jwk, kid: signing.kid ?? obKid(jwk), use: "sig", alg }] });
}

async function kid(context: CommandContext, file: string | undefined): Promise<void> {
  const { print } = context;
  const jwk =
    file === undefined ? await configuredKey(context) : publicJwk(await context.read(file), undefined, file);
  const ids = { kid: obKid(jwk), thumbprint: thumbprint(jwk) };
  await print.result(ids, async () => {
    await print.line(ids.kid);
    print.say(`SHA-256 thumbprint (RFC 7638): ${ids.thumbprint}`);
  });
  const configured = file === undefined ? (await context.configuration()).signing.kid : undefined;
  if (configured !== undefined && configured !== ids.kid) {
    print.say(
      `The configuration signs with kid ${configured}. Use the one that stands in your published key set.`,
    );
  }
}

async function configuredKey(context: CommandContext): Promise<JsonWebKey> {
  const { io } = context;
  const { signing } = await context.configuration();
  const inline = io.environment[secretVariables.signingKey];
  const place = signing.keyFile ?? secretVariables.signingKey;
  const pem = signing.keyFile === undefined ? inline : (await readNamed(signing.keyFile)).toString("utf8");
  if (pem === undefined || pem === "") {
    throw missingSetting("signing.keyFile", (await context.configuration()).file);
  }
  const passphrase = await secretOf(io, signing.passphraseFile, secretVariables.signingPassphrase);
  return publicJwk(pem, passphrase, place);
}

function publicJwk(pem: string | Uint8Array, passphrase: string | undefined, place: string): JsonWebKey {
  const text = Buffer.from(pem).toString("latin1");
  try {
    const key = text.includes("PRIVATE KEY-----")
      ? createPublicKey(createPrivateKey({ key: text, ...(passphrase === undefined ? {} : { passphrase }) }))
      : text.includes("PUBLIC KEY-----")
        ? createPublicKey(text)
        : new X509Certificate(Buffer.from(pem)).publicKey;
    return key.export({ format: "jwk" });
  } catch {
    // Nothing of what OpenSSL says helps further, and it may quote the file.
    throw new CliError(
      "This holds no certificate and no key that can be read. Give PEM; an encrypted key needs its passphrase file.",
      { code: "file_unreadable", place },
    );
  }
}
