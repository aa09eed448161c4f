import { describe, expect, it } from "vitest";
import { allowedUrl } from "./allowed-url.js";

const hosts = ["ob.trustis.com", "ocsp.example:8080"];

describe("an address in a certificate", () => {
  it.each([
    "http://ob.trustis.com/ocsp",
    "https://ob.trustis.com/",
    "HTTP://OB.TRUSTIS.COM/x",
    "http://ocsp.example:8080/",
  ])("may be asked when its host is allowed: %s", (address) => {
    expect(hosts).toContain(allowedUrl({ method: "ocsp", address }, hosts).host);
  });

  it.each([
    ["another host", "http://169.254.169.254/latest"],
    ["another port", "http://ob.trustis.com:8080/"],
    ["a host that begins alike", "http://ob.trustis.com.evil.example/"],
    ["a host in the place of the name", "http://ob.trustis.com@evil.example/"],
    ["a name", "http://name@ob.trustis.com/"],
    ["a password", "http://:word@ob.trustis.com/"],
    ["another scheme", "ftp://ob.trustis.com/ca.crl"],
    ["a scheme of directories", "ldap://ob.trustis.com/cn=ca"],
    ["a file", "file:///etc/passwd"],
    ["no URL", "ob.trustis.com"],
    ["nothing", ""],
  ])("may not be asked with %s", (_, address) => {
    expect(() => allowedUrl({ method: "crl", address }, hosts)).toThrow(
      expect.objectContaining({ code: "revocation_host_not_allowed" }),
    );
  });
});
