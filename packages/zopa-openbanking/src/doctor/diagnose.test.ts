import { createPrivateKey, sign } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { type Sandbox, startSandbox } from "@zopa-openbanking/sandbox";
import { openssl } from "@zopa-openbanking/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { admit, examine, firstProblem, type Patient, publishedKey } from "./__fixtures__/patient.js";
import { diagnose } from "./diagnose.js";
import type { DoctorConfig } from "./doctor-config.js";
import type { DoctorFinding } from "./doctor-finding.js";
import type { DoctorOptions } from "./doctor-options.js";

let bank: Sandbox;
let patient: Patient;

beforeAll(async () => {
  bank = await startSandbox();
  patient = await admit(bank);
});

afterEach(() => bank.faults.clear());

afterAll(() => bank.close());

const examined = (
  config: Partial<DoctorConfig>,
  options: Partial<DoctorOptions> = {},
): Promise<readonly DoctorFinding[]> =>
  examine({ ...patient.config, ...config }, { ...patient.options, ...options });
const of = (findings: readonly DoctorFinding[], check: string): DoctorFinding | undefined =>
  findings.find((finding) => finding.check === check);

describe("what depends on something broken", () => {
  it("is skipped, and what does not is looked at all the same", async () => {
    const findings = await examined({
      transport: { ...patient.transport, key: bank.tpp.key },
      redirectUri: "http://patient.example/back",
    });

    expect(findings.map(({ check, status, code }) => `${check} ${status} ${code}`)).toMatchInlineSnapshot(`
      [
        "clock ok ok",
        "files ok ok",
        "transport_certificate error key_mismatch",
        "signing_key ok ok",
        "signing_certificate ok ok",
        "key_set ok ok",
        "redirect_uri error redirect_uri_not_https",
        "discovery ok ok",
        "bank_keys ok ok",
        "token_connection skipped blocked",
        "resource_connection skipped blocked",
        "token skipped blocked",
        "grant skipped not_given",
        "consent skipped not_given",
        "budget skipped not_given",
      ]
    `);
  });

  it("names what is at the bottom of it, through all that lies between", async () => {
    const { obwac, obseal, transport } = patient;
    const findings = await examined(
      { transport: { ...transport, key: obseal.key }, signing: { ...patient.signing, key: obwac.key } },
      { fetch: undefined },
    );

    expect(
      findings.flatMap(({ code, details }) => (code === "blocked" ? [details["blockedBy"]] : [])),
    ).toEqual(Array.from({ length: 9 }, () => "files"));
  });

  it("is not the bank, which is looked at without a certificate where its root is a public one", async () => {
    const { ca, ...withoutRoot } = { ...patient.transport, key: bank.tpp.key };
    const offline = (): Promise<never> =>
      Promise.reject(
        new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "ENOTFOUND" }) }),
      );

    const findings = await examined({ transport: withoutRoot }, { fetch: offline });

    expect(ca).toBeDefined();
    expect(of(findings, "discovery")).toMatchObject({ status: "error", code: "host_not_found" });
  });

  it("says what has to be mended first", async () => {
    const findings = await examined({ signing: { ...patient.signing, kid: "my-key-1" } });

    expect(of(findings, "token")).toMatchObject({
      status: "skipped",
      code: "blocked",
      sentence: "Not looked at: the kid has to be mended first.",
      details: { blockedBy: "key_set" },
    });
  });
});

describe("a clock that is wrong", () => {
  it.each([3 * 365 * 86_400, -3_600])(
    "by %d s is the only thing to mend: the rest goes by the bank's",
    async (off) => {
      const findings = await examined({}, { clock: () => bank.clock.now() + off });

      expect(firstProblem(findings)?.code).toBe("clock_differs");
      expect(findings.filter(({ status }) => status === "error" || status === "warning")).toHaveLength(1);
      expect(of(findings, "token")?.status).toBe("ok");
    },
  );

  it.each([
    [8, "ok"],
    [16, "warning"],
    [50, "warning"],
    [70, "error"],
    [-8, "ok"],
    [-16, "warning"],
    [-50, "warning"],
    [-70, "error"],
  ])("by %d s is %s", async (off, status) => {
    const findings = await examined({}, { clock: () => bank.clock.now() + off });
    const clock = of(findings, "clock");

    expect(clock?.status).toBe(status);
    expect(clock?.sentence).toContain(status === "ok" ? "agree" : off > 0 ? "ahead of" : "behind");
  });
});

