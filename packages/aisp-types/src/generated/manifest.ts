// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import type { Specification } from "../specification.js";

/** The document that this package is generated from. */
export const specification: Specification = {
  "title": "Account and Transaction API Specification",
  "version": "4.0.0",
  "tag": "v4.0-Update-4",
  "address": "https://github.com/OpenBankingUK/read-write-api-specs/blob/v4.0-Update-4/dist/openapi/account-info-openapi.json",
  "sha256": "09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5"
};
