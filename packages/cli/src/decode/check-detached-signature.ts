import { distanceWords } from "../output/time-words.js";
import { checkHeader } from "./check-header.js";
import { type Finding, wrong } from "./finding.js";
import type { Token } from "./token.js";

const iat = "http://openbanking.org.uk/iat";
const iss = "http://openbanking.org.uk/iss";
const tan = "http://openbanking.org.uk/tan";

/** What is wrong with the header of a message signature (`x-jws-signature`). */
export function checkDetachedSignature(token: Token, now: number): readonly Finding[] {
  const { header } = token;
  const crit = Array.isArray(header["crit"]) ? (header["crit"] as readonly unknown[]) : [];
  const findings: Finding[] = [...checkHeader(token, { algorithms: ["PS256"] })];
  for (const name of [iat, iss, tan]) {
    if (header[name] === undefined) {
      findings.push(
        wrong("header_missing", `The header has no \`${name}\`.`, "A message signature carries all three."),
      );
    } else if (!crit.includes(name)) {
      findings.push(wrong("crit_lacking", `\`crit\` does not name \`${name}\`.`, "Name all three there."));
    }
  }
  const time = header[iat];
  if (typeof time === "number" && time > now + 60) {
    const when = distanceWords(time - now);
    findings.push(
      wrong("iat_in_future", `It was made ${when}, by its own word.`, "Look at the clock that made it."),
    );
  }
  if (header["b64"] !== undefined && !crit.includes("b64")) {
    findings.push(
      wrong("b64_not_critical", "`b64` is there and `crit` does not name it.", "See RFC 7797 §6."),
    );
  }
  return findings;
}