describe("what was not given", () => {
  it("is skipped, each with a reason", async () => {
    const findings = await examine({ profile: bank.profile }, patient.options);

    expect(
      findings
        .filter(({ status }) => status === "skipped")
        .map(({ check, code, sentence }) => `${check} ${code}: ${sentence}`),
    ).toMatchInlineSnapshot(`
      [
        "files not_given: Not compared: of certificates and keys, there are not two that can be read.",
        "transport_certificate not_given: No transport certificate was given.",
        "signing_key not_given: No signing key was given.",
        "signing_certificate not_given: No signing certificate was given: its end is not watched.",
        "key_set not_given: No signing key and no seal was given, so that there is nothing to compare the kid with.",
        "redirect_uri not_given: No redirect URI was given.",
        "token_connection blocked: Not looked at: the transport certificate was not given.",
        "resource_connection blocked: Not looked at: the transport certificate was not given.",
        "token blocked: Not looked at: the transport certificate was not given.",
        "grant not_given: No grant was given.",
        "consent not_given: No consent was named.",
        "budget not_given: No consent was named.",
      ]
    `);
  });

  it("leaves the bank alone where there is neither transport nor fetch", async () => {
    const findings = await examine({ profile: bank.profile }, { clock: bank.clock.now });

    expect(of(findings, "discovery")).toMatchObject({
      status: "skipped",
      sentence: "Not looked at: the transport certificate was not given.",
    });
  });

  it("is asked for by its name when it is the profile", async () => {
    await expect(diagnose({} as DoctorConfig).next()).rejects.toThrow(
      new TypeError("`config.profile` must be a bank's profile: zopaProduction, for one."),
    );
  });
});

describe("a client that the bank does not accept", () => {
  const tokenRequests = (from: number): number =>
    bank.requests
      .all()
      .slice(from)
      .filter(({ path }) => path === "/token").length;

  it("is tried in other ways, each once", async () => {
    const from = bank.requests.all().length;

    const findings = await examined({ clientId: "somebody-else" });

    expect(of(findings, "token")?.code).toBe("client_not_recognised");
    expect(tokenRequests(from)).toBe(3);
  });

  it("is asked for once where that is not wanted, and nothing else is said to be right", async () => {
    const from = bank.requests.all().length;

    const findings = await examined({ clientId: "somebody-else" }, { tryAlternatives: false });

    expect(of(findings, "token")?.sentence).toBe(
      "The bank does not accept the client somebody-else. Nothing else was tried.",
    );
    expect(tokenRequests(from)).toBe(1);
  });
});

describe("the key set", () => {
  it.each<[string, unknown, Partial<DoctorFinding>]>([
    ["is read", () => Response.json(patient.jwks), { status: "ok" }],
    [
      "is read under its own media type",
      () =>
        new Response(JSON.stringify(patient.jwks), {
          headers: { "content-type": "application/jwk-set+json" },
        }),
      { status: "ok" },
    ],
    ["without a list", () => Response.json([]), { status: "warning", code: "jwks_unreadable" }],
    [
      "that is not there",
      () => new Response(null, { status: 404 }),
      { status: "warning", code: "key_set_unavailable" },
    ],
    [
      "with odd entries",
      () =>
        Response.json({
          keys: [null, 7, "a", {}, { kid: patient.obseal.kid }, publishedKey(patient.obseal)],
        }),
      { status: "ok" },
    ],
  ])("of an address %s", async (_, answer, expected) => {
    const address = "https://keystore.example/0015800001/software.jwks";
    const own = patient.options.fetch;
    const fetch: NonNullable<typeof own> = (input, init) =>
      String(input) === address
        ? Promise.resolve((answer as () => Response)())
        : (own?.(input, init) ?? Promise.reject(new TypeError("no fetch")));

    const findings = await examined({ jwks: address }, { fetch });

    expect(of(findings, "key_set")).toMatchObject(expected);
    expect(of(findings, "token")?.status).toBe("ok");
  });

  it("of an address that is not https is not fetched", async () => {
    const findings = await examined({ jwks: "http://keystore.example/software.jwks" });

    expect(of(findings, "key_set")?.sentence).toBe(
      "The key set was not fetched: its address is no https URL.",
    );
  });
});

