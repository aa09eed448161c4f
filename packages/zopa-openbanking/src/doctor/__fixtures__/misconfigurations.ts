import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { defineProfile, zopaProduction } from "@zopa-openbanking/profiles";
import type { AddFault } from "@zopa-openbanking/sandbox";
import type { DoctorCheck } from "../doctor-check.js";
import type { DoctorConfig } from "../doctor-config.js";
import type { DoctorCode } from "../doctor-finding.js";
import type { DoctorOptions } from "../doctor-options.js";
import { type Patient, publishedKey } from "./patient.js";

/** What is changed in a healthy client, or at its bank. */
interface Illness {
  readonly config?: Partial<DoctorConfig>;
  readonly options?: Partial<DoctorOptions>;
  readonly faults?: readonly (readonly [name: string, options?: AddFault])[];
}

/** One mistake, and the first thing that the doctor has to say of it. */
export interface Misconfiguration {
  readonly mistake: string;
  readonly check: DoctorCheck;
  readonly code: DoctorCode;
  readonly seed: (patient: Patient) => Illness | Promise<Illness>;
}

const day = 86_400;
const secondsOff =
  (seconds: number) =>
  ({ bank }: Patient): Illness => ({ options: { clock: () => bank.clock.now() + seconds } });
const transported =
  (change: (patient: Patient) => Promise<object> | object) =>
  async (patient: Patient): Promise<Illness> => ({
    config: { transport: { ...patient.transport, ...(await change(patient)) } },
  });
const signed =
  (change: (patient: Patient) => Promise<object> | object) =>
  async (patient: Patient): Promise<Illness> => ({
    config: { signing: { ...patient.signing, ...(await change(patient)) } },
  });
const played =
  (...faults: NonNullable<Illness["faults"]>) =>
  (): Illness => ({ faults });
const granted =
  (change: (patient: Patient) => object) =>
  async (patient: Patient): Promise<Illness> => ({
    config: { grant: { ...(await patient.newGrant()), ...change(patient) } },
  });

const forItself: AddFault = { match: { stage: "client_credentials" } };

const encrypted = (): string =>
  generateKeyPairSync("rsa", {
    modulusLength: 2_048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "a passphrase" },
  }).privateKey;
const small = (): string =>
  generateKeyPairSync("rsa", {
    modulusLength: 1_024,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  }).privateKey;
const firstOf = (pem: string): string =>
  `${pem.split("-----END CERTIFICATE-----")[0]}-----END CERTIFICATE-----\n`;
const atOrigin = (url: string, origin: string): string => url.replace(new URL(url).origin, origin);

