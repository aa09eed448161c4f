import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect as show } from "node:util";
import type { Fetch } from "@zopa-openbanking/core";
import { openssl } from "@zopa-openbanking/testing";
import { afterAll, describe, expect, it } from "vitest";
import { folderFor, put } from "./__fixtures__/folder-for.js";
import { crlUrl, makeRevocationAuthority, ocspUrl, responder } from "./__fixtures__/revocation-authority.js";
import { checkRevocation, type RevocationContext, type RevocationInput } from "./check-revocation.js";
import { RevocationError } from "./revocation-error.js";
import type { RevocationResult } from "./revocation-result.js";

const authority = makeRevocationAuthority(folderFor(afterAll));
const now = Math.floor(Date.now() / 1000);
const day = 86_400;
const ocspType = "application/ocsp-response";

describe("asked by OCSP, the state of a certificate", () => {
  it("is good when the responder says so", async () => {
    const result = await check("good", { fetch: ocsp() });

    expect(result).toEqual({
      status: "good",
      source: { method: "ocsp", host: "ob.trustis.com" },
      thisUpdate: expect.any(Number),
      nextUpdate: result.thisUpdate + 3 * day,
      failures: [],
    });
    expect(Math.abs(result.thisUpdate - now)).toBeLessThan(120);
  });

  it.each([
    ["revoked", Date.parse("2026-11-01T12:00:00Z") / 1000, "keyCompromise"],
    ["no-reason", Date.parse("2026-11-02T12:00:00Z") / 1000, undefined],
    ["held", Date.parse("2026-11-03T12:00:00Z") / 1000, "certificateHold"],
  ])("is revoked, since when and why: %s", async (name, at, reason) => {
    expect(await check(name, { fetch: ocsp() })).toMatchObject({ status: "revoked", at, reason });
  });

  it("is unknown when the responder does not know it, and no list is there to ask", async () => {
    const result = await check("unlisted", { fetch: ocsp() }, { methods: ["ocsp"] });

    expect(result).toMatchObject({ status: "unknown", failures: [] });
  });

  it("asks with a POST that the openssl command reads, and follows no redirect", async () => {
    const calls: (readonly [string, RequestInit | undefined])[] = [];
    const fetch: Fetch = (url, init) => {
      calls.push([String(url), init]);
      return ocsp()(url, init);
    };

    await check("held", { fetch, createNonce: () => new Uint8Array(32).fill(7) });

    const [[url, init] = ["", undefined]] = calls;
    expect(url).toBe(ocspUrl);
    expect(init).toMatchObject({
      method: "POST",
      redirect: "manual",
      headers: { accept: ocspType, "content-type": "application/ocsp-request" },
    });
    put(authority.folder, "ours.der", init?.body as Uint8Array);
    const text = openssl("ocsp -reqin ours.der -req_text", { folder: authority.folder }).toString();
    expect(text).toContain("Serial Number: 80FF");
    expect(text).toMatch(/OCSP Nonce:\s+0420(07){32}/);
    put(authority.folder, "theirs.der", "");
    openssl("ocsp -issuer ca.pem -cert held.pem -no_nonce -reqout theirs.der", { folder: authority.folder });
    await check("held", { fetch }, { nonce: "none" });
    expect(Buffer.from(calls[1]?.[1]?.body as Uint8Array).equals(fileBytes("theirs.der"))).toBe(true);
  });

  it.each([
    ["a responder known by its name", responder()],
    ["a responder known by its key", responder("responder", "-resp_key_id")],
    ["the issuer itself", responder("ca")],
    ["the issuer itself, without certificates", responder("ca", "-resp_no_certs")],
    ["the issuer itself, known by its key", responder("ca", "-resp_key_id -resp_no_certs")],
    ["SHA-384", responder("responder", "-rmd sha384")],
    ["SHA-512", responder("responder", "-rmd sha512")],
  ])("is believed when signed by, or with, %s", async (_, options) => {
    expect(await check("good", { fetch: ocsp(options) })).toMatchObject({ status: "good" });
  });

  it("is found by whichever hash the responder uses", async () => {
    const request = question("ocsp -sha256 -issuer ca.pem -cert good.pem -no_nonce -reqout q.der", "q.der");

    expect(await check("good", { fetch: serve(authority.answer(request)) })).toMatchObject({
      status: "good",
    });
  });

  it("is found among several", async () => {
    const request = question(
      "ocsp -issuer ca.pem -cert revoked.pem -cert good.pem -cert held.pem -no_nonce -reqout q.der",
      "q.der",
    );

    expect(await check("good", { fetch: serve(authority.answer(request)) })).toMatchObject({
      status: "good",
    });
  });
});

