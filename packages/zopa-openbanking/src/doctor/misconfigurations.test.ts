import { type Sandbox, startSandbox } from "@zopa-openbanking/sandbox";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { misconfigurations } from "./__fixtures__/misconfigurations.js";
import { admit, examine, firstProblem, type Patient } from "./__fixtures__/patient.js";
import { doctorChecks } from "./doctor-check.js";

let bank: Sandbox;
let patient: Patient;

beforeAll(async () => {
  bank = await startSandbox();
  patient = await admit(bank);
});

afterEach(() => bank.faults.clear());

afterAll(() => bank.close());

describe("the doctor's first finding names", () => {
  it.each(misconfigurations)("$mistake: $code", async ({ check, code, seed }) => {
    const { config, options, faults = [] } = await seed(patient);
    for (const [name, fault] of faults) {
      bank.faults.add(name, fault);
    }

    const findings = await examine({ ...patient.config, ...config }, { ...patient.options, ...options });
    const found = firstProblem(findings);

    expect({ check: found?.check, code: found?.code }).toEqual({ check, code });
    expect(found?.sentence).toMatch(/^[A-Z0-9`].*\.$/);
    expect(found?.cure).toMatch(/^[A-Z`].*\.$/);
    expect([...new Set(findings.map((finding) => finding.check))]).toEqual(doctorChecks);
  });
});

describe("a healthy client", () => {
  it("has nothing to mend", async () => {
    const grant = await patient.newGrant();
    const accessesLeft = (): Promise<{ left: number }> => Promise.resolve({ left: 3 });

    const findings = await examine({ ...patient.config, grant }, { ...patient.options, accessesLeft });

    expect(findings.filter(({ status }) => status !== "ok")).toEqual([]);
    expect(findings.map(({ check }) => check)).toEqual(doctorChecks);
  });

  it("leaves nothing at the bank but a token of its own", async () => {
    const consents = bank.consents.list().length;
    const requests = bank.requests.all().length;

    await examine(patient.config, patient.options);

    expect(bank.consents.list()).toHaveLength(consents);
    expect(
      bank.requests
        .all()
        .slice(requests)
        .map(({ method, path }) => `${method} ${path}`),
    ).toMatchInlineSnapshot(`
      [
        "GET /.well-known/openid-configuration",
        "GET /jwks",
        "GET /",
        "GET /",
        "POST /token",
      ]
    `);
  });
});
