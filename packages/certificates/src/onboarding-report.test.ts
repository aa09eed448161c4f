import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { inspect as show } from "node:util";
import { defineProfile, zopaProduction } from "@zopa-openbanking/profiles";
import { openssl } from "@zopa-openbanking/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folderFor, put } from "./__fixtures__/folder-for.js";
import type { CertificateFinding } from "./certificate-finding.js";
import { certificateTicket } from "./certificate-ticket.js";
import { inspect } from "./inspect.js";
import { type OnboardingReportInput, onboardingReport } from "./onboarding-report.js";
import { ReportError } from "./report-error.js";

const obwac = pki("obwac.pem");
const obseal = pki("obseal.pem");
const { organisationId = "" } = inspect(obwac);
const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();

const encryptedKey = privateKey
  .export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "x" })
  .toString();
const oldKey = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n";

const finding: CertificateFinding = {
  code: "expires_soon",
  severity: "warning",
  message: "It expires in 20 days.",
  cure: "Renew it in the Directory.",
};

const input: OnboardingReportInput = {
  profile: zopaProduction,
  team: { email: "open-banking@example.com", name: "Open Banking team" },
  organisation: { name: "Example Money Ltd", organisationId },
  software: { softwareId: "3kGJdmbnkRWJhNJcDAEhGm", name: "Example" },
  redirectUris: ["https://example.com/callback", "https://example.com/app"],
  jwksUrl: `https://keystore.openbanking.org.uk/${organisationId}/3kGJdmbnkRWJhNJcDAEhGm.jwks`,
  authentication: "private_key_jwt",
  transport: { certificate: obwac, findings: [finding] },
  signing: { certificate: obseal, findings: [] },
};

