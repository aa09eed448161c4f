import { randomUUID } from "node:crypto";
import { importPKCS8, SignJWT } from "jose";
import * as client from "openid-client";
import { Agent, fetch } from "undici";
import { createSigner, createTransport, createZopaClient, type ZopaClient } from "zopa-openbanking";
import type { Aim, Benchmark, Findings, Growth, RunOptions } from "./harness/benchmark.ts";
import { compared } from "./harness/compared.ts";
import { type Cost, inTurn } from "./harness/in-turn.ts";
import { type LocalBank, startLocalBank } from "./parts/start-local-bank.ts";

export const journey: Benchmark = {
  name: "journey",
  title: "From the consent to the grant",
  about:
    "Against the sandbox in a process of its own. Ours, beside openid-client with undici and jose. For the part that openid-client " +
    "does (the link, the answer, the code, the id_tokens) both are given a consent; the whole way makes the consent too, which with " +
    "openid-client is a request by hand.",
  run,
};

const permissions = [
  "ReadAccountsDetail",
  "ReadBalances",
  "ReadTransactionsDetail",
  "ReadTransactionsCredits",
  "ReadTransactionsDebits",
] as const;

/** What somebody does for a customer: a consent, and a grant out of it. */
interface ThirdParty {
  readonly createConsent: () => Promise<string>;
  readonly authorise: (consentId: string) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

async function run({ isQuick }: RunOptions): Promise<Findings> {
  const bank = await startLocalBank();
  const ours = await withToolkit(bank);
  const theirs = await withOpenidClient(bank);
  const each = isQuick ? 2 : 50;
  const rounds = isQuick ? 1 : 11;
  try {
    const consents = await times(each * 2 * (rounds + 1), ours.createConsent);
    const part = await inTurn(
      {
        ours: () => times(each, () => ours.authorise(taken(consents))),
        theirs: () => times(each, () => theirs.authorise(taken(consents))),
      },
      { rounds },
    );
    const whole = await inTurn(
      {
        ours: () => times(each, async () => ours.authorise(await ours.createConsent())),
        theirs: () => times(each, async () => theirs.authorise(await theirs.createConsent())),
      },
      { rounds },
    );
    const of = (costs: readonly Cost[], kind: keyof Cost): readonly number[] =>
      costs.map((cost) => cost[kind] / each);
    const beside = { unit: "ms", instead: "openid-client" } as const;
    const both = (what: string, costs: typeof part, aim?: Aim): Findings["rows"] => [
      compared({
        ...beside,
        aim,
        what: `${what}, processor`,
        ours: of(costs.ours, "cpuMs"),
        theirs: of(costs.theirs, "cpuMs"),
      }),
      compared({
        ...beside,
        aim,
        what: `${what}, wall`,
        ours: of(costs.ours, "wallMs"),
        theirs: of(costs.theirs, "wallMs"),
      }),
    ];
    return {
      rows: [...both("consent at hand to grant", part, { atLeast: 1 }), ...both("nothing to grant", whole)],
      growth: [await byGrants(ours, isQuick)],
    };
  } finally {
    await Promise.all([ours.close(), theirs.close()]);
    bank.stop();
  }
}

/** Eight at a time, from nothing to the grant, all with one client. */
async function byGrants(ours: ThirdParty, isQuick: boolean): Promise<Growth> {
  const points: Growth["points"][number][] = [];
  for (const grants of isQuick ? [2, 4] : [10, 100, 1_000, 10_000]) {
    let begun = 0;
    const one = async (): Promise<void> => {
      while (begun < grants) {
        begun += 1;
        await ours.authorise(await ours.createConsent());
      }
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: 8 }, one));
    points.push({ at: grants, value: performance.now() - start });
  }
  return {
    what: "Grants, 8 at once; the bank shares the machine",
    by: "grants",
    each: "grant",
    unit: "ms",
    points,
  };
}

async function withToolkit({ profile, tpp, approve }: LocalBank): Promise<ThirdParty> {
  const { clientId, redirectUri, signingKey, kid, cert, key, ca } = tpp;
  const zopa: ZopaClient = createZopaClient({
    ...{ profile, clientId, redirectUri, clientAuthentication: "private_key_jwt" },
    signer: await createSigner({ key: signingKey, kid }),
    transport: await createTransport({ cert, key, ca }),
  });
  return {
    createConsent: async () => (await zopa.createConsent({ permissions: [...permissions] })).ConsentId,
    authorise: async (consentId: string) => {
      const pending = await zopa.startAuthorization({ consentId });
      return zopa.completeAuthorization(await approve(pending.url), pending);
    },
    close: () => zopa.close(),
  };
}

