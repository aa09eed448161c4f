import type { Grant } from "zopa-openbanking";
import { grantSummary } from "./grant-summary.ts";
import type { JourneyInput } from "./journey-input.ts";
import { showLink } from "./show/show-link.ts";
import { writeQrCode } from "./show/write-qr-code.ts";

/** Sends the customer to the bank with a link, and makes a grant of what they bring back. */
export async function authorize(
  { zopa, bank, narrator, qrFile }: JourneyInput,
  consentId: string,
): Promise<{ readonly link: string; readonly grant: Grant }> {
  const { step, show } = narrator;
  const pending = await step(
    "Link",
    () => zopa.startAuthorization({ consentId }),
    ({ url }) => `signed, ${url.length.toLocaleString("en-GB")} characters, for the customer's phone`,
  );
  show((paper) => showLink(paper, pending.url));
  if (qrFile !== undefined) {
    await step(
      "QR code",
      () => writeQrCode(qrFile, pending.url),
      () => `written to ${qrFile}`,
    );
  }
  const callback = await step(
    "Customer",
    () => bank.askCustomer(pending.url),
    () => "came back with the bank's answer",
  );
  const grant = await step(
    "Grant",
    () => zopa.completeAuthorization(callback, pending),
    (given) => `answer verified: ${grantSummary(given)}`,
  );
  return { link: pending.url, grant };
}
