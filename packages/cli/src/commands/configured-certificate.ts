import type { CommandContext } from "../command-context.js";
import { missingSetting } from "../configuration/missing-setting.js";

/** Reads the certificate that was named, or the one that is configured for transport. */
export async function configuredCertificate(
  context: CommandContext,
  file: string | undefined,
): Promise<Buffer> {
  if (file !== undefined) {
    return await context.read(file);
  }
  const { transport, file: place } = await context.configuration();
  if (transport.certFile === undefined) {
    throw missingSetting("transport.certFile", place);
  }
  return await context.read(transport.certFile);
}
