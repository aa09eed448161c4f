/**
 * A way for a client to authenticate that FAPI 1.0 Advanced allows.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.2 | FAPI 1.0 Advanced 5.2.2-14}
 */
export type ClientAuthentication = "private_key_jwt" | "tls_client_auth";
