import { readFileSync } from "node:fs";
import {
  authorizationCodeGrant,
  type ClientAuth,
  Configuration,
  customFetch,
  type DecryptionKey,
  enableDecryptingResponses,
  enableDetachedSignatureResponseChecks,
  enableNonRepudiationChecks,
  PrivateKeyJwt,
  refreshTokenGrant,
  type ServerMetadata,
  TlsClientAuth,
  useCodeIdTokenResponseType,
} from "openid-client";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Authentication, clock, decryptionKey, LyingBank } from "./__fixtures__/lying-bank.js";
import type { Lies } from "./__fixtures__/lying-server.js";
import {
  exchangeFaults,
  type Fault,
  frontChannelFaults,
  secondIdTokenFaults,
  withClaims,
  without,
} from "./__fixtures__/lying-server-faults.js";
import { clientKeys, encryptionKeys } from "./__fixtures__/lying-server-keys.js";
import { completeAuthorization } from "./complete-authorization.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";
import type { Pending } from "./pending.js";
import { refresh } from "./refresh.js";

// The formatter aligns the columns of its tables.
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8")
  .replace(/ {2,}/g, " ")
  .replace(/-{3,}/g, "---");

/** What became of an answer: taken, or refused, and whether the code was spent by then. */
type Verdict = "accepted" | "refused" | "refused, with the code spent";

interface Verdicts {
  readonly ours: Verdict;
  readonly theirs: Verdict;
}

// openid-client has no clock to be given.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: clock() * 1000 }));
afterEach(() => void vi.useRealTimers());

/** What both accept. */
const good: readonly (readonly [string, Lies])[] = [
  ["the truth", {}],
  [
    "aud as a list",
    { authorization: withClaims({ aud: ["client-1"] }), exchange: withClaims({ aud: ["client-1"] }) },
  ],
  ["no at_hash", { exchange: without("at_hash") }],
  [
    "no scope and no expires_in",
    {
      exchangeBody: (body) => {
        delete body["scope"];
        delete body["expires_in"];
      },
    },
  ],
  ["bearer in lower case", { exchangeBody: (body) => Object.assign(body, { token_type: "bearer" }) }],
  ["the right iss parameter", { response: (parameters) => parameters.append("iss", issuerOf(parameters)) }],
];

function issuerOf(parameters: URLSearchParams): string {
  const [, claims = ""] = (parameters.get("id_token") ?? "").split(".");
  return JSON.parse(Buffer.from(claims, "base64url").toString()).iss;
}

/** What both refuse before the code is spent, beside what is wrong with the id_token itself. */
const misdirected: readonly (readonly [string, (parameters: URLSearchParams) => void])[] = [
  ["another state", (parameters) => parameters.set("state", "x")],
  ["no state", (parameters) => parameters.delete("state")],
  ["two states", (parameters) => parameters.append("state", "x")],
  ["no id_token", (parameters) => parameters.delete("id_token")],
  ["no code", (parameters) => parameters.delete("code")],
  ["another code", (parameters) => parameters.set("code", "x")],
  ["another iss parameter", (parameters) => parameters.set("iss", "https://elsewhere.example")],
  ["an error besides", (parameters) => parameters.set("error", "access_denied")],
];

