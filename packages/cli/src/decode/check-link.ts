import { checkRequestObject } from "./check-request-object.js";
import type { DecodedLink } from "./decoded.js";
import type { Expectations } from "./expectations.js";
import { type Finding, wrong } from "./finding.js";

/** What is wrong with a link that begins an authorisation. */
export function checkLink(link: DecodedLink, expected: Expectations): readonly Finding[] {
  const { parameters, requestObject, repeated, address } = link;
  const { authorization } = expected.profile;
  const findings: Finding[] = repeated.map((name) =>
    wrong("parameter_repeated", `\`${name}\` stands there more than once.`, "Send each once."),
  );
  if (authorization.link !== undefined && address !== authorization.link) {
    findings.push(
      wrong("link_different", "It does not begin with the bank's link.", `Send ${authorization.link}.`),
    );
  }
  for (const [name, wanted] of Object.entries(authorization.duplicated)) {
    const given = parameters.get(name);
    if (given !== undefined && given !== wanted) {
      findings.push(
        wrong("parameter_different", `\`${name}\` of the link is "${given}".`, `Send "${wanted}" there.`),
      );
    }
  }
  const claims = requestObject?.claims ?? {};
  for (const name of ["client_id", "redirect_uri", "state", "nonce"]) {
    const given = parameters.get(name);
    if (given !== undefined && claims[name] !== undefined && claims[name] !== given) {
      findings.push(
        wrong(
          "parameter_different",
          `\`${name}\` differs between link and request object.`,
          "Send the same in both.",
        ),
      );
    }
  }
  return [...findings, ...(requestObject === undefined ? [] : checkRequestObject(requestObject, expected))];
}