describe("an OCSP answer is not believed", () => {
  it.each([
    ["when its signer is not certified for it", "revocation_wrong_signer", responder("no-eku")],
    ["when its signer is certified for anything", "revocation_wrong_signer", responder("any-eku")],
    ["when its signer's key is not for signatures", "revocation_wrong_signer", responder("no-signature")],
    ["when another authority certified its signer", "revocation_wrong_signer", responder("rogue-responder")],
    [
      "when its signer's certificate is not in it",
      "revocation_wrong_signer",
      responder("responder", "-resp_no_certs"),
    ],
    [
      "when the signer only has the issuer's name",
      "revocation_signature_invalid",
      responder("rogue", "-resp_no_certs"),
    ],
    ["when it is signed with SHA-1", "revocation_algorithm", responder("responder", "-rmd sha1")],
  ])("%s", async (_, code, options) => {
    await expectFailure(code, "good", { fetch: ocsp(options) });
  });

  it.each([
    ["has expired", 2 * day],
    ["is not valid yet", -day],
  ])("when its signer's certificate %s", async (_, later) => {
    const context = { fetch: ocsp(responder("short-lived")), clock: () => now + later };

    await expectFailure("revocation_wrong_signer", "good", context);
  });

  it.each([
    ["its signature", (answer: Buffer) => flipped(answer, answer.length - 1)],
    ["the time of it", (answer: Buffer) => flipped(answer, answer.toString("latin1").search(/\d{14}Z/) + 13)],
    ["the time of the revocation", (answer: Buffer) => flipped(answer, answer.indexOf("20261101") + 4)],
  ])("when somebody changed %s", async (_, change) => {
    const fetch = ocsp(responder("ca", "-resp_no_certs"), change);

    await expectFailure("revocation_signature_invalid", "revoked", { fetch });
  });

  it("when it is about another certificate", async () => {
    const request = question("ocsp -issuer ca.pem -cert good.pem -no_nonce -reqout q.der", "q.der");

    await expectFailure("revocation_other_certificate", "revoked", {
      fetch: serve(authority.answer(request)),
    });
  });

  it.each(["name", "key"])("when it is about the same number of another issuer, by its %s", async (part) => {
    const whose = part === "name" ? "elsewhere" : "rogue";
    const request = question(`ocsp -issuer ${whose}.pem -serial 0x10 -no_nonce -reqout q.der`, "q.der");
    const answer = authority.answer(request, `${responder()} -CA ${whose}.pem`);

    await expectFailure("revocation_other_certificate", "good", { fetch: serve(answer) });
  });

  it("when it speaks of the certificate twice", async () => {
    const request = question(
      "ocsp -issuer ca.pem -cert good.pem -cert good.pem -no_nonce -reqout q.der",
      "q.der",
    );

    await expectFailure("revocation_other_certificate", "good", { fetch: serve(authority.answer(request)) });
  });

  it.each([
    ["from the future", "revocation_not_yet_valid", -3_600, responder("ca")],
    ["past its time", "revocation_out_of_date", 4 * day, responder()],
    [
      "without an end, and older than an hour",
      "revocation_out_of_date",
      7_200,
      responder("ca").replace(" -ndays 3", ""),
    ],
  ])("when it is %s", async (_, code, later, options) => {
    await expectFailure(code, "good", { fetch: ocsp(options), clock: () => now + later });
  });

  it.each([
    ["a clock that is behind by four minutes", -240, responder()],
    ["an answer that ended four minutes ago", 3 * day + 240, responder()],
    ["an answer without an end, half an hour old", 1_800, responder("ca").replace(" -ndays 3", "")],
  ])("but that leaves room for %s", async (_, later, options) => {
    expect(await check("good", { fetch: ocsp(options), clock: () => now + later })).toMatchObject({
      status: "good",
    });
  });

  it("when it repeats another nonce", async () => {
    const request = question("ocsp -issuer ca.pem -cert good.pem -reqout q.der", "q.der");
    const fetch = serve(authority.answer(request));

    await expectFailure("revocation_nonce", "good", { fetch });
    await expectFailure("revocation_nonce", "good", { fetch }, { nonce: "none" });
  });

  it("when it has no nonce and one is required, but not otherwise", async () => {
    const request = question("ocsp -issuer ca.pem -cert good.pem -no_nonce -reqout q.der", "q.der");
    const fetch = serve(authority.answer(request));

    await expectFailure("revocation_nonce", "good", { fetch }, { nonce: "required" });
    expect(await check("good", { fetch }, { nonce: "optional" })).toMatchObject({ status: "good" });
    expect(await check("good", { fetch: ocsp() }, { nonce: "required" })).toMatchObject({ status: "good" });
  });

  it.each([
    [1, "malformedRequest", false],
    [2, "internalError", true],
    [3, "tryLater", true],
    [5, "sigRequired", false],
    [6, "unauthorized", false],
    [9, "the status 9", false],
  ])("when it is the refusal %i", async (status, words, retryable) => {
    const failure = await expectFailure("revocation_refused", "good", {
      fetch: serve(Buffer.from([0x30, 3, 0x0a, 1, status])),
    });

    expect(failure).toMatchObject({ retryable, message: expect.stringContaining(words) });
  });
});