async function withOpenidClient({ issuer, profile, tpp, approve }: LocalBank): Promise<ThirdParty> {
  const { clientId, redirectUri, signingKey, kid, cert, key: tlsKey, ca } = tpp;
  const agent = new Agent({ connect: { ca, cert, key: tlsKey }, allowH2: false });
  const key = await importPKCS8(signingKey, "PS256");
  const tokenEndpoint = (): string => {
    const { token_endpoint, mtls_endpoint_aliases } = configuration.serverMetadata();
    return mtls_endpoint_aliases?.token_endpoint ?? token_endpoint ?? "";
  };
  const configuration = await client.discovery(
    new URL(issuer),
    clientId,
    { id_token_signed_response_alg: "PS256", use_mtls_endpoint_aliases: true },
    client.PrivateKeyJwt(
      { key, kid },
      {
        [client.modifyAssertion]: (_header: unknown, payload: Record<string, unknown>): void => {
          payload["aud"] = tokenEndpoint();
        },
      },
    ),
    {
      [client.customFetch]: (url: string, options: unknown): Promise<Response> =>
        fetch(url, { ...(options as object), dispatcher: agent } as never) as unknown as Promise<Response>,
    },
  );
  // The checks that FAPI asks for, and that ours makes: s_hash, and the signature of the token endpoint's id_token.
  client.useCodeIdTokenResponseType(configuration);
  client.enableDetachedSignatureResponseChecks(configuration);
  client.enableNonRepudiationChecks(configuration);

  let token: { readonly value: string; readonly until: number } | undefined;
  const clientToken = async (): Promise<string> => {
    if (token === undefined || token.until < Date.now()) {
      const { access_token, expires_in = 0 } = await client.clientCredentialsGrant(configuration, {
        scope: "accounts",
      });
      token = { value: access_token, until: Date.now() + (expires_in - 30) * 1_000 };
    }
    return token.value;
  };
  return {
    createConsent: async () => {
      const response = await fetch(`${profile.aisp.baseUrl}/account-access-consents`, {
        ...{
          dispatcher: agent,
          method: "POST",
          body: JSON.stringify({ Data: { Permissions: permissions }, Risk: {} }),
        },
        headers: { authorization: `Bearer ${await clientToken()}`, "content-type": "application/json" },
      });
      const { Data } = (await response.json()) as { readonly Data: { readonly ConsentId: string } };
      return Data.ConsentId;
    },
    authorise: async (consentId: string) => {
      const [state, nonce, now] = [randomUUID(), randomUUID(), Math.floor(Date.now() / 1_000)];
      const request = await new SignJWT({
        ...{
          response_type: "code id_token",
          client_id: clientId,
          redirect_uri: redirectUri,
          scope: "openid accounts",
        },
        ...{
          state,
          nonce,
          claims: { id_token: { openbanking_intent_id: { value: consentId, essential: true } } },
        },
      })
        .setProtectedHeader({ alg: "PS256", kid, typ: "JWT" })
        .setIssuer(clientId)
        .setAudience(issuer)
        .setNotBefore(now)
        .setExpirationTime(now + 500)
        .sign(key);
      const query = new URLSearchParams({
        client_id: clientId,
        ...profile.authorization.duplicated,
        request,
      });
      const link = `${profile.authorization.link}?${query.toString().replaceAll("+", "%20")}`;
      return client.authorizationCodeGrant(configuration, new URL(await approve(link)), {
        ...{ expectedState: state, expectedNonce: nonce },
      });
    },
    close: () => agent.close(),
  };
}

async function times<Value>(count: number, make: () => Promise<Value>): Promise<Value[]> {
  const made: Value[] = [];
  for (let index = 0; index < count; index += 1) {
    made.push(await make());
  }
  return made;
}

function taken(consents: string[]): string {
  const consent = consents.pop();
  if (consent === undefined) {
    throw new Error("There are too few consents: the benchmark is broken.");
  }
  return consent;
}
