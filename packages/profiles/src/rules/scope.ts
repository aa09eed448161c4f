import type { BankProfile } from "../bank-profile.js";
import { profileFault } from "../profile-fault.js";

/**
 * Both scopes are written with single spaces and hold `openid`, and the outer one adds nothing.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-3.3 | RFC 6749 section 3.3}
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest}
 */
export function checkScope({ authorization, requestObject }: BankProfile): void {
  const outer = authorization.duplicated.scope;
  checkScopeText("requestObject.scope", requestObject.scope);
  checkScopeText("authorization.duplicated.scope", outer);

  const signed = requestObject.scope.split(" ");
  if (!outer.split(" ").every((value: string): boolean => signed.includes(value))) {
    throw profileFault(
      "authorization.duplicated.scope",
      "must not ask for more than requestObject.scope, which is the signed one",
      "leave out what the request object does not name",
    );
  }
}

function checkScopeText(path: string, scope: string): void {
  if (!/^[\x21\x23-\x5b\x5d-\x7e]+(?: [\x21\x23-\x5b\x5d-\x7e]+)*$/.test(scope)) {
    throw profileFault(
      path,
      "must be values separated by one space (RFC 6749 §3.3)",
      "write it unencoded, as in openid accounts",
    );
  }
  if (!scope.split(" ").includes("openid")) {
    throw profileFault(path, "must hold openid, without which there is no id_token", "add openid to it");
  }
}
