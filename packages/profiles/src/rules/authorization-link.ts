import type { BankProfile } from "../bank-profile.js";
import { appLink } from "../guards/app-link.js";
import { httpsUrl } from "../guards/https-url.js";
import { profileFault } from "../profile-fault.js";

/** The link is what its kind says, and without one the metadata must have the endpoint. */
export function checkAuthorizationLink({ authorization, discovery }: BankProfile): void {
  const { link, linkKind } = authorization;
  if (link !== undefined) {
    const guard = linkKind === "app" ? appLink : httpsUrl;
    guard(link, "authorization.link");
    return;
  }
  if (linkKind === "app") {
    throw profileFault(
      "authorization.link",
      "must be given for a link into an app, which no metadata holds",
      'give it, or set authorization.linkKind to "https"',
    );
  }
  if (!discovery.publishesAuthorizationEndpoint) {
    throw profileFault(
      "authorization.link",
      "must be given when the metadata has no authorization endpoint",
      "give it, or set discovery.publishesAuthorizationEndpoint to true",
    );
  }
}