describe("other ways to hold keys", () => {
  it("a signer of a KMS is used as it is", async () => {
    const key = createPrivateKey(patient.obseal.key);
    const signer = {
      alg: "PS256" as const,
      kid: patient.obseal.kid,
      sign: (data: Uint8Array) =>
        Promise.resolve(new Uint8Array(sign("sha256", data, { key, padding: 6, saltLength: 32 }))),
    };

    const findings = await examined({ signing: { signer, certificate: patient.obseal.cert } });

    expect(of(findings, "signing_key")?.status).toBe("ok");
    expect(of(findings, "key_set")?.status).toBe("ok");
    expect(of(findings, "token")?.status).toBe("ok");
  });

  it("certificate and issuer may be two files, and keys may be objects", async () => {
    const [leaf = "", issuer = ""] = patient.obwac.cert.split(/(?<=-----END CERTIFICATE-----\n)/);
    const findings = await examined({
      transport: {
        ...patient.transport,
        cert: [Buffer.from(leaf), issuer],
        key: createPrivateKey(patient.obwac.key),
      },
      signing: { ...patient.signing, key: Buffer.from(patient.obseal.key) },
    });

    expect(firstProblem(findings)).toBeUndefined();
  });

  it("a PFX is opened, though there is less to say of it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "doctor-"));
    writeFileSync(join(folder, "both.pem"), patient.obwac.cert + patient.obwac.key, { mode: 0o600 });
    openssl("pkcs12 -export -in both.pem -out both.pfx -passout pass:open", { folder });
    const pfx = readFileSync(join(folder, "both.pfx"));
    rmSync(folder, { recursive: true });
    const { ca } = patient.transport;

    const opened = await examined({ transport: { pfx, passphrase: "open", ca } });
    const closed = await examined({ transport: { pfx, passphrase: "shut", ca } });

    expect(of(opened, "transport_certificate")?.sentence).toMatch(
      /^Out of the PFX, until \d{4}-\d\d-\d\d\.$/,
    );
    expect(firstProblem(opened)).toBeUndefined();
    expect(firstProblem(closed)?.code).toBe("bad_passphrase");
  });
});

describe("the metadata", () => {
  it("are held against the profile, without what is only good to know", async () => {
    bank.faults.add("metadata-weaker");
    const known = (await examined({}))
      .filter(({ check }) => check === "discovery")
      .map(({ status, code, details }) => `${status} ${code} ${details["member"]}`);

    expect(known).toMatchInlineSnapshot(`
      [
        "warning algorithm_none id_token_signing_alg_values_supported",
        "warning algorithm_none request_object_signing_alg_values_supported",
      ]
    `);
  });
});

describe("the token request", () => {
  it("is not made in a way that the bank does not have", async () => {
    const profile = { ...bank.profile, clientAuthentication: ["tls_client_auth"] as const };

    expect(of(await examined({ profile }), "token")).toMatchObject({
      status: "error",
      code: "authentication_not_offered",
      cure: "Register and configure one of these: tls_client_auth.",
    });
  });

  it.each<[string, Partial<DoctorConfig>]>([
    ["a client id", { clientId: "" }],
    ["a signing key", { signing: undefined }],
  ])("is not made without %s", async (_, config) => {
    expect(of(await examined(config), "token")).toMatchObject({ status: "skipped", code: "not_given" });
  });
});