describe("the onboarding report", () => {
  it("goes where the bank's profile says, and names who asks", () => {
    const report = onboardingReport(input);

    expect(report.to).toBe("openbanking-support@zopa.com");
    expect(report.subject).toBe(`Onboarding of Example Money Ltd (${organisationId}) in production`);
  });

  it("says all that the bank's support needs", () => {
    const { markdown } = onboardingReport(input);

    for (const fact of [
      "`Open Banking team`",
      "`open-banking@example.com` (please keep it for: outages, changes of the API, technical questions)",
      "`Example Money Ltd`",
      `\`${organisationId}\``,
      "`3kGJdmbnkRWJhNJcDAEhGm`",
      "`https://example.com/callback`",
      "`https://example.com/app`",
      `\`${input.jwksUrl}\``,
      "Client authentication: `private_key_jwt`",
      "- Kind: OBWAC, production",
      "- Kind: OBSeal, production",
      "- Roles: `PSP_AI`",
      "warning, `expires_soon`: It expires in 20 days. Renew it in the Directory.",
      "- Checked before sending: nothing was found.",
      ...[obwac, obseal].flatMap((pem) => [
        inspect(pem).thumbprints.x5tS256,
        inspect(pem).thumbprints.kid ?? "?",
      ]),
    ]) {
      expect(markdown).toContain(fact);
    }
  });

  it("has the subject in every spelling", () => {
    const { markdown, facts } = onboardingReport(input);

    expect(facts.transport.subjectNames.length).toBeGreaterThan(5);
    for (const { text } of facts.transport.subjectNames) {
      expect(markdown).toContain(`  - \`${text}\``);
    }
  });

  it("attaches the certificates in PEM, and says the same in the message", () => {
    const { attachments, markdown } = onboardingReport(input);
    const folder = folderFor();

    expect(attachments.map(({ name }) => name)).toEqual(["transport.pem", "signing.pem"]);
    for (const { name, content } of attachments) {
      put(folder, name, content);
      expect(openssl(`x509 -in ${name} -noout -subject`, { folder }).toString()).toContain(organisationId);
      expect(markdown).toContain(content.trim());
    }
  });

  it("sends the issuers along", () => {
    const certificate = obwac + pki("production.pem");

    const { attachments } = onboardingReport({ ...input, transport: { certificate, findings: [] } });

    expect(attachments[0]?.content.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
  });

  it("gives the same as data that survives JSON", () => {
    const { facts } = onboardingReport(input);

    expect(JSON.parse(JSON.stringify(facts))).toMatchObject({
      bank: { id: "zopa-production", edition: "2025-06", environment: "production" },
      team: input.team,
      organisation: input.organisation,
      redirectUris: input.redirectUris,
      transport: { kind: "obwac", roles: ["PSP_AI"], findings: [finding] },
      signing: { kind: "obseal" },
    });
  });

  it("sends nothing of an object but the members that it asks for", () => {
    const team = { ...input.team, phone: "07700 900000" };

    expect(JSON.stringify(onboardingReport({ ...input, team }))).not.toContain("900000");
  });

  it("leaves out what is not given", () => {
    const { markdown } = onboardingReport({
      ...input,
      team: { email: "a@example.com" },
      software: { softwareId: "3kGJdmbnkRWJhNJcDAEhGm" },
    });

    expect(markdown).not.toContain("Team:");
    expect(markdown).not.toContain("Software:");
    expect(markdown).not.toContain("undefined");
  });
});

describe("a secret in the input", () => {
  const der = privateKey.export({ type: "pkcs8", format: "der" });
  const jwk = privateKey.export({ format: "jwk" });

  it.each<readonly [string, string, unknown]>([
    ["a bundle of certificate and key", "transport.certificate", { transport: checked(obwac + key) }],
    ["the key for the certificate", "signing.certificate", { signing: checked(key) }],
    ["an encrypted key", "signing.certificate", { signing: checked(encryptedKey) }],
    ["an encrypted key of the old form", "signing.certificate", { signing: checked(oldKey) }],
    [
      "the key with escaped line breaks",
      "signing.certificate",
      { signing: checked(key.replaceAll("\n", "\\n")) },
    ],
    ["a bundle as bytes", "transport.certificate", { transport: checked(Buffer.from(obwac + key)) }],
    ["a key in DER", "transport.certificate", { transport: checked(der) }],
    [
      "a key in DER, SEC 1",
      "signing.certificate",
      { signing: checked(privateKey.export({ type: "sec1", format: "der" })) },
    ],
    ["a key in base64", "software.name", { software: { softwareId: "x", name: der.toString("base64") } }],
    ["a key object", "transport.key", { transport: { ...checked(obwac), key: privateKey } }],
    ["a private JWK", "transport.key", { transport: { ...checked(obwac), key: jwk } }],
    ["a private JWK as text", "team.name", { team: { email: "a@example.com", name: JSON.stringify(jwk) } }],
    [
      "a key in a finding",
      "transport.findings.0.message",
      { transport: { certificate: obwac, findings: [{ ...finding, message: key }] } },
    ],
    [
      "a redirect URI with a token",
      "redirectUris.1",
      { redirectUris: ["https://a.example/", "https://a.example/?t=eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."] },
    ],
  ])("is refused, and where it is: %s", (_, field, change) => {
    const problem = problemOf({ ...input, ...(change as Partial<OnboardingReportInput>) });

    expect(problem).toMatchObject({ code: "report_secret", field });
    const shown = show(problem, { depth: 20, showHidden: true });
    expect(shown).not.toContain(key.slice(40, 70));
    expect(shown).not.toContain(String(jwk.d));
  });
});

describe("no secret", () => {
  it.each([
    "Give the content of the file that begins with `-----BEGIN PRIVATE KEY-----`, or make another.",
    "We have lost the private key, and the bearer certificate is basic infrastructure.",
    "Bearer tokens are refused since 2026-11-23.",
  ])("is refused: %s", (cure) => {
    const findings = [{ ...finding, cure }];

    expect(() => onboardingReport({ ...input, transport: { certificate: obwac, findings } })).not.toThrow();
  });
});

describe("a value that the bank cannot use", () => {
  it.each<readonly [string, Partial<OnboardingReportInput>]>([
    ["team.email", { team: { email: "open-banking" } }],
    ["team.email", { team: { email: "a@b.example, c@d.example" } }],
    ["team.email", { team: { email: "a@b.example\nBcc: c@d.example" } }],
    ["redirectUris", { redirectUris: [] }],
    ["redirectUris.0", { redirectUris: ["http://example.com/callback"] }],
    ["redirectUris.0", { redirectUris: ["/callback"] }],
    ["redirectUris.1", { redirectUris: ["https://example.com/", "https://example.com/#here"] }],
    ["redirectUris.0", { redirectUris: ["https://user:name@example.com/"] }],
    ["redirectUris.0", { redirectUris: ["https://example.com/a b"] }],
    ["jwksUrl", { jwksUrl: "keystore" }],
    [
      "authentication",
      { profile: defineProfile(zopaProduction, { clientAuthentication: ["tls_client_auth"] }) },
    ],
    [
      "organisation.organisationId",
      { organisation: { name: "Example", organisationId: "0015800001ELSEWHER" } },
    ],
    ["software.softwareId", { transport: checked(pki("legacy-transport.pem")) }],
  ])("is refused by its name: %s", (field, change) => {
    expect(problemOf({ ...input, ...change })).toMatchObject({ code: "report_value", field });
  });

  it("gives a log the code and the field", () => {
    const problem = problemOf({ ...input, jwksUrl: "" });

    expect(JSON.parse(JSON.stringify(problem))).toEqual({
      name: "ReportError",
      code: "report_value",
      retryable: false,
      field: "jwksUrl",
    });
  });

  it("is told from a certificate that is none", () => {
    expect(() => onboardingReport({ ...input, transport: checked("obwac.pem") })).toThrow(
      expect.objectContaining({ name: "CertificateError", code: "path" }),
    );
  });
});

describe("a hostile value", () => {
  const hostile =
    "a|b`c``<img src=x onerror=alert(1)>\r\n# heading\n[x](https://evil.example) ![y](z) \u202e\u0007&lt;";

  it("has no effect in the message", () => {
    const name = hostile;

    const { markdown, subject } = onboardingReport({ ...input, organisation: { name, organisationId } });

    expect(subject).not.toMatch(/[\r\n]/);
    expect(effectsIn(markdown)).toEqual([]);
    expect(markdown).toContain("a|b`c``<img src=x onerror=alert(1)>\\u{d}\\u{a}# heading");
  });

  it("has no effect in a certificate's name", () => {
    const { markdown, facts } = onboardingReport({
      ...input,
      transport: checked(hostileCertificate("</code>`|`` **O** <b>https://evil.example")),
    });

    expect(facts.transport.organisationName).toContain("evil.example");
    expect(effectsIn(markdown)).toEqual([]);
  });

  it("has no effect in a finding or in the words of a ticket", () => {
    const message = "O is `<b>x</b>` **y** [a](https://b.example) https://evil.example www.evil.example\n# z";
    const findings = [{ ...finding, message }];

    const { markdown } = onboardingReport({ ...input, transport: { certificate: obwac, findings } });

    expect(effectsIn(markdown)).toEqual([]);
  });

  it("has no effect, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: fc.constantFrom(..."`~<>#|\n\\ a*_[]()!") }),
        (one, other) => {
          const report = onboardingReport({
            ...input,
            organisation: { name: one + other, organisationId },
            software: { softwareId: "3kGJdmbnkRWJhNJcDAEhGm", name: other + one },
            transport: { certificate: obwac, findings: [{ ...finding, message: other }] },
          });

          expect(effectsIn(report.markdown)).toEqual([]);
          expect(report.markdown.split("\n").filter((line) => line.startsWith("#"))).toHaveLength(5);
        },
      ),
      { seed: 31, numRuns: 300 },
    );
  });
});

describe("the ticket about a certificate", () => {
  const ticket = {
    profile: zopaProduction,
    team: { email: "open-banking@example.com" },
    organisationName: "Example Money Ltd",
    problem: "The handshake ends with unknown_ca.\nSince Monday. ```x```",
    certificate: checked(pki("qwac.pem")),
  };

  it("goes to whom the profile names, with the certificate attached", () => {
    const { to, subject, markdown, attachments, facts } = certificateTicket(ticket);

    expect(to).toBe("openbanking-support@zopa.com");
    expect(subject).toBe("Certificate of Example Money Ltd in production");
    expect(markdown).toContain("````\nThe handshake ends with unknown_ca.\nSince Monday. ```x```\n````");
    expect(markdown).toContain("- Kind: looks like QWAC");
    expect(attachments).toEqual([{ name: "certificate.pem", content: facts.certificate.pem }]);
  });

  it.each([
    ["report_secret", "problem", { problem: `It fails with ${key}` }],
    ["report_secret", "problem", { problem: "authorization: Bearer 0123456789abcdef" }],
    ["report_secret", "certificate.certificate", { certificate: checked(pki("qwac.pem") + key) }],
    ["report_value", "problem", { problem: " \n" }],
    ["report_value", "team.email", { team: { email: "" } }],
  ])("is not written with %s in `%s`", (code, field, change) => {
    expect(() => certificateTicket({ ...ticket, ...change })).toThrow(
      expect.objectContaining({ code, field }),
    );
  });
});

function pki(name: string): string {
  return readFileSync(new URL(`./__fixtures__/pki/${name}`, import.meta.url), "utf8");
}

function checked(certificate: string | Uint8Array): OnboardingReportInput["transport"] {
  return { certificate, findings: [] };
}

function problemOf(wrong: OnboardingReportInput): unknown {
  try {
    onboardingReport(wrong);
    return undefined;
  } catch (problem) {
    expect(problem).toBeInstanceOf(ReportError);
    return problem;
  }
}

function hostileCertificate(name: string): string {
  const folder = folderFor();
  openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out key.pem", { folder });
  put(folder, "x.cnf", "[req]\ndistinguished_name=dn\n[dn]\n");
  const subject = `/O=${name.replaceAll("/", "\\/")}/CN=x`;
  const words = "req -x509 -new -config x.cnf -key key.pem -utf8 -subj".split(" ");
  return openssl([...words, subject], { folder }).toString();
}

/**
 * What is left of a message when code spans and code blocks are taken out, and would take effect: by CommonMark's rules
 * for both, written again here.
 */
function effectsIn(markdown: string): readonly string[] {
  const withoutBlocks = markdown.replaceAll(/^(`{3,})\n[\s\S]*?\n\1$/gm, "");
  return withoutBlocks.split("\n").flatMap((line) => {
    const plain = withoutSpans(line);
    const found = /(?<!\\)(?:[<>[\]*|!~&`]|:\/\/|\b_|_\b)|www\.|[\p{Cc}\p{Cf}\p{Cs}]/u.exec(plain);
    return found === null ? [] : [line];
  });
}

function withoutSpans(line: string): string {
  const start = /(?<!\\)`+/.exec(line);
  if (start === null) {
    return line;
  }
  const rest = line.slice(start.index + start[0].length);
  const end = [...rest.matchAll(/`+/g)].find((run) => run[0].length === start[0].length);
  return end === undefined
    ? line
    : line.slice(0, start.index) + withoutSpans(rest.slice(end.index + end[0].length));
}