describe("asked by the revocation list, the state of a certificate", () => {
  it("is good when it is not on it", async () => {
    const result = await checkCrl("good", authority.crl());

    expect(result).toMatchObject({
      status: "good",
      source: { method: "crl", host: "ob.trustis.com" },
      nextUpdate: result.thisUpdate + 3 * day,
    });
  });

  it.each([
    ["revoked", Date.parse("2026-11-01T12:00:00Z") / 1000, "keyCompromise"],
    ["no-reason", Date.parse("2026-11-02T12:00:00Z") / 1000, undefined],
    ["held", Date.parse("2026-11-03T12:00:00Z") / 1000, "certificateHold"],
  ])("is revoked, since when and why: %s", async (name, at, reason) => {
    expect(await checkCrl(name, authority.crl())).toMatchObject({ status: "revoked", at, reason });
  });

  it("is unknown when the certificate has expired, since lists drop those", async () => {
    const crl = authority.crl({ options: "-crl_lastupdate 20280101000000Z -crl_nextupdate 20280201000000Z" });
    const late = Date.parse("2028-01-02T00:00:00Z") / 1000;

    expect(late).toBeGreaterThan(now + 365 * day);
    expect(await checkCrl("good", crl, { clock: () => late })).toMatchObject({ status: "unknown" });
    expect(await checkCrl("revoked", crl, { clock: () => late })).toMatchObject({ status: "revoked" });
  });

  it.each([
    ["for users", "issuingDistributionPoint=critical,@p\n[p]\nonlyuser=TRUE"],
    [
      "with the address in the certificate",
      `issuingDistributionPoint=critical,@p\n[p]\nfullname=URI:${crlUrl}`,
    ],
    ["with a number", "2.5.29.20=DER:020107"],
  ])("is read from a list %s", async (_, extensions) => {
    const crl = authority.crl({ extensions });

    expect(await checkCrl("good", crl)).toMatchObject({ status: "good" });
  });

  it.each(["application/pkix-crl", "application/x-pkcs7-crl", "application/octet-stream; charset=binary"])(
    "is read from a list served as %s",
    async (type) => {
      const fetch = serve(authority.crl(), type);

      expect(await check("good", { fetch }, { methods: ["crl"] })).toMatchObject({ status: "good" });
    },
  );
});

