import { OpenBankingError } from "@zopa-openbanking/core";
import type { Grant } from "@zopa-openbanking/oidc-hybrid";
import type { DoctorConfig } from "zopa-openbanking/doctor";
import { secretOf } from "../client/read-secrets.js";
import type { CommandContext } from "../command-context.js";
import { secretVariables } from "../configuration/settings.js";
import { parsedJson } from "../output/parsed-json.js";
import { readNamed } from "../read-named.js";
import type { DoctorFlags } from "./doctor-flags.js";

/**
 * Reads all that is configured, as it is: what is missing or wrong is the doctor's to tell. Only a file that is named and
 * cannot be read ends it.
 */
export async function configuredPatient(context: CommandContext, flags: DoctorFlags): Promise<DoctorConfig> {
  const { profile, clientId, redirectUri, clientAuthentication } = await context.configuration();
  const grant = await keptGrant(context, flags.consent);
  return {
    ...{ profile, clientId, redirectUri, clientAuthentication, grant },
    consentId: flags.consent,
    transport: await transportOf(context),
    signing: await signingOf(context),
    jwks: await jwksOf(context, flags.jwks),
    softwareStatement: (await optional(context, flags.softwareStatement))?.toString("utf8").trim(),
    roots: await optional(context, flags.roots),
  };
}

async function transportOf(context: CommandContext): Promise<DoctorConfig["transport"]> {
  const { transport } = await context.configuration();
  const { certFile, keyFile, pfxFile, passphraseFile, caFile, trustSystemRoots, proxy } = transport;
  const passphrase = await secretOf(context.io, passphraseFile, secretVariables.transportPassphrase);
  const ca = caFile === undefined ? undefined : await readNamed(caFile);
  const way = { ca, trustSystemRoots, proxy, passphrase };
  if (pfxFile !== undefined) {
    return { ...way, pfx: await readNamed(pfxFile) };
  }
  if (certFile === undefined) {
    return undefined;
  }
  const key = await secretOf(context.io, keyFile, secretVariables.transportKey);
  // Without a key the transport says so itself.
  return { ...way, cert: await readNamed(certFile), key: key ?? "" };
}

async function signingOf(context: CommandContext): Promise<DoctorConfig["signing"]> {
  const { signing } = await context.configuration();
  const { keyFile, certFile, passphraseFile, kid } = signing;
  return {
    kid,
    key: await secretOf(context.io, keyFile, secretVariables.signingKey),
    passphrase: await secretOf(context.io, passphraseFile, secretVariables.signingPassphrase),
    certificate: certFile === undefined ? undefined : await readNamed(certFile),
  };
}

async function jwksOf(context: CommandContext, jwks: string | undefined): Promise<DoctorConfig["jwks"]> {
  if (jwks === undefined || /^https?:\/\//.test(jwks)) {
    return jwks;
  }
  const text = (await context.read(jwks)).toString("utf8");
  // What it holds is checked where it is used.
  return parsedJson(text, jwks) as DoctorConfig["jwks"];
}

async function optional(context: CommandContext, file: string | undefined): Promise<Buffer | undefined> {
  return file === undefined ? undefined : await context.read(file);
}

/** A store that cannot be opened is no reason to look at nothing else. */
async function keptGrant(context: CommandContext, consentId: string | undefined): Promise<Grant | undefined> {
  try {
    const grants = await (await context.store()).list();
    return consentId === undefined ? grants[0] : grants.find((grant) => grant.consentId === consentId);
  } catch (problem) {
    if (!OpenBankingError.is(problem)) {
      throw problem;
    }
    context.print.warn(`The grants that are kept were not looked at. ${problem.message}`);
    return undefined;
  }
}
