import { RevocationError } from "../../revocation-error.js";
import { failAt } from "./fail.js";
import type { SourceAddress } from "./sources-of.js";

/** The URL of a source, when it may be asked: whoever made the certificate chose it, so it may be any host inside. */
export function allowedUrl({ method, address }: SourceAddress, allowedHosts: readonly string[]): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new RevocationError("An address in the certificate is none for http: it was not asked.", {
      code: "revocation_host_not_allowed",
    });
  }
  if (!allowedHosts.includes(url.host)) {
    throw failAt({ method, host: url.host })(
      "revocation_host_not_allowed",
      "was not asked for: put the host into `allowedHosts` if you trust it.",
    );
  }
  return url;
}
