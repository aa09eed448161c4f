import type { TLSSocket } from "node:tls";
import type { Context, Middleware, Next } from "koa";
import type { BankClock } from "../clock/bank-clock.js";

/**
 * Cuts off clients whose certificate is past its end by the bank's clock. TLS has let them in by the machine's; a bank that
 * lives in the future would not have answered at all.
 */
export function refusePastCertificates(clock: Pick<BankClock, "now">): Middleware {
  return async (context: Context, next: Next): Promise<void> => {
    if (isPastItsEnd(context, clock)) {
      context.respond = false;
      context.req.socket.destroy();
      return;
    }
    await next();
  };
}

/** Whether the certificate of the client that sent this request is past its end by the bank's clock. */
export function isPastItsEnd({ req }: Pick<Context, "req">, clock: Pick<BankClock, "now">): boolean {
  const certificate = (req.socket as TLSSocket).getPeerX509Certificate?.();
  return certificate !== undefined && Date.parse(certificate.validTo) / 1000 <= clock.now();
}
