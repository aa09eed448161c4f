import type { AispEndpoint } from "../aisp-endpoint.js";
import type { AispPermission } from "../aisp-permission.js";
import type {
  AccountProduct,
  AispProfile,
  EndpointSupport,
  LinkQuirk,
  ResponseQuirk,
} from "../aisp-profile.js";
import { flag } from "../guards/flag.js";
import { baseUrl } from "../guards/https-url.js";
import { listOf } from "../guards/list-of.js";
import { oneOf } from "../guards/one-of.js";
import { optional } from "../guards/optional.js";
import { text } from "../guards/text.js";
import { timeZone } from "../guards/time-zone.js";
import { wholeNumber } from "../guards/whole-number.js";
import { aispEndpointWords } from "./aisp-endpoint-words.js";
import { aispPermissionWords } from "./aisp-permission-words.js";
import type { ShapeOf } from "./profile-shape.js";

/** What each field of `aisp` may hold. */
export function aispShape(): ShapeOf<AispProfile> {
  const product = oneOf<AccountProduct>({
    creditCard: true,
    currentAccount: true,
    savings: true,
    loan: true,
  });
  const endpoints = listOf(oneOf<AispEndpoint>(aispEndpointWords));
  const permissions = listOf(oneOf<AispPermission>(aispPermissionWords));

  return {
    baseUrl,
    version: oneOf<AispProfile["version"]>({ "v4.0": true }),
    financialId: optional(text),
    products: listOf(product, 1),
    endpoints: endpointShapes({ supported: flag, products: listOf(product) }),
    pageSize: wholeNumber({ minimum: 1 }),
    pagedEndpoints: endpoints,
    unattended: {
      accessesPer24Hours: wholeNumber({ minimum: 1 }),
      endpoints,
      transactionDays: wholeNumber({ minimum: 1 }),
    },
    links: {
      quirks: listOf(
        oneOf<LinkQuirk>({
          self_without_id: true,
          trailing_slash: true,
          other_host: true,
          other_scheme: true,
          other_path: true,
        }),
      ),
    },
    responseQuirks: listOf(
      oneOf<ResponseQuirk>({
        codes_longer_than_schema: true,
        codes_in_mixed_case: true,
        no_account_category: true,
        no_status_reason: true,
        no_transaction_id: true,
        empty_for_other_product: true,
        unparseable_dates: true,
      }),
    ),
    filterDateFormat: oneOf<AispProfile["filterDateFormat"]>({
      local_date_time: true,
      date: true,
      offset_date_time: true,
    }),
    timeZone,
    balanceTypes: listOf(text),
    creditLineProducts: listOf(product),
    permissions: { rejected: permissions, withoutEndpoint: permissions },
  };
}

function endpointShapes(support: ShapeOf<EndpointSupport>): ShapeOf<AispProfile["endpoints"]> {
  const entries = Object.keys(aispEndpointWords).map(
    (endpoint: string): [string, ShapeOf<EndpointSupport>] => [endpoint, support],
  );
  return Object.fromEntries(entries) as ShapeOf<AispProfile["endpoints"]>;
}
