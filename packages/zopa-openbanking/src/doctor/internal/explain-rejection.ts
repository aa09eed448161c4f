import { subjectNames } from "@zopa-openbanking/certificates";
import type { Signer } from "@zopa-openbanking/core";
import { createSigner, obKid } from "@zopa-openbanking/jws";
import { clientCredentials, type OidcHybridContext, type TokenError } from "@zopa-openbanking/oidc-hybrid";
import type { DoctorFinding } from "../doctor-finding.js";
import { attempt } from "./attempt.js";
import type { Examination } from "./examination.js";
import { finding, type Said } from "./finding.js";
import { signingJwk } from "./signing-jwk.js";
import { transportCertificate } from "./transport-certificate.js";

/**
 * Finds out why the bank does not accept the client. All banks say is `invalid_client`, so each thing that may be otherwise is
 * tried, one at a time; what then still fails is what only the bank knows.
 */
export async function explainRejection(
  examination: Examination,
  context: OidcHybridContext,
  problem: TokenError,
): Promise<DoctorFinding> {
  const details = {
    host: problem.host,
    status: problem.status,
    oauthError: problem.oauthError,
    interactionId: problem.interactionId,
  };
  if (examination.options.tryAlternatives !== false) {
    for (const { code, change, said } of await alternatives(examination, context)) {
      const answer = await attempt(() => clientCredentials({ ...context, ...change }, {}, examination.call));
      if (answer.isDone) {
        return finding("token", "error", code, { ...said, details });
      }
    }
  }
  return finding("token", "error", "client_not_recognised", {
    ...notRecognised(examination, context),
    details,
  });
}

interface Alternative {
  readonly code: DoctorFinding["code"];
  readonly change: Partial<OidcHybridContext>;
  readonly said: Said;
}

async function alternatives(
  { config }: Examination,
  { profile, clientAuthentication, signer }: OidcHybridContext,
): Promise<readonly Alternative[]> {
  const assertion = clientAuthentication === "private_key_jwt";
  const renamed = assertion ? await underDirectoryName(config.signing, signer) : undefined;
  const other = assertion ? "tls_client_auth" : "private_key_jwt";
  const canUseOther = profile.clientAuthentication.includes(other) && (assertion || signer.kid !== "none");
  return [
    ...(assertion ? [otherAudience(profile)] : []),
    ...(renamed === undefined ? [] : [otherKid(renamed)]),
    ...(canUseOther ? [otherAuthentication(clientAuthentication, other)] : []),
  ];
}

function otherAudience(profile: OidcHybridContext["profile"]): Alternative {
  const { audience } = profile.clientAssertion;
  const other = audience === "issuer" ? "token_endpoint" : "issuer";
  const words = { issuer: "the issuer", token_endpoint: "the URL of the token endpoint" } as const;
  return {
    code: "assertion_audience_wrong",
    change: { profile: { ...profile, clientAssertion: { ...profile.clientAssertion, audience: other } } },
    said: {
      sentence: `The bank wants ${words[other]} as the audience of client assertions, and the profile says ${words[audience]}.`,
      cure: `Set \`clientAssertion.audience\` of the profile to "${other}".`,
    },
  };
}

function otherKid(signer: Signer): Alternative {
  return {
    code: "kid_not_registered",
    change: { signer },
    said: {
      sentence:
        "The bank does not know the kid. Under the name that the Directory gives the key, it takes it.",
      cure: `Sign with the kid ${signer.kid}.`,
    },
  };
}

function otherAuthentication(
  ours: OidcHybridContext["clientAuthentication"],
  other: OidcHybridContext["clientAuthentication"],
): Alternative {
  return {
    code: "authentication_method_wrong",
    change: { clientAuthentication: other },
    said: {
      sentence: `The client is registered for ${other}, and configured for ${ours}.`,
      cure: `Configure ${other}, or have the bank change the registration.`,
    },
  };
}

async function underDirectoryName(
  signing: Examination["config"]["signing"],
  { kid, alg }: Signer,
): Promise<Signer | undefined> {
  const jwk = signingJwk(signing);
  const key = signing?.key;
  const name = jwk === undefined ? kid : obKid(jwk);
  return key === undefined || name === kid
    ? undefined
    : await createSigner({
        key,
        passphrase: signing?.passphrase,
        kid: name,
        alg: alg === "ES256" ? alg : "PS256",
      });
}

function notRecognised(
  { config, options }: Examination,
  { clientAuthentication, clientId }: OidcHybridContext,
): Said {
  const isAlone = options.tryAlternatives !== false;
  const rest = (facts: string): string =>
    isAlone ? `, though ${facts} are right as far as can be told from here.` : ". Nothing else was tried.";
  if (clientAuthentication === "tls_client_auth") {
    const name = config.transport === undefined ? undefined : nameOf(config.transport);
    return {
      sentence: `The bank does not accept the client ${shown(clientId)}${rest("certificate and clock")}`,
      cure:
        "Compare the client id with the bank's answer to the registration. Then the subject that is registered with that of the " +
        `certificate${name === undefined ? "" : `: ${name}`}. \`tlsClientAuthSubjectDn\` may be wanted in another spelling.`,
    };
  }
  return {
    sentence: `The bank does not accept the client ${shown(clientId)}${rest("key, audience, certificate and clock")}`,
    cure:
      "Compare the client id with the bank's answer to the registration. Then ask the bank which key set it has registered, and " +
      "whether it has fetched it since the seal was added.",
  };
}

function shown(clientId: string): string {
  return /^[\w.-]{1,64}$/.test(clientId) ? clientId : "by this id";
}

function nameOf(transport: NonNullable<Examination["config"]["transport"]>): string | undefined {
  const certificate = transportCertificate(transport);
  try {
    return certificate === undefined ? undefined : subjectNames(certificate)[0]?.text;
  } catch {
    return undefined;
  }
}
