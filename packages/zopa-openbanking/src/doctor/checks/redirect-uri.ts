import type { SoftwareStatementClaims } from "@zopa-openbanking/certificates";
import type { DoctorFinding } from "../doctor-finding.js";
import type { Examination } from "../internal/examination.js";
import { finding, notGiven, ok, type Said } from "../internal/finding.js";
import type { Check } from "./check.js";

/**
 * The redirect URI is one that can be registered, and is among those of the software statement. Whether the bank has it shows
 * only when a customer is sent there: an app cannot be asked, and a browser's answer is a page for people.
 */
export const checkRedirectUri: Check = {
  check: "redirect_uri",
  run: ({ config: { redirectUri, softwareStatement } }: Examination) => {
    if (redirectUri === undefined || redirectUri === "") {
      return [
        notGiven(
          "redirect_uri",
          "No redirect URI was given.",
          "Give the one that is registered at the bank.",
        ),
      ];
    }
    const malformed = formOf(redirectUri);
    if (malformed !== undefined) {
      return [malformed];
    }
    if (softwareStatement === undefined) {
      return [ok("redirect_uri", "Well formed. Only the bank knows whether it is registered.")];
    }
    const registered = redirectUrisOf(softwareStatement);
    return [registered === undefined ? statementUnreadable : against(redirectUri, registered)];
  },
};

function formOf(redirectUri: string): DoctorFinding | undefined {
  const url = URL.parse(redirectUri);
  if (url === null || redirectUri.trim() !== redirectUri) {
    return wrong("redirect_uri_unreadable", {
      sentence: "The redirect URI is no absolute URL.",
      cure: "Give it whole, from https:// on, without spaces around it.",
    });
  }
  if (url.protocol !== "https:") {
    return wrong("redirect_uri_not_https", {
      sentence: `The redirect URI begins with ${url.protocol}, and only https: is taken.`,
      cure: "Register an https address. For a program on this machine, let a page there hand the answer over.",
    });
  }
  if (redirectUri.includes("#")) {
    return wrong("redirect_uri_with_fragment", {
      sentence: "The redirect URI has a fragment, where the bank puts its answer.",
      cure: "Leave out the # and all that follows, here and at the bank.",
    });
  }
  // A path that is left out is the one difference that is in use.
  return url.href === redirectUri || url.href === `${redirectUri}/` ? undefined : notNormal;
}

function against(redirectUri: string, registered: readonly string[]): DoctorFinding {
  if (registered.includes(redirectUri)) {
    return ok(
      "redirect_uri",
      "In the software statement. The bank knows those that it was told at registration.",
    );
  }
  const near = registered.find((each) => normal(each) === normal(redirectUri));
  return wrong("redirect_uri_not_in_statement", {
    sentence:
      "The redirect URI is not among those of the software statement, so that the bank can hardly have it.",
    cure:
      near === undefined
        ? "Use one of the software statement, or add it in the Directory, make a new statement, and tell the bank."
        : `Write it exactly as there: ${near}. It is compared character by character.`,
    details: { registered },
  });
}

function normal(uri: string): string {
  return uri.trim().toLowerCase().replace(/\/$/, "");
}

/** Only compared, never believed: its signature does not matter here. */
function redirectUrisOf(statement: string | SoftwareStatementClaims): readonly string[] | undefined {
  const claims = typeof statement === "string" ? payloadOf(statement) : statement;
  const listed: unknown =
    typeof claims === "object" && claims !== null ? Reflect.get(claims, "software_redirect_uris") : undefined;
  return Array.isArray(listed) ? listed.filter((each) => typeof each === "string") : undefined;
}

function payloadOf(statement: string): unknown {
  try {
    return JSON.parse(Buffer.from(statement.trim().split(".")[1] ?? "", "base64url").toString());
  } catch {
    return undefined;
  }
}

function wrong(code: DoctorFinding["code"], said: Said): DoctorFinding {
  return finding("redirect_uri", "error", code, said);
}

const notNormal = finding("redirect_uri", "warning", "redirect_uri_not_normal", {
  sentence:
    "The redirect URI is not written as browsers write it: host in capitals, a default port, or characters to encode.",
  cure: "Register the plain form: it is compared character by character, and somebody on the way may change it.",
});
const statementUnreadable = finding("redirect_uri", "warning", "software_statement_unreadable", {
  sentence: "What was given as the software statement names no redirect URIs.",
  cure: "Give the text that the Directory makes: three parts with dots between them.",
});