describe("a revocation list is not believed", () => {
  it.each([
    ["when another signed it under the issuer's name", "revocation_signature_invalid", { signer: "rogue" }],
    ["when it is another issuer's", "revocation_wrong_signer", { signer: "elsewhere" }],
    [
      "when it holds changes only",
      "revocation_partial_list",
      { extensions: "2.5.29.27=critical,DER:020101" },
    ],
    [
      "when it holds changes only, not marked critical",
      "revocation_partial_list",
      { extensions: "2.5.29.27=DER:020101" },
    ],
    ["when it is indirect", "revocation_partial_list", point("indirectCRL=TRUE")],
    ["when it is for some reasons", "revocation_partial_list", point("onlysomereasons=keyCompromise")],
    ["when it is for authorities", "revocation_partial_list", point("onlyCA=TRUE")],
    ["when it is for attributes", "revocation_partial_list", point("onlyAA=TRUE")],
    [
      "when it is another address's",
      "revocation_partial_list",
      point("fullname=URI:http://ob.trustis.com/other.crl"),
    ],
    [
      "when it is for a name below its issuer's",
      "revocation_partial_list",
      point("relativename=n\n[n]\nCN=part"),
    ],
    [
      "when a critical extension is unknown",
      "revocation_critical_extension",
      { extensions: "1.2.3.4=critical,DER:0500" },
    ],
  ])("%s", async (_, code, options) => {
    await expectCrlFailure(code, authority.crl(options));
  });

  it.each([
    ["from the future", "revocation_not_yet_valid", -3_600],
    ["past its time", "revocation_out_of_date", 4 * day],
  ])("when it is %s", async (_, code, later) => {
    await expectCrlFailure(code, authority.crl(), { clock: () => now + later });
  });

  it("when somebody changed it", async () => {
    const crl = authority.crl();

    await expectCrlFailure("revocation_signature_invalid", flipped(crl, crl.length - 1));
    await expectCrlFailure("revocation_signature_invalid", flipped(crl, crl.indexOf("261101") + 1));
  });

  it("when its issuer may not sign lists", async () => {
    const input = { certificate: authority.file("weak.pem"), issuer: authority.file("no-crl-sign.pem") };
    const fetch = serve(authority.crl({ signer: "no-crl-sign" }), "application/pkix-crl");

    const problem: unknown = await checkRevocation(
      { fetch, clock: () => now },
      { ...input, methods: ["crl"] },
    ).catch((error: unknown) => error);

    expect(failuresOf(problem)[0]).toMatchObject({ code: "revocation_wrong_signer" });
  });

  it("when it is PEM", async () => {
    const pem = openssl("crl -inform DER", { input: authority.crl() });

    await expectCrlFailure("revocation_unreadable", pem);
  });
});

describe("an answer from the network is refused", () => {
  const html = "<html><body>gateway</body></html>";
  const sizes = "x".repeat(70_000);

  it.each<readonly [string, string, string, () => Promise<Response>]>([
    [
      "when it is HTML",
      "revocation_transport",
      "another media type",
      () => reply(html, { type: "text/html" }),
    ],
    [
      "when it has no type",
      "revocation_transport",
      "another media type",
      () => reply(new Uint8Array([1]), { type: "" }),
    ],
    ["when it is empty", "revocation_unreadable", "cannot be read", () => reply("", { type: ocspType })],
    [
      "when it is HTML under another name",
      "revocation_unreadable",
      "cannot be read",
      () => reply(html, { type: ocspType }),
    ],
    [
      "when it is too large",
      "revocation_transport",
      "longer than `limitBytes`",
      () => reply(sizes, { type: ocspType }),
    ],
    ["when it is a redirect", "revocation_transport", "redirect", () => reply(null, { status: 302 })],
    ["when a redirect was followed", "revocation_transport", "redirect", followed],
    ["when the status is 500", "revocation_http_status", "status 500", () => reply(html, { status: 500 })],
    ["when the status is 404", "revocation_http_status", "status 404", () => reply(html, { status: 404 })],
    ["when the status is 204", "revocation_http_status", "status 204", () => reply(null, { status: 204 })],
    [
      "when nobody is there",
      "revocation_transport",
      "cannot be reached",
      () =>
        Promise.reject(
          new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) }),
        ),
    ],
    [
      "when there is no connection",
      "revocation_transport",
      "The cause says why",
      () => Promise.reject(new TypeError("fetch failed")),
    ],
    ["when it never comes", "revocation_transport", "within the time limit", () => new Promise(() => {})],
    ["when it never ends", "revocation_transport", "within the time limit", () => endless()],
  ])("%s", async (_, code, words, answer) => {
    const failure = await expectFailure(code, "good", { fetch: answer, timeoutMs: 50, limitBytes: 65_536 });

    expect(failure.message).toContain(words);
  });

  it.each([0, 1, 2, 40, 200])("when it is cut after %i bytes", async (length) => {
    const fetch = ocsp(responder(), (answer) => answer.subarray(0, length));

    await expectFailure("revocation_unreadable", "good", { fetch });
  });

  it("when something follows it", async () => {
    const fetch = ocsp(responder(), (answer) => Buffer.concat([answer, Buffer.from([0])]));

    await expectFailure("revocation_unreadable", "good", { fetch });
  });
});

