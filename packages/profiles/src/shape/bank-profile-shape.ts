import type { BankService } from "../bank-profile.js";
import type { ClientAuthentication } from "../client-authentication.js";
import type { DiscoveryProfile } from "../discovery-profile.js";
import type { Environment } from "../environment.js";
import { flag } from "../guards/flag.js";
import { httpsOrigin, httpsUrl } from "../guards/https-url.js";
import { listOf } from "../guards/list-of.js";
import { oneOf } from "../guards/one-of.js";
import { text } from "../guards/text.js";
import type { CommonMistake } from "../request-object-profile.js";
import { aispShape } from "./aisp-shape.js";
import { authorizationShape } from "./authorization-shape.js";
import type { ProfileFields, ShapeOf } from "./profile-shape.js";
import { requestObjectShape } from "./request-object-shape.js";
import { surroundingsShapes } from "./surroundings-shapes.js";
import { tokenShapes } from "./token-shapes.js";

/** What every field of a profile may hold, each by itself. */
export function bankProfileShape(): ShapeOf<ProfileFields> {
  return {
    id: text,
    name: text,
    edition: text,
    environment: oneOf<Environment>({ production: true, sandbox: true }),
    specification: text,
    services: listOf(oneOf<BankService>({ account_information: true, payments: true })),
    issuer: httpsUrl,
    discoveryUrl: httpsUrl,
    authorizationServerUrl: httpsUrl,
    origins: { token: listOf(httpsOrigin), resource: listOf(httpsOrigin, 1) },
    discovery: {
      publishesAuthorizationEndpoint: flag,
      missingMembers: listOf(text),
      keySetForm: oneOf<DiscoveryProfile["keySetForm"]>({ object: true, bare_array: true }),
    },
    authorization: authorizationShape(),
    requestObject: requestObjectShape(),
    commonMistakes: listOf(
      oneOf<CommonMistake>({
        scope_without_openid: true,
        audience_is_token_host: true,
        response_type_code: true,
        needless_acr: true,
        needless_userinfo: true,
      }),
    ),
    clientAuthentication: listOf(
      oneOf<ClientAuthentication>(
        { private_key_jwt: true, tls_client_auth: true },
        "FAPI 1.0 Advanced §5.2.2-14 allows no shared secret",
      ),
      1,
    ),
    ...tokenShapes(),
    aisp: aispShape(),
    ...surroundingsShapes(),
  };
}
