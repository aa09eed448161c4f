import type { OidcHybridContext } from "../oidc-hybrid-context.js";

/** A context that contradicts itself is a mistake of the program, found before anything is sent. */
export function checkContext(context: OidcHybridContext): void {
  const {
    profile,
    metadata,
    clientId,
    redirectUri,
    clientAuthentication,
    clockToleranceSeconds = 60,
  } = context;
  if (metadata.issuer !== profile.issuer) {
    throw new TypeError(
      "`metadata.issuer` is not the profile's issuer: the metadata is of another bank, or of another environment.",
    );
  }
  if (typeof clientId !== "string" || clientId === "") {
    throw new TypeError("`clientId` must be a text that is not empty.");
  }
  if (!isHttps(redirectUri) || redirectUri.includes("#")) {
    throw new TypeError("`redirectUri` must be an https URL without a fragment, as it is registered.");
  }
  if (!profile.clientAuthentication.includes(clientAuthentication)) {
    throw new TypeError(
      `\`clientAuthentication\` must be one that the profile lists: ${profile.clientAuthentication.join(" or ")}.`,
    );
  }
  if (!(clockToleranceSeconds >= 0 && clockToleranceSeconds <= 300)) {
    throw new TypeError("`clockToleranceSeconds` must be a number from 0 to 300.");
  }
}

function isHttps(text: unknown): text is string {
  return typeof text === "string" && URL.canParse(text) && new URL(text).protocol === "https:";
}
