import type { AccountProduct, EndpointSupport } from "../aisp-profile.js";
import type { BankProfile } from "../bank-profile.js";
import { profileFault } from "../profile-fault.js";

/** No operation returns data of a product that cannot be shared, and none that is missing returns any. */
export function checkEndpointProducts({ aisp }: BankProfile): void {
  const isShared = (product: AccountProduct): boolean => aisp.products.includes(product);

  for (const [endpoint, support] of Object.entries<EndpointSupport>(aisp.endpoints)) {
    const path = `aisp.endpoints.${endpoint}.products`;
    if (!support.supported && support.products.length > 0) {
      throw profileFault(
        path,
        "must be empty while the operation is not supported",
        "set supported, or empty it",
      );
    }
    if (!support.products.every(isShared)) {
      throw profileFault(
        path,
        "must not name a product that aisp.products lacks",
        "add it there, or leave it out",
      );
    }
  }
  if (!aisp.creditLineProducts.every(isShared)) {
    throw profileFault(
      "aisp.creditLineProducts",
      "must not name a product that aisp.products lacks",
      "add it there, or leave it out",
    );
  }
}
