import type { Pending } from "@zopa-openbanking/oidc-hybrid";
import type { CommandContext } from "../command-context.js";
import { qrCode, qrImage } from "../output/qr-code.js";
import { timeWords } from "../output/time-words.js";
import { writeNew } from "../output/write-new.js";

/** What of the link is wanted. */
export interface ShowLinkOptions {
  readonly linkOnly?: boolean | undefined;
  readonly qrFile?: string | undefined;
}

/** Shows the link: on stdout when it is the result, otherwise beside it, with a QR code where there is room. */
export async function showLink(
  { io, print }: CommandContext,
  { url, state, consentId, linkExpiresAt }: Pending,
  { linkOnly, qrFile }: ShowLinkOptions,
): Promise<void> {
  if (qrFile !== undefined) {
    await writeNew(io, qrFile, qrImage(url));
    print.say(`The QR code is in ${qrFile}.`);
  }
  if (linkOnly === true) {
    await print.result({ url, state, consentId, linkExpiresAt }, () => print.line(url));
    return;
  }
  print.say("Open this link on the phone with the bank's app:\n");
  print.say(`${url}\n`);
  if (io.stderr.isTTY === true && qrFile === undefined) {
    const columns = io.stderr.columns ?? 80;
    print.say(qrCode(url, columns) ?? tooNarrow(columns));
  }
  print.say(`\nThe link works until ${timeWords(linkExpiresAt, io.clock())}.`);
}

function tooNarrow(columns: number): string {
  return `The QR code does not fit into ${columns} columns: make the window wider, or use --qr-file link.svg.`;
}