describe("checkRevocation", () => {
  it("asks for the list when nobody answers by OCSP, and says what went wrong", async () => {
    const result = await check("good", { fetch: both(() => reply(null, { status: 503 })) }, {});

    expect(result).toMatchObject({ status: "good", source: { method: "crl" } });
    expect(result.failures).toMatchObject([{ code: "revocation_http_status", source: { method: "ocsp" } }]);
  });

  it("asks for the list when the responder does not know the certificate", async () => {
    const result = await check("unlisted", { fetch: both(ocsp()) }, {});

    expect(result).toMatchObject({ status: "good", source: { method: "crl" } });
  });

  it("asks nobody after an answer", async () => {
    let calls = 0;
    const fetch: Fetch = (url, init) => {
      calls += 1;
      return both(ocsp())(url, init);
    };

    await check("revoked", { fetch }, {});

    expect(calls).toBe(1);
  });

  it("asks in the order of `methods`", async () => {
    const result = await check("good", { fetch: both(ocsp()) }, { methods: ["crl", "ocsp"] });

    expect(result.source.method).toBe("crl");
  });

  it("tells all failures when nobody could tell", async () => {
    const problem = await failed("good", { fetch: () => reply(null, { status: 503 }) }, {});

    expect(problem).toMatchObject({
      code: "revocation_no_answer",
      retryable: true,
      failures: [{ source: { method: "ocsp" } }, { source: { method: "crl" } }],
    });
    expect(problem.message).toBe(
      "Nobody could tell whether the certificate is revoked. The OCSP answer of ob.trustis.com came with the status 503. " +
        "Ask later. The revocation list of ob.trustis.com came with the status 503. Ask later.",
    );
    expect(JSON.parse(JSON.stringify(problem)).failures[0]).toEqual({
      name: "RevocationError",
      code: "revocation_http_status",
      retryable: true,
      source: { method: "ocsp", host: "ob.trustis.com" },
    });
  });

  it("asks no host that is not allowed, and allows the Directory's own alone", async () => {
    const never: Fetch = () => Promise.reject(new Error("asked"));

    const problem = await failed(
      "good",
      { fetch: never, allowedHosts: ["ocsp.example", "ob.trustis.com:8080"] },
      {},
    );

    expect(problem.failures.map(({ code }) => code)).toEqual(Array(2).fill("revocation_host_not_allowed"));
    expect(problem.message).toContain("put the host into `allowedHosts` if you trust it");
  });

  it("asks nothing when the certificate names no address", async () => {
    expect(await failed("silent", { fetch: ocsp() }, {})).toMatchObject({ code: "revocation_no_address" });
    expect(await failed("silent", { fetch: ocsp() }, { methods: ["crl"] })).toMatchObject({
      code: "revocation_no_address",
      message: expect.stringContaining("(crl)"),
    });
  });

  it.each(["rogue", "elsewhere", "revoked", "good"])("refuses an issuer that is none: %s", async (name) => {
    const problem = await failed("good", { fetch: ocsp() }, { issuer: authority.file(`${name}.pem`) });

    expect(problem).toMatchObject({ code: "revocation_wrong_issuer" });
  });

  it("refuses an issuer that is no authority, though it signed", async () => {
    const problem = await failed("below", { fetch: ocsp() }, { issuer: authority.file("good.pem") });

    expect(problem).toMatchObject({ code: "revocation_wrong_issuer" });
  });

  it("takes a chain for the certificate, and DER for the issuer", async () => {
    const result = await checkRevocation(
      { fetch: ocsp(), clock: () => now },
      {
        certificate: authority.file("good.pem") + authority.pem,
        issuer: new X509Certificate(authority.pem).raw,
      },
    );

    expect(result.status).toBe("good");
  });

  it.each(["certificate", "issuer"] as const)(
    "says what is wrong with a `%s` that is none",
    async (parameter) => {
      const input = {
        certificate: authority.file("good.pem"),
        issuer: authority.pem,
        [parameter]: "obwac.pem",
      };

      await expect(checkRevocation({ fetch: ocsp() }, input)).rejects.toMatchObject({ code: "path" });
    },
  );

  it("ends with the caller's signal, and asks nobody else", async () => {
    const controller = new AbortController();
    const asked: string[] = [];
    const fetch: Fetch = (url) => {
      asked.push(String(url));
      controller.abort();
      return new Promise(() => {});
    };

    const problem = checkRevocation({ fetch, clock: () => now }, input("good"), {
      signal: controller.signal,
    });

    await expect(problem).rejects.toMatchObject({ code: "transport_aborted" });
    expect(asked).toEqual([ocspUrl]);
  });

  it("asks nobody when the signal has ended before", async () => {
    let calls = 0;
    const fetch: Fetch = () => {
      calls += 1;
      return new Promise(() => {});
    };

    const problem = checkRevocation({ fetch }, input("good"), { signal: AbortSignal.abort() });

    await expect(problem).rejects.toMatchObject({ code: "transport_aborted" });
    expect(calls).toBe(0);
  });

  it.each([
    ["timeoutMs", { timeoutMs: 0 }, {}],
    ["limitBytes", { limitBytes: Number.NaN }, {}],
    ["methods", {}, { methods: [] }],
    ["methods", {}, { methods: ["ldap"] }],
    ["nonce", {}, { nonce: "always" }],
  ])("refuses a wrong `%s`", async (parameter, context, more) => {
    const problem = checkRevocation({ fetch: ocsp(), ...context }, {
      ...input("good"),
      ...more,
    } as RevocationInput);

    await expect(problem).rejects.toThrow(TypeError);
    await expect(problem).rejects.toThrow(`\`${parameter}\` must be`);
  });

  it("shows neither addresses nor bodies in its errors", async () => {
    const problem = await failed("good", { fetch: () => reply("the-body-of-it", { type: "text/html" }) }, {});

    expect(show(problem, { depth: 20, showHidden: true })).not.toMatch(/the-body-of-it|issuingca\.crl/);
  });
});

