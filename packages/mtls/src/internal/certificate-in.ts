import type { X509Certificate } from "node:crypto";
import { PassThrough } from "node:stream";
import { type SecureContext, TLSSocket } from "node:tls";

/**
 * The certificate that a context presents. Node reads a PFX only into a context, and tells what is in one only through a
 * socket: so one is made, that leads nowhere and is never connected.
 */
export function certificateIn(secureContext: SecureContext): X509Certificate {
  const socket = new TLSSocket(new PassThrough(), { secureContext });
  try {
    const certificate = socket.getX509Certificate();
    if (certificate === undefined) {
      throw new Error("There is no certificate in this context.");
    }
    return certificate;
  } finally {
    socket.destroy();
  }
}
