import { type Sandbox, startSandbox } from "@zopa-openbanking/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { now } from "./__fixtures__/pki.js";
import { check } from "./check.js";
import { inspect } from "./inspect.js";
import { sameName } from "./same-name.js";
import { subjectNames } from "./subject-names.js";

/** What the sandbox makes, without a line of this package, is what this package reads. */
describe("the certificates of the sandbox", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ machineClock: () => now * 1000 });
  });
  afterAll(() => sandbox.close());

  it.each([
    ["obwac", "transport", ["PSP_AI"], ["throwaway_certificate"]],
    ["obseal", "signing", ["PSP_AI"], ["throwaway_certificate"]],
    // The trust service signs with its root.
    ["qwac", "transport", ["PSP_AI"], ["kind_not_recommended", "throwaway_certificate", "chain_has_root"]],
    ["qseal", "signing", ["PSP_AI"], ["throwaway_certificate", "seal_attachment_unknown"]],
    ["legacy_transport", "transport", [], ["legacy_certificate", "throwaway_certificate"]],
    ["legacy_signing", "signing", [], ["legacy_certificate", "throwaway_certificate"]],
  ] as const)("are read as what they are: %s", async (kind, purpose, roles, codes) => {
    const identity = await sandbox.issueCertificate(kind);
    const facts = inspect(identity.cert);
    const findings = check(
      { certificate: identity.cert, key: identity.key },
      { profile: sandbox.profile, purpose, now },
    );

    expect(facts).toMatchObject({ kind, environment: "throwaway", roles, oddities: [] });
    expect(facts).toMatchObject({ notBefore: identity.notBefore, notAfter: identity.notAfter });
    expect(facts.thumbprints).toMatchObject({ kid: identity.kid, x5tS256: identity.x5tS256 });
    const names = subjectNames(identity.cert);
    expect(names.find(({ form }) => form === "dotted_text")?.text).toBe(identity.subject);
    expect(sameName(names[0]?.text ?? "", identity.subject)).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ["expired", ["expired", "throwaway_certificate"]],
    ["not_yet_valid", ["not_yet_valid", "throwaway_certificate"]],
    ["wrong_key_usage", ["no_client_auth", "throwaway_certificate"]],
    ["missing_role", ["role_missing", "throwaway_certificate"]],
    ["other_organisation", ["statement_organisation_differs", "throwaway_certificate"]],
    ["wrong_chain", ["chain_untrusted", "throwaway_certificate", "chain_has_root"]],
  ] as const)("have the fault that was asked for: %s", async (fault, codes) => {
    const { cert, key } = await sandbox.issueCertificate("obwac", { fault });
    const findings = check(
      { certificate: cert, key },
      {
        profile: sandbox.profile,
        purpose: "transport",
        now,
        roots: sandbox.tpp.ca,
        softwareStatement: { org_id: "0015800000THROWAAX" },
      },
    );

    expect(findings.map(({ code }) => code)).toEqual(codes);
  });
});
