import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import * as z from "zod";
import { QuickstartError } from "./quickstart-error.ts";

/** The file of `--config`. Paths in it begin at its own folder. */
const ConfigurationFile = z.strictObject({
  clientId: z.string().min(1),
  redirectUri: z.string().min(1),
  /** The OBWAC or QWAC, then its issuers: a PEM file. */
  certificate: z.string().min(1),
  certificateKey: z.string().min(1),
  /** The key of the OBSeal or QSeal, and its kid in the Directory. */
  signingKey: z.string().min(1),
  signingKeyId: z.string().min(1),
  /** The root that the bank's servers are under, when it is not one of the system's. */
  authorities: z.string().min(1).optional(),
  clientAuthentication: z.enum(["private_key_jwt", "tls_client_auth"]).default("private_key_jwt"),
  /** The customer's own address: they are with you while this runs. For a trial it is yours. */
  customerIpAddress: z.string().min(1),
  /** The http or https proxy that leads out to the bank. */
  proxy: z.string().min(1).optional(),
});

/** The same, with what the files hold. */
export interface Configuration {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly cert: string;
  readonly key: string;
  readonly signingKey: string;
  readonly kid: string;
  readonly ca: string | undefined;
  readonly clientAuthentication: "private_key_jwt" | "tls_client_auth";
  readonly customerIpAddress: string;
  readonly proxy: string | undefined;
}

/** Reads the configuration and the files that it names. Everything that is wrong with it is told at once. */
export async function readConfiguration(file: string): Promise<Configuration> {
  const text = await contentOf("`--config`", file);
  const { data, error } = ConfigurationFile.safeParse(jsonOf(file, text), { reportInput: true });
  if (error !== undefined) {
    throw new QuickstartError(
      `${file} ${error.issues.flatMap(problemsOf).join(", ")}. examples/quickstart/README.md shows one.`,
      { code: "configuration_invalid" },
    );
  }
  const content = (member: "certificate" | "certificateKey" | "signingKey"): Promise<string> =>
    contentOf(`\`${member}\``, resolve(dirname(file), data[member]));
  const { clientId, redirectUri, signingKeyId: kid, clientAuthentication, customerIpAddress, proxy } = data;
  return {
    ...{ clientId, redirectUri, kid, clientAuthentication, customerIpAddress, proxy },
    cert: await content("certificate"),
    key: await content("certificateKey"),
    signingKey: await content("signingKey"),
    ca:
      data.authorities === undefined
        ? undefined
        : await contentOf("`authorities`", resolve(dirname(file), data.authorities)),
  };
}

async function contentOf(member: string, file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (problem) {
    const { code = "unknown" } = problem as NodeJS.ErrnoException;
    throw new QuickstartError(
      `${member} names ${file}, which cannot be read (${code}). Correct the path; paths in the configuration begin at its own folder.`,
      { code: "configuration_unreadable", cause: problem },
    );
  }
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No cause: the parser's own words would repeat what is in the file.
    throw new QuickstartError(`${file} is not JSON. Look for a comma or a quote.`, {
      code: "configuration_invalid",
    });
  }
}

function problemsOf(issue: z.core.$ZodIssue): readonly string[] {
  const member = issue.path.join(".");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => `has \`${key}\`, which is not known`);
    case "invalid_type":
      if (member === "") {
        return ["must hold one JSON object"];
      }
      return issue.input === undefined ? [`lacks \`${member}\``] : [`has a \`${member}\` that is no text`];
    case "invalid_value":
      return [`has a \`${member}\` that is none of ${issue.values.join(", ")}`];
    default:
      return [`has an empty \`${member}\``];
  }
}
