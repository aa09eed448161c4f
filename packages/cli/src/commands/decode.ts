import type { Command } from "commander";
import { CliError } from "../cli-error.js";
import type { CommandContext } from "../command-context.js";
import type { ContextOf } from "../context-of.js";
import { checkSignature } from "../decode/check-signature.js";
import { type Decoded, decoded } from "../decode/decoded.js";
import type { Expectations } from "../decode/expectations.js";
import type { Finding } from "../decode/finding.js";
import { findingsOf } from "../decode/findings-of.js";
import { showDecoded } from "../decode/show-decoded.js";
import type { Token } from "../decode/token.js";
import { parsedJson } from "../output/parsed-json.js";
import { withExamples } from "./examples.js";

interface DecodeFlags {
  readonly jwks?: string;
  readonly payload?: string;
  readonly reveal?: "code";
}

/** `decode` */
export function addDecode(program: Command, contextOf: ContextOf): void {
  withExamples(
    program
      .command("decode")
      .description("take a token, link or callback apart and say what is wrong with it; nothing is sent")
      .argument(
        "[what]",
        "a request object, id_token, client assertion, message signature, link or callback; - is stdin",
      )
      .option("--jwks <file>", "a key set to look at the signature with")
      .option("--payload <file>", "the body that a detached signature is of")
      .option("--reveal <member>", "show what is hidden otherwise: code", revealed)
      .action((what: string | undefined, flags: DecodeFlags, command: Command) =>
        decode(contextOf(command), what, flags),
      ),
    [
      ["decode - < token.txt", "from a file: the token stays out of the history of your shell"],
      ["decode eyJ0eXAi…", "as an argument"],
      ["decode - --jwks bank.json", "look at the signature too; ends with 4 when it does not hold"],
    ],
  );
}

function revealed(name: string): "code" {
  if (name !== "code") {
    throw new CliError("--reveal takes code, and nothing else is hidden.", { code: "usage" });
  }
  return name;
}

async function decode(context: CommandContext, given: string | undefined, flags: DecodeFlags): Promise<void> {
  const text = await textOf(context, given);
  const what = decoded(text);
  const expected = await expectationsOf(context);
  const signature = await signatureOf(context, what, flags);
  const findings = [...(signature === undefined ? [] : [signature]), ...findingsOf(what, expected)];
  await showDecoded(context.print, what, {
    findings,
    now: expected.now,
    isRevealed: flags.reveal === "code",
  });
  if (signature?.severity === "error") {
    context.endWith(4);
  }
}

async function textOf({ io, read }: CommandContext, given: string | undefined): Promise<string> {
  if (given !== undefined && given !== "-") {
    return given;
  }
  if (given === undefined && io.stdin.isTTY === true) {
    throw new CliError(
      "What is to be decoded? Give it as an argument, or `-` and paste it, with Ctrl-D at the end.",
      {
        code: "usage",
      },
    );
  }
  return (await read("-")).toString("utf8");
}

async function expectationsOf({ io, configuration }: CommandContext): Promise<Expectations> {
  const { profile, clientId, redirectUri, signing } = await configuration();
  return { profile, clientId, redirectUri, kid: signing.kid, now: Math.floor(io.clock()) };
}

async function signatureOf(
  { read }: CommandContext,
  what: Decoded,
  { jwks, payload }: DecodeFlags,
): Promise<Finding | undefined> {
  const token = signedTokenOf(what);
  if (jwks === undefined || token === undefined) {
    return undefined;
  }
  const body = payload === undefined ? undefined : new Uint8Array(await read(payload));
  return await checkSignature(token, {
    jwks: parsedJson((await read(jwks)).toString("utf8"), jwks),
    payload: body,
  });
}

function signedTokenOf(what: Decoded): Token | undefined {
  switch (what.kind) {
    case "callback":
      return what.idToken;
    case "authorisation link":
      return what.requestObject;
    default:
      return what.kind === "encrypted token" ? undefined : what;
  }
}