/** Mistakes that people make, each alone. */
export const misconfigurations: readonly Misconfiguration[] = [
  { mistake: "a clock 10 minutes ahead", check: "clock", code: "clock_differs", seed: secondsOff(600) },
  { mistake: "a clock 10 minutes behind", check: "clock", code: "clock_differs", seed: secondsOff(-600) },
  { mistake: "a clock 30 seconds behind", check: "clock", code: "clock_differs", seed: secondsOff(-30) },
  {
    mistake: "a clock three years ahead, by which all certificates have expired",
    check: "clock",
    code: "clock_differs",
    seed: secondsOff(3 * 365 * day),
  },
  {
    mistake: "transport certificate and seal swapped, with their keys",
    check: "files",
    code: "certificates_swapped",
    seed: ({ obwac, obseal, transport, signing }) => ({
      config: {
        transport: { ...transport, cert: obseal.cert, key: obseal.key },
        signing: { ...signing, certificate: obwac.cert, key: obwac.key },
      },
    }),
  },
  {
    mistake: "the two keys swapped",
    check: "files",
    code: "keys_swapped",
    seed: ({ obwac, obseal, transport, signing }) => ({
      config: { transport: { ...transport, key: obseal.key }, signing: { ...signing, key: obwac.key } },
    }),
  },
  {
    mistake: "the transport certificate given for the seal, too",
    check: "files",
    code: "same_certificate",
    seed: signed(({ obwac }) => ({ certificate: obwac.cert, key: obwac.key })),
  },
  {
    mistake: "the key of the transport given to sign with",
    check: "files",
    code: "signing_key_is_of_transport",
    seed: signed(({ obwac }) => ({ key: obwac.key })),
  },
  {
    mistake: "the key of the seal given for the transport",
    check: "files",
    code: "transport_key_is_of_seal",
    seed: transported(({ obseal }) => ({ key: obseal.key })),
  },
  {
    mistake: "the same, with no seal at hand",
    check: "files",
    code: "transport_key_is_of_seal",
    seed: ({ obseal, transport, signing }) => ({
      config: {
        transport: { ...transport, key: obseal.key },
        signing: { ...signing, certificate: undefined },
      },
    }),
  },
  {
    mistake: "a transport key that belongs to nothing here",
    check: "transport_certificate",
    code: "key_mismatch",
    seed: transported(({ bank }) => ({ key: bank.tpp.key })),
  },
  {
    mistake: "the path of the transport certificate in place of its content",
    check: "transport_certificate",
    code: "path",
    seed: transported(() => ({ cert: "./certificates/obwac.pem" })),
  },
  {
    mistake: "a transport key whose line breaks are a backslash and an n",
    check: "transport_certificate",
    code: "key_unreadable",
    seed: transported(({ obwac }) => ({ key: obwac.key.replaceAll("\n", "\\n") })),
  },
  {
    mistake: "an encrypted transport key without its passphrase",
    check: "transport_certificate",
    code: "key_encrypted",
    seed: transported(() => ({ key: encrypted() })),
  },
  {
    mistake: "an expired transport certificate",
    check: "transport_certificate",
    code: "expired",
    seed: transported(({ bank }) => bank.issueCertificate("obwac", { fault: "expired" })),
  },
  {
    mistake: "a transport certificate that is not valid yet",
    check: "transport_certificate",
    code: "not_yet_valid",
    seed: transported(({ bank }) => bank.issueCertificate("obwac", { fault: "not_yet_valid" })),
  },
  {
    mistake: "a transport certificate without the one of its issuer",
    check: "transport_certificate",
    code: "chain_incomplete",
    seed: transported(({ obwac }) => ({ cert: firstOf(obwac.cert) })),
  },
  {
    mistake: "another seal in place of the transport certificate",
    check: "transport_certificate",
    code: "wrong_purpose",
    seed: transported(({ bank }) => bank.issueCertificate("obseal")),
  },
  {
    mistake: "a transport certificate with the usages of a seal",
    check: "transport_certificate",
    code: "no_client_auth",
    seed: transported(({ bank }) => bank.issueCertificate("obwac", { fault: "wrong_key_usage" })),
  },
  {
    mistake: "a transport certificate without the role of an account information provider",
    check: "transport_certificate",
    code: "role_missing",
    seed: transported(({ bank }) => bank.issueCertificate("obwac", { fault: "missing_role" })),
  },
  {
    mistake: "a transport certificate of another organisation than the seal's",
    check: "transport_certificate",
    code: "organisations_differ",
    seed: transported(({ bank }) => bank.issueCertificate("obwac", { fault: "other_organisation" })),
  },
  {
    mistake: "a legacy transport certificate",
    check: "transport_certificate",
    code: "legacy_certificate",
    seed: transported(({ bank }) => bank.issueCertificate("legacy_transport")),
  },
  {
    mistake: "a certificate of the sandbox at the production bank",
    check: "transport_certificate",
    code: "throwaway_certificate",
    seed: () => ({
      config: { profile: zopaProduction },
      options: { fetch: () => Promise.reject(new TypeError("offline")) },
    }),
  },
  {
    mistake: "the path of the signing key in place of its content",
    check: "signing_key",
    code: "key_is_file_path",
    seed: signed(() => ({ key: "/etc/keys/obseal.key" })),
  },
  {
    mistake: "a signing key of 1,024 bits",
    check: "signing_key",
    code: "key_too_small",
    seed: signed(() => ({ key: small(), certificate: undefined })),
  },
  {
    mistake: "the seal given where its key belongs",
    check: "signing_key",
    code: "key_is_certificate",
    seed: signed(({ obseal }) => ({ key: obseal.cert })),
  },
  {
    mistake: "an encrypted signing key with the wrong passphrase",
    check: "signing_key",
    code: "key_passphrase_wrong",
    seed: signed(() => ({ key: encrypted(), passphrase: "another one" })),
  },
  {
    mistake: "a kid with a line break behind it",
    check: "signing_key",
    code: "kid_unusable",
    seed: signed(({ obseal }) => ({ kid: `${obseal.kid}\n` })),
  },
  {
    mistake: "the signing key of another seal",
    check: "signing_certificate",
    code: "key_mismatch",
    seed: signed(({ bank }) => ({ key: bank.tpp.signingKey })),
  },
  {
    mistake: "an expired seal",
    check: "signing_certificate",
    code: "expired",
    seed: signed(async ({ bank }) => {
      const { cert, key, kid } = await bank.issueCertificate("obseal", { fault: "expired" });
      return { certificate: cert, key, kid };
    }),
  },
  {
    mistake: "a transport certificate of another party in place of the seal",
    check: "signing_certificate",
    code: "wrong_purpose",
    seed: signed(async ({ bank }) => ({ certificate: (await bank.issueCertificate("obwac")).cert })),
  },
  {
    mistake: "no kid",
    check: "key_set",
    code: "kid_missing",
    seed: signed(() => ({ kid: undefined })),
  },
  {
    mistake: "a kid that nobody knows, with no key set at hand",
    check: "key_set",
    code: "kid_not_of_directory",
    seed: async (patient) => ({
      config: { jwks: undefined, signing: { ...patient.signing, kid: "my-key-1" } },
    }),
  },
  {
    mistake: "a kid that is not the one in the key set",
    check: "key_set",
    code: "kid_differs",
    seed: signed(() => ({ kid: "my-key-1" })),
  },
  {
    mistake: "a kid that is the name of another key",
    check: "key_set",
    code: "kid_of_other_key",
    seed: async ({ bank, obseal, signing }) => {
      const former = await bank.issueCertificate("obseal");
      return {
        config: {
          jwks: { keys: [publishedKey(former), publishedKey(obseal)] },
          signing: { ...signing, kid: former.kid },
        },
      };
    },
  },
  {
    mistake: "a seal that is not in the key set",
    check: "key_set",
    code: "kid_not_in_jwks",
    seed: async ({ bank }) => ({
      config: { jwks: { keys: [publishedKey(await bank.issueCertificate("obseal"))] } },
    }),
  },
  {
    mistake: "a QSeal that was never attached in the Directory",
    check: "key_set",
    code: "seal_not_attached",
    seed: signed(async ({ bank }) => {
      const { cert, key, kid } = await bank.issueCertificate("qseal");
      return { certificate: cert, key, kid };
    }),
  },
  {
    mistake: "a redirect URI that is plain HTTP",
    check: "redirect_uri",
    code: "redirect_uri_not_https",
    seed: () => ({ config: { redirectUri: "http://patient.example/back" } }),
  },
  {
    mistake: "a redirect URI with a fragment",
    check: "redirect_uri",
    code: "redirect_uri_with_fragment",
    seed: () => ({ config: { redirectUri: "https://patient.example/back#here" } }),
  },
  {
    mistake: "a redirect URI that is not registered: a slash too many",
    check: "redirect_uri",
    code: "redirect_uri_not_in_statement",
    seed: ({ redirectUri }) => ({ config: { redirectUri: `${redirectUri}/` } }),
  },
  {
    mistake: "a discovery address whose host does not exist",
    check: "discovery",
    code: "host_not_found",
    seed: ({ bank: { profile } }) => movedDiscovery(profile, "https://auth1.zopa.invalid"),
  },
  {
    mistake: "a discovery address where nothing listens",
    check: "discovery",
    code: "host_unreachable",
    seed: async ({ bank: { profile } }) => movedDiscovery(profile, await nowhere()),
  },
  {
    mistake: "the bank's root missing among those that are trusted",
    check: "discovery",
    code: "server_ca_untrusted",
    seed: transported(() => ({ ca: undefined })),
  },
  {
    mistake: "metadata of another issuer",
    check: "discovery",
    code: "issuer_mismatch",
    seed: played(["issuer-mismatch"]),
  },
  {
    mistake: "a token endpoint on a host that the profile does not know",
    check: "discovery",
    code: "endpoint_foreign",
    seed: played(["token-endpoint-elsewhere"]),
  },
  {
    mistake: "a gateway's page in place of the metadata",
    check: "discovery",
    code: "transport_unexpected_content_type",
    seed: played(["metadata-html-200"]),
  },
  {
    mistake: "a bank behind a broken gateway",
    check: "discovery",
    code: "bank_failed",
    seed: played(["metadata-html-502"]),
  },
  { mistake: "a bank without keys", check: "bank_keys", code: "key_not_found", seed: played(["jwks-empty"]) },
  {
    mistake: "a transport certificate of an authority that the bank does not know",
    check: "token_connection",
    code: "client_cert_rejected",
    seed: transported(({ bank }) => bank.issueCertificate("obwac", { fault: "wrong_chain" })),
  },
  {
    mistake: "the same, where the roots are at hand",
    check: "transport_certificate",
    code: "chain_untrusted",
    seed: async (patient) => ({
      config: {
        roots: patient.bank.tpp.ca,
        transport: {
          ...patient.transport,
          ...(await patient.bank.issueCertificate("obwac", { fault: "wrong_chain" })),
        },
      },
    }),
  },
  {
    mistake: "a gateway that hangs up",
    check: "discovery",
    code: "transport_connection_closed",
    seed: played(["metadata-answer-lost"]),
  },
  {
    mistake: "an account API on a port where nothing listens",
    check: "resource_connection",
    code: "host_unreachable",
    seed: async ({ bank: { profile } }) => movedResource(profile, await nowhere()),
  },
  {
    mistake: "an account API on a port that speaks plain HTTP",
    check: "resource_connection",
    code: "not_tls",
    seed: ({ bank: { profile, addresses } }) =>
      movedResource(profile, addresses.control.replace("http:", "https:")),
  },
  {
    mistake: "a client id that the bank does not know",
    check: "token",
    code: "client_not_recognised",
    seed: () => ({ config: { clientId: "somebody-else" } }),
  },
  {
    mistake: "the wrong audience in client assertions",
    check: "token",
    code: "assertion_audience_wrong",
    seed: ({ bank: { profile } }) => ({
      config: { profile: defineProfile(profile, { clientAssertion: { audience: "issuer" } }) },
    }),
  },
  {
    mistake: "a kid of one's own key set, where the bank has registered the Directory's",
    check: "token",
    code: "kid_not_registered",
    seed: ({ obseal, signing }) => ({
      config: {
        jwks: { keys: [publishedKey(obseal, "my-key-1")] },
        signing: { ...signing, kid: "my-key-1" },
      },
    }),
  },
  {
    mistake: "tls_client_auth for a client that is registered for private_key_jwt",
    check: "token",
    code: "authentication_method_wrong",
    seed: () => ({ config: { clientAuthentication: "tls_client_auth" } }),
  },
  {
    mistake: "private_key_jwt for a client that is registered for tls_client_auth",
    check: "token",
    code: "authentication_method_wrong",
    seed: async (patient) => ({
      config: { clientId: await registeredForTls(patient, patient.obwac.subject) },
    }),
  },
  {
    mistake: "a subject name of another certificate registered for tls_client_auth",
    check: "token",
    code: "client_not_recognised",
    seed: async (patient) => ({
      config: {
        clientAuthentication: "tls_client_auth",
        clientId: await registeredForTls(
          patient,
          patient.obwac.subject.replace(/^CN=\w+/, "CN=0015800001OTHERAAX"),
        ),
      },
    }),
  },
  {
    mistake: "a token endpoint that fails",
    check: "token",
    code: "bank_failed",
    seed: played(["token-500", forItself]),
  },
  {
    mistake: "too many token requests",
    check: "token",
    code: "bank_busy",
    seed: played(["token-429", forItself]),
  },
  {
    mistake: "a client that is registered for less than accounts",
    check: "token",
    code: "scope_narrowed",
    seed: played(["scope-narrower", forItself]),
  },
  {
    mistake: "a grant of another bank",
    check: "grant",
    code: "grant_of_other_bank",
    seed: granted(() => ({ issuer: "https://auth1.openbanking.zopa.com" })),
  },
  {
    mistake: "a grant of another client",
    check: "grant",
    code: "grant_of_other_client",
    seed: granted(() => ({ clientId: "the-client-before" })),
  },
  {
    mistake: "a refresh token whose year is over",
    check: "grant",
    code: "grant_expired",
    seed: granted(({ bank }) => ({ refreshTokenExpiresAt: bank.clock.now() - day })),
  },
  {
    mistake: "a refresh token that ends in a week",
    check: "grant",
    code: "grant_ends_soon",
    seed: granted(({ bank }) => ({ refreshTokenExpiresAt: bank.clock.now() + 7.5 * day })),
  },
  {
    mistake: "a grant without a refresh token",
    check: "grant",
    code: "refresh_token_missing",
    seed: granted(() => ({ refreshToken: null })),
  },
  {
    mistake: "a grant from before the transport certificate was renewed",
    check: "grant",
    code: "certificate_changed",
    seed: async (patient) => {
      const { cert, key } = await patient.bank.issueCertificate("obwac");
      return { config: { grant: await patient.newGrant(), transport: { ...patient.transport, cert, key } } };
    },
  },
  {
    mistake: "a consent that the customer has withdrawn",
    check: "consent",
    code: "consent_stopped",
    seed: async ({ bank, newGrant }) => {
      const grant = await newGrant();
      bank.consents.revoke(grant.consentId);
      return { config: { grant } };
    },
  },
  {
    mistake: "a consent that the bank does not know",
    check: "consent",
    code: "consent_gone",
    seed: () => ({ config: { consentId: "aac-00000000-0000-4000-8000-000000000000" } }),
  },
  {
    mistake: "no reading left for today",
    check: "budget",
    code: "accesses_used_up",
    seed: async ({ newGrant, bank }) => ({
      config: { grant: await newGrant() },
      options: { accessesLeft: () => Promise.resolve({ left: 0, nextAt: bank.clock.now() + 3_600 }) },
    }),
  },
];

/** An origin where nothing listens: of a port that was free a moment ago. */
async function nowhere(): Promise<string> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `https://127.0.0.1:${port}`;
}

function movedDiscovery(profile: DoctorConfig["profile"], origin: string): Illness {
  return {
    config: { profile: defineProfile(profile, { discoveryUrl: atOrigin(profile.discoveryUrl, origin) }) },
  };
}

function movedResource(profile: DoctorConfig["profile"], origin: string): Illness {
  return {
    config: {
      profile: defineProfile(profile, {
        origins: { resource: [origin] },
        aisp: { baseUrl: atOrigin(profile.aisp.baseUrl, origin) },
      }),
    },
  };
}

async function registeredForTls({ bank, redirectUri, jwks }: Patient, subject: string): Promise<string> {
  const { clientId } = await bank.registerClient({
    name: "Patient by certificate",
    redirectUris: [redirectUri],
    authentication: "tls_client_auth",
    tlsClientAuthSubjectDn: subject,
    jwks,
  });
  return clientId;
}
