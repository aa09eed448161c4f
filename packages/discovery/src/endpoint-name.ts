/** An endpoint that a client calls with its certificate. The authorisation endpoint is the customer's, and is none. */
export type EndpointName =
  | "token_endpoint"
  | "revocation_endpoint"
  | "introspection_endpoint"
  | "userinfo_endpoint"
  | "registration_endpoint"
  | "pushed_authorization_request_endpoint"
  | "backchannel_authentication_endpoint";
