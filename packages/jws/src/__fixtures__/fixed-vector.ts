/**
 * Message signatures of both forms, made once by OpenSSL 3.0 in bash, with a key that is gone:
 *
 * ```sh
 * b64url() { basenc --base64url -w0 | tr -d '='; }
 * sig() { openssl dgst -sha256 -sign key.pem -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32 \\
 *   -sigopt rsa_mgf1_md:sha256 | b64url; }
 * openssl genrsa -out key.pem 2048
 * n=$(openssl rsa -in key.pem -noout -modulus | cut -d= -f2 | xxd -r -p | b64url)
 * encoded=$(printf '%s.%s' "$header" "$(printf '%s' "$body" | b64url)" | sig)
 * unencoded=$(printf '%s.%s' "$oldHeader" "$body" | sig)
 * ```
 */
export const fixedVector = {
  body: '{"Data":{"Amount":"£1.00"}}',
  publicJwk: {
    kty: "RSA",
    kid: "fixed",
    e: "AQAB",
    n: "6-Cjt3SFhjW_eYmijMxwV0B2k2f2kg_cQOXWah-jjkTVriG78gU7B10Akm08gvc8BpyiEDxm0QTEEBbgw-fXrC4OSELdioMRFZ3jg_WuwxcG3TBxFZmo3LrAjhLgiZ1sIOFpK_MtMAR5IeFcDPrgumfEdMaYysPP3xsKYC0HPAsXkc7sqKDaE6igWgwJTkYXb-p7-dDIV0Hu0XMrGewK9NtgIOy-PN_0XnBuB7vCvnyp_nms7Tjg_ZDd61fSeOZEI-gmCrGG5MHOqH0iQHa36-lJKCq_j5wIMPyMBkpxXtfGNWy7r9BUyibZcUYkSg5LEgnb0kk2SCtWuM3oLSbCOw",
  },
  encoded:
    "eyJhbGciOiJQUzI1NiIsImtpZCI6ImZpeGVkIiwidHlwIjoiSk9TRSIsImN0eSI6ImFwcGxpY2F0aW9uL2pzb24iLCJodHRwOi8vb3BlbmJhbmtpbmcub3JnLnVrL2lhdCI6MTc5NTM0ODgwMCwiaHR0cDovL29wZW5iYW5raW5nLm9yZy51ay9pc3MiOiIwMDE1ODAwMDAxMDQxUkhBQVkiLCJodHRwOi8vb3BlbmJhbmtpbmcub3JnLnVrL3RhbiI6Im9wZW5iYW5raW5nLm9yZy51ayIsImNyaXQiOlsiaHR0cDovL29wZW5iYW5raW5nLm9yZy51ay9pYXQiLCJodHRwOi8vb3BlbmJhbmtpbmcub3JnLnVrL2lzcyIsImh0dHA6Ly9vcGVuYmFua2luZy5vcmcudWsvdGFuIl19..GxhnavqmBcOL-UcKdu9o6hC8zwhZ53umUO-noc5qnegMuIRszILxIHZ1oDfsrS05PhNni9nxBKT2Ogr3a5-9Pw0NdYv7VfDOuoaDy1ZgT8TrAhnbRyetF6hc5QW1Qn1HDWGpl7Ij9d-Cj5hXvMr0DUQhANjIP-eXdPdsFkqAG5FN-kHoyElMPbjNPm-8pemfxZ3Pr8Koa3ggjClTtagp_Ic77t0cqWDGAnxhJJPkiUMGBxPwpp0tfufKKcwT2wI86LOgPdY2_xDfof1s5vxtega8QvpoqbnNYJg6LVMwjKFwUKNYOYHB5zWF3GaCPAHReOsV6OuKSaR0YsXS-CuMCQ",
  unencoded:
    "eyJhbGciOiJQUzI1NiIsImtpZCI6ImZpeGVkIiwiYjY0IjpmYWxzZSwiaHR0cDovL29wZW5iYW5raW5nLm9yZy51ay9pYXQiOjE3OTUzNDg4MDAsImh0dHA6Ly9vcGVuYmFua2luZy5vcmcudWsvaXNzIjoiMDAxNTgwMDAwMTA0MVJIQUFZIiwiaHR0cDovL29wZW5iYW5raW5nLm9yZy51ay90YW4iOiJvcGVuYmFua2luZy5vcmcudWsiLCJjcml0IjpbImI2NCIsImh0dHA6Ly9vcGVuYmFua2luZy5vcmcudWsvaWF0IiwiaHR0cDovL29wZW5iYW5raW5nLm9yZy51ay9pc3MiLCJodHRwOi8vb3BlbmJhbmtpbmcub3JnLnVrL3RhbiJdfQ..hkdRJVFp0bvpm5Zog8C7vfrwjWFsg4MpFDwJ6FmzIUHxsSm3zt3ptT8kaOk9Ar7EvUkwd02IyOe4UoOsf4SnUvjfjCMTrS5dNU2Ewmjjj74PFhWboa9Duj8HwYXI8aUjWi2TwwzGw2ZEEzDdB7qOLT_um8XjLaobvL4SQ89S4wVzlAtZaZvrXaBIXwk2Kaokj2h-iDZGSrIGnmbl6A62uq9C6n46ya3PRFgSPGT6iy1g7_PeFN1U_Dy1fhZ-DQvSCihAnWHYqiKSgFtxcvA-UJRCAjMfsgurW860nZhfLzzQEbVNrDl1SSTXWzslJcrm0Q1U6dk8IOEvnlTkc8RYHA",
} as const;
