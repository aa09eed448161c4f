import { join } from "node:path";
import type { DevelopmentClient } from "../control/development-client.js";
import { privateFolder } from "../private-files/private-folder.js";
import { writePrivateFile } from "../private-files/write-private-file.js";
import { CommandError } from "./command-error.js";
import type { CommandIo } from "./command-io.js";
import { type EnvFiles, type EnvValues, envBlock } from "./env-block.js";
import type { RunningSandbox } from "./find-running.js";
import { createPrinter } from "./printer.js";

/** Prints what a program needs to be the ready-made client. Keys go into files that only the user can read. */
export async function env(
  io: CommandIo,
  { controls, state }: RunningSandbox,
  { json }: { readonly json?: boolean },
): Promise<void> {
  if (state === undefined) {
    throw new CommandError(
      `The sandbox at ${controls.address} was not started by \`zopa-sandbox up\` of this user, so its keys cannot be had here. In a program, they are in \`sandbox.tpp\`.`,
    );
  }
  const client = await controls.get<DevelopmentClient>("/_sandbox/env");
  const { discoveryUrl, issuer, resourceBaseUrl, clientId, redirectUri, kid } = client;
  const files = await writeFiles(state.folder, client);
  const values: EnvValues = { discoveryUrl, issuer, resourceBaseUrl, clientId, redirectUri, kid, files };

  const print = createPrinter(io);
  if (json === true) {
    print.json(values);
  } else {
    print.line(envBlock(values));
  }
}

async function writeFiles(folder: string, client: DevelopmentClient): Promise<EnvFiles> {
  if (!(await privateFolder(folder))) {
    throw new CommandError(
      `The folder ${folder} cannot be made, or is somebody else's. Remove it and try again.`,
    );
  }
  const files: EnvFiles = {
    signingKey: join(folder, "signing-key.pem"),
    transportCertificate: join(folder, "transport-certificate.pem"),
    transportKey: join(folder, "transport-key.pem"),
    ca: join(folder, "ca.pem"),
  };
  await Promise.all([
    writePrivateFile(files.signingKey, client.signingKey),
    writePrivateFile(files.transportCertificate, client.cert),
    writePrivateFile(files.transportKey, client.key),
    writePrivateFile(files.ca, client.ca),
  ]);
  return files;
}