function input(name: string): RevocationInput {
  return { certificate: authority.file(`${name}.pem`), issuer: authority.pem };
}

function check(
  name: string,
  context: RevocationContext,
  more: Partial<RevocationInput> = { methods: ["ocsp"] },
): Promise<RevocationResult> {
  return checkRevocation({ clock: () => now, ...context }, { ...input(name), ...more });
}

function checkCrl(
  name: string,
  crl: Buffer,
  more: Partial<RevocationContext> = {},
): Promise<RevocationResult> {
  return check(name, { fetch: serve(crl, "application/pkix-crl"), ...more }, { methods: ["crl"] });
}

async function failed(
  name: string,
  context: RevocationContext,
  more: Partial<RevocationInput>,
): Promise<RevocationError> {
  const problem: unknown = await check(name, context, more).catch((error: unknown) => error);
  if (!RevocationError.is(problem)) {
    throw problem;
  }
  return problem;
}

async function expectFailure(
  code: string,
  name: string,
  context: RevocationContext,
  more: Partial<RevocationInput> = {},
): Promise<RevocationError> {
  const { failures } = await failed(name, context, { methods: ["ocsp"], ...more });
  expect(failures.map((failure) => failure.code)).toEqual([code]);
  return failures[0] as RevocationError;
}

async function expectCrlFailure(
  code: string,
  crl: Buffer,
  more: Partial<RevocationContext> = {},
): Promise<void> {
  const fetch = serve(crl, "application/pkix-crl");
  const { failures } = await failed("good", { fetch, ...more }, { methods: ["crl"] });
  expect(failures.map((failure) => failure.code)).toEqual([code]);
}

function failuresOf(problem: unknown): readonly RevocationError[] {
  return RevocationError.is(problem) ? problem.failures : [];
}

/** A responder: the openssl command behind a fetch. */
function ocsp(options?: string, change = (answer: Buffer): Buffer => answer): Fetch {
  return (_, init) => serve(change(authority.answer(init?.body as Uint8Array, options)))("");
}

function serve(body: Buffer, type = ocspType): Fetch {
  return () => reply(new Uint8Array(body), { type });
}

/** A responder, and the list beside it. */
function both(responds: Fetch): Fetch {
  return (url, init) =>
    String(url) === crlUrl ? serve(authority.crl(), "application/pkix-crl")(url) : responds(url, init);
}

function reply(
  body: ConstructorParameters<typeof Response>[0],
  { status = 200, type = "text/html" }: { readonly status?: number; readonly type?: string },
): Promise<Response> {
  return Promise.resolve(
    new Response(body, { status, headers: type === "" ? {} : { "content-type": type } }),
  );
}

function followed(): Promise<Response> {
  const response = new Response("", { headers: { "content-type": ocspType } });
  return Promise.resolve(Object.defineProperty(response, "redirected", { value: true }));
}

function endless(): Promise<Response> {
  return reply(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(8)) }), {
    type: ocspType,
  });
}

function question(command: string, name: string): Buffer {
  openssl(command, { folder: authority.folder });
  return fileBytes(name);
}

function fileBytes(name: string): Buffer {
  return readFileSync(join(authority.folder, name));
}

function flipped(bytes: Buffer, index: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[index] = (changed[index] ?? 0) ^ 1;
  return changed;
}

function point(line: string): { readonly extensions: string } {
  return { extensions: `issuingDistributionPoint=critical,@p\n[p]\n${line}` };
}