describe.each<Authentication>(["private_key_jwt", "tls_client_auth"])(
  "openid-client beside us, with %s",
  (authentication) => {
    let bank: LyingBank;
    let clientAuth: ClientAuth;

    beforeAll(async () => {
      bank = await LyingBank.open(authentication);
      const pkcs8 = clientKeys.privateKey.export({ type: "pkcs8", format: "der" });
      const key = await crypto.subtle.importKey("pkcs8", pkcs8, { name: "RSA-PSS", hash: "SHA-256" }, false, [
        "sign",
      ]);
      clientAuth =
        authentication === "private_key_jwt" ? PrivateKeyJwt({ key, kid: clientKeys.kid }) : TlsClientAuth();
    });

    afterAll(() => bank.close());

    /** openid-client, as strict as it can be told to be. */
    function configured({ metadata }: OidcHybridContext): Configuration {
      const client = {
        id_token_signed_response_alg: "PS256",
        use_mtls_endpoint_aliases: true,
        require_auth_time: true,
      };
      const config = new Configuration(metadata as ServerMetadata, "client-1", client, clientAuth);
      config[customFetch] = (url, options) => bank.fetch(url, options as RequestInit);
      useCodeIdTokenResponseType(config);
      enableDetachedSignatureResponseChecks(config);
      enableNonRepudiationChecks(config);
      return config;
    }

    function theirs(config: Configuration, callback: string, { nonce, state }: Pending): Promise<unknown> {
      const checks = { expectedNonce: nonce, expectedState: state, idTokenExpected: true };
      return authorizationCodeGrant(config, new URL(callback), checks);
    }

    async function verdictOf(run: () => Promise<unknown>): Promise<Verdict> {
      const spent = () => bank.server.seen.filter((what) => what === "POST /token authorization_code").length;
      const before = spent();
      try {
        await run();
        return "accepted";
      } catch {
        return spent() === before ? "refused" : "refused, with the code spent";
      }
    }

    /** Both on the same answer. */
    async function verdictsOn(lies: Lies): Promise<Verdicts> {
      bank.server.begin(lies);
      const context = await bank.discover();
      const { callback, pending } = await bank.send(context);
      return {
        ours: await verdictOf(() => completeAuthorization(context, callback, pending)),
        theirs: await verdictOf(() => theirs(configured(context), callback, pending)),
      };
    }

    async function verdictsOnRefresh(lies: Lies): Promise<Verdicts> {
      bank.server.begin();
      const context = await bank.discover();
      const grant = await bank.authorize(context);
      bank.server.lie(lies);
      return {
        ours: await verdictOf(() => refresh(context, grant)),
        theirs: await verdictOf(() => refreshTokenGrant(configured(context), grant.refreshToken ?? "")),
      };
    }

    it.each(good)("accepts with us: %s", async (_, lies) => {
      expect(await verdictsOn(lies)).toEqual({ ours: "accepted", theirs: "accepted" });
    });

    it.each([{}, { refresh: {} }, { refresh: without("nonce") }] satisfies Lies[])(
      "accepts with us a refresh that is true: %j",
      async (lies) => {
        expect(await verdictsOnRefresh(lies)).toEqual({ ours: "accepted", theirs: "accepted" });
      },
    );

    it("accepts with us what is encrypted, and refuses with us RSA1_5", async () => {
      const pkcs8 = encryptionKeys.privateKey.export({ type: "pkcs8", format: "der" });
      const how = { name: "RSA-OAEP", hash: "SHA-1" };
      const key = await crypto.subtle.importKey("pkcs8", pkcs8, how, false, ["decrypt"]);
      const opener: DecryptionKey = { key, alg: "RSA-OAEP", kid: encryptionKeys.kid };
      const verdicts: Verdict[] = [];

      for (const encryption of ["RSA-OAEP", "RSA1_5"] as const) {
        bank.server.begin({ authorization: { encryption }, exchange: { encryption } });
        const context = await bank.discover({ decryptionKey });
        const { callback, pending } = await bank.send(context);
        const config = configured(context);
        enableDecryptingResponses(config, ["A256GCM"], opener);
        verdicts.push(await verdictOf(() => completeAuthorization(context, callback, pending)));
        verdicts.push(await verdictOf(() => theirs(config, callback, pending)));
      }

      expect(verdicts).toEqual(["accepted", "accepted", "refused", "refused"]);
    });

    it.each(misdirected)("refuses with us, before the code is spent: %s", async (_, response) => {
      expect(await verdictsOn({ response })).toEqual({ ours: "refused", theirs: "refused" });
    });

    it("refuses no lie that we accept, and we refuse every one: the README says which we refuse alone", async () => {
      const front = await compare(frontChannelFaults, (lie) => verdictsOn({ authorization: lie }), "refused");
      const exchange = await compare(
        exchangeFaults,
        (lie) => verdictsOn({ exchange: lie }),
        "refused, with the code spent",
      );
      const atRefresh = await compare(
        secondIdTokenFaults,
        (lie) => verdictsOnRefresh({ refresh: lie }),
        "refused",
      );

      const table = tableOf([front, exchange, atRefresh]);
      expect(readme).toContain(table);
    });
  },
);

/** The faults that openid-client accepts, by the claim that is wrong. We refuse each, and at the same point as it. */
async function compare(
  faults: readonly Fault[],
  run: (lie: Fault[1]) => Promise<Verdicts>,
  refused: Verdict,
): Promise<Map<string, string[]>> {
  const alone = new Map<string, string[]>();
  for (const [name, lie, claim = "the signature"] of faults) {
    const { ours, theirs } = await run(lie);
    expect({ name, ours }).toEqual({ name, ours: refused });
    if (theirs === "accepted") {
      alone.set(claim, [...(alone.get(claim) ?? []), name]);
    } else {
      expect({ name, theirs }).toEqual({ name, theirs: refused });
    }
  }
  return alone;
}

function tableOf(stages: readonly Map<string, string[]>[]): string {
  const claims = [...new Set(stages.flatMap((stage) => [...stage.keys()]))].sort();
  const rows = claims.map((claim) => {
    const cells = stages.map((stage) =>
      (stage.get(claim) ?? []).map((name) => inShort(name, claim)).join(", "),
    );
    return `| \`${claim}\` | ${cells.map((cell) => cell || "–").join(" | ")} |`;
  });
  return [
    "| claim | authorisation response | exchange | refresh |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** `beyond the plan: missing acr` is `missing` in the row of `acr`. */
function inShort(name: string, claim: string): string {
  return name
    .replace(/^fapi1-advanced-final-client-test-invalid-.*/, "wrong")
    .replace("beyond the plan: ", "")
    .replace("intent id", claim)
    .replace(new RegExp(`\\s*\\b${claim}\\b\\s*`), " ")
    .trim();
}