describe("a grant", () => {
  const day = 86_400;

  it.each([
    [31, "ok", undefined],
    [29.5, "warning", "Plan to ask"],
    [14.5, "warning", "Plan to ask"],
    [13.5, "warning", "Ask the customer now"],
    [6.5, "warning", "Ask the customer today"],
    [0.5, "warning", "Ask the customer today"],
  ])("that lasts %d days more is %s", async (days, status, cure) => {
    const grant = { ...(await patient.newGrant()), refreshTokenExpiresAt: bank.clock.now() + days * day };

    const found = of(await examined({ grant }), "grant");

    expect(found?.status).toBe(status);
    expect(found?.cure?.startsWith(cure ?? "")).toBe(cure === undefined ? undefined : true);
  });

  it("of which less is known is none to mend", async () => {
    const grant = { ...(await patient.newGrant()), refreshTokenExpiresAt: null, certificateThumbprint: null };

    expect(of(await examined({ grant }), "grant")).toMatchObject({
      status: "ok",
      sentence: "The refresh token has no end that is known.",
    });
  });

  it("that is of somebody else is mended before its consent is asked for", async () => {
    const grant = { ...(await patient.newGrant()), clientId: "the-client-before" };

    expect(of(await examined({ grant }), "consent")?.details).toEqual({ blockedBy: "grant" });
  });

  it("without refresh token is over when its access token is", async () => {
    const grant = {
      ...(await patient.newGrant()),
      refreshToken: null,
      accessTokenExpiresAt: bank.clock.now() - 1,
    };

    expect(of(await examined({ grant }), "grant")).toMatchObject({
      status: "error",
      code: "refresh_token_missing",
    });
  });
});

describe("no finding", () => {
  it("holds a key, a passphrase or a token", async () => {
    const grant = await patient.newGrant();
    const keyLine = (pem: string): string => pem.split("\n")[5] ?? "";
    const secrets = [
      ...[grant.accessToken, grant.refreshToken ?? "", "a passphrase"],
      ...[keyLine(patient.obwac.key), keyLine(patient.obseal.key)],
    ];
    const ill: readonly Partial<DoctorConfig>[] = [
      {},
      { transport: { ...patient.transport, cert: patient.obwac.key, key: patient.obwac.cert } },
      { signing: { ...patient.signing, certificate: patient.obseal.key, kid: patient.obseal.key } },
      {
        signing: {
          ...patient.signing,
          key: `${patient.obseal.key.slice(0, 400)}`,
          passphrase: "a passphrase",
        },
      },
      { clientId: patient.obseal.key, redirectUri: patient.obwac.key },
      { jwks: patient.obseal.key, softwareStatement: patient.obseal.key },
    ];

    for (const config of ill) {
      const findings = await examined({ grant, ...config });
      const told = JSON.stringify(findings) + inspect(findings, { depth: 9 });

      expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    }
  });
});

describe("a diagnosis", () => {
  it("ends with the reason of the signal", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const findings: DoctorFinding[] = [];

    await expect(
      (async (): Promise<void> => {
        for await (const finding of diagnose(patient.config, {
          ...patient.options,
          signal: controller.signal,
        })) {
          findings.push(finding);
          controller.abort(reason);
        }
      })(),
    ).rejects.toBe(reason);
    expect(findings).toHaveLength(1);
  });

  it("may be left at any time", async () => {
    for await (const { check } of diagnose(patient.config, patient.options)) {
      if (check === "discovery") {
        break;
      }
    }
  });

  it("does not wait longer than it is told", async () => {
    bank.faults.add("never-answers");

    const findings = await examined({}, { timeoutMs: 300 });

    expect(firstProblem(findings)).toMatchObject({ check: "discovery", code: "transport_timeout" });
    expect(of(findings, "resource_connection")?.code).toBe("transport_timeout");
  });

  it("tells of a check that failed by itself, and goes on", async () => {
    const accessesLeft = (): Promise<never> => Promise.reject(new RangeError("of the store"));

    const findings = await examined({ consentId: "aac-1" }, { accessesLeft });

    expect(of(findings, "budget")).toMatchObject({ status: "error", code: "unexpected" });
  });
});
