import { mutatedText, randomOf } from "@zopa-openbanking/testing";
import { expect, it } from "vitest";
import { fuzzRuns } from "../__fixtures__/fuzz-runs.js";
import { CliError } from "../cli-error.js";
import { checkConfiguration } from "./check-configuration.js";

const text = JSON.stringify({
  profile: { base: "zopa-production", changes: { name: "Mine" } },
  clientId: "client",
  redirectUri: "https://tpp.example/callback",
  signing: { keyFile: "seal.key", kid: "kid" },
  transport: { certFile: "obwac.pem", keyFile: "obwac.key", trustSystemRoots: false },
  store: { file: "grants" },
});

it(`takes or refuses by code whatever JSON holds, ${fuzzRuns} times`, () => {
  const random = randomOf(8);
  let refused = 0;
  for (let run = 0; run < fuzzRuns; run += 1) {
    const value = parsed(mutatedText(text, random));
    try {
      checkConfiguration(value, "file");
    } catch (problem) {
      refused += 1;
      if (!(problem instanceof CliError) || problem.code !== "configuration_invalid") {
        throw problem;
      }
    }
  }
  expect(refused).toBeGreaterThan(fuzzRuns / 100);
});

/** What is no JSON any more is a text, which is no configuration either. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
