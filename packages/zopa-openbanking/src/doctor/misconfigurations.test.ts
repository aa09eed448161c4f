import { type Sandbox, startSandbox } from "@zopa-openbanking/sandbox";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { misconfigurations } from "./__fixtures__/misconfigurations.js";
import { admit, examine, firstProblem, type Patient } from "./__fixtures__/patient.js";

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
    if (process.env["SHOW"]) console.log(`${found?.status} ${found?.code}: ${found?.sentence}\n   ${found?.cure}\n   ${findings.filter(f=>f!==found&&(f.status==="error"||f.status==="warning")).map(f=>f.check+":"+f.code)} | ${JSON.stringify(found?.details)}`);

    expect({ check: found?.check, code: found?.code }).toEqual({ check, code });
  });
});
