import { Agent } from "node:https";
import { createSigner } from "@zopa-openbanking/jws";
import { createTransport } from "@zopa-openbanking/mtls";
import type { Grant } from "@zopa-openbanking/oidc-hybrid";
import type { Identity, Sandbox } from "@zopa-openbanking/sandbox";
import { fetchThrough } from "@zopa-openbanking/testing";
import { authorised } from "../../__fixtures__/local-client.js";
import { createZopaClient } from "../../create-zopa-client.js";
import { diagnose } from "../diagnose.js";
import type { DoctorConfig, DoctorSigning, DoctorTransport } from "../doctor-config.js";
import type { DoctorFinding } from "../doctor-finding.js";
import type { DoctorOptions } from "../doctor-options.js";

/** A healthy client of a local bank, to be made ill in one way at a time. */
export interface Patient {
  readonly bank: Sandbox;
  readonly obwac: Identity;
  readonly obseal: Identity;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly transport: DoctorTransport & { readonly cert: string; readonly key: string };
  readonly signing: DoctorSigning & { readonly key: string; readonly kid: string };
  readonly jwks: { readonly keys: readonly Readonly<Record<string, unknown>>[] };
  readonly config: DoctorConfig;
  readonly options: DoctorOptions;
  /** A grant that a customer has just given. */
  readonly newGrant: () => Promise<Grant>;
}

/** Makes one: its own certificates, registered at the bank. */
export async function admit(bank: Sandbox): Promise<Patient> {
  const obwac = await bank.issueCertificate("obwac");
  const obseal = await bank.issueCertificate("obseal");
  const redirectUri = "https://patient.example/back";
  const jwks = { keys: [publishedKey(obseal)] };
  const { clientId } = await bank.registerClient({
    name: "Patient",
    redirectUris: [redirectUri],
    authentication: "private_key_jwt",
    jwks,
  });
  const transport = { cert: obwac.cert, key: obwac.key, ca: bank.tpp.ca };
  const signing = { certificate: obseal.cert, key: obseal.key, kid: obseal.kid };

  return {
    ...{ bank, obwac, obseal, clientId, redirectUri, transport, signing, jwks },
    config: {
      profile: bank.profile,
      softwareStatement: { software_redirect_uris: [redirectUri] } as DoctorConfig["softwareStatement"],
      ...{ clientId, redirectUri, transport, signing, jwks },
    },
    // What a machine's own fetch has at a real bank: no client certificate, and a root to trust.
    options: { clock: bank.clock.now, fetch: fetchThrough(new Agent({ ca: bank.tpp.ca })) },
    newGrant: async () => {
      const zopa = createZopaClient({
        ...{ profile: bank.profile, clientId, redirectUri, clientAuthentication: "private_key_jwt" },
        signer: await createSigner(signing),
        transport: await createTransport(transport),
        clock: bank.clock.now,
      });
      const grant = await authorised(bank, zopa);
      await zopa.close();
      return grant;
    },
  };
}

/** A key as the Directory publishes it. */
export function publishedKey(
  { publicJwk, kid }: Identity,
  name: string = kid,
): Readonly<Record<string, string>> {
  return { ...publicJwk, kid: name, use: "sig" };
}

/** All findings, in their order. */
export async function examine(
  config: DoctorConfig,
  options: DoctorOptions,
): Promise<readonly DoctorFinding[]> {
  const findings: DoctorFinding[] = [];
  for await (const finding of diagnose(config, options)) {
    findings.push(finding);
  }
  return findings;
}

/** The first thing that has to be mended. */
export function firstProblem(findings: readonly DoctorFinding[]): DoctorFinding | undefined {
  return findings.find(({ status }) => status === "error" || status === "warning");
}
