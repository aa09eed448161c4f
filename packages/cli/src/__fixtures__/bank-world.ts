import { readFileSync } from "node:fs";
import { type Sandbox, type SandboxOptions, startSandbox } from "@zopa-openbanking/sandbox";
import { type CliWorld, createCliWorld } from "./cli-world.js";

/** A local bank, and a folder that is configured for it. */
export interface BankWorld extends CliWorld {
  readonly bank: Sandbox;
  /** Makes a consent by the command line, and returns its id. */
  readonly createConsent: () => Promise<string>;
  /** Goes the whole way to a grant, by the command line. */
  readonly authorize: (user?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function createBankWorld(options: SandboxOptions = {}): Promise<BankWorld> {
  const bank = await startSandbox(options);
  const world = createCliWorld({ clock: bank.clock.now });
  const { tpp } = bank;
  const files = {
    signingKey: world.write("seal.key", tpp.signingKey),
    transportCertificate: world.write("obwac.pem", tpp.cert),
    transportKey: world.write("obwac.key", tpp.key),
    ca: world.write("ca.pem", tpp.ca),
  };
  const { clientId, redirectUri, kid } = tpp;
  const { discoveryUrl, issuer } = bank.profile;
  const answers: Record<string, unknown> = {
    env: {
      discoveryUrl,
      issuer,
      resourceBaseUrl: bank.profile.aisp.baseUrl,
      clientId,
      redirectUri,
      kid,
      files,
    },
    status: { edition: bank.profile.edition, addresses: bank.addresses },
  };
  const runSandbox = ([name = ""]: readonly string[]) =>
    Promise.resolve({ exitCode: 0, output: JSON.stringify(answers[name]) });
  const initialised = await world.run("init --sandbox", { runSandbox });
  if (initialised.exitCode !== 0) {
    throw new Error(initialised.err);
  }

  const createConsent = async (): Promise<string> => {
    const { out, err } = await world.run("consent create --json");
    const { ConsentId } = JSON.parse(out) as { ConsentId?: string };
    if (ConsentId === undefined) {
      throw new Error(out + err);
    }
    return ConsentId;
  };
  return {
    ...world,
    bank,
    createConsent,
    authorize: async (user = "rora") => {
      const consentId = await createConsent();
      const { out: link } = await world.run(`authorize --consent ${consentId} --link-only`);
      const callback = await bank.phone.open(link.trim(), { user, decision: "approve" });
      const { exitCode, err } = await world.run(
        `authorize --callback-file ${world.write("callback", callback)}`,
      );
      if (exitCode !== 0) {
        throw new Error(err);
      }
      return consentId;
    },
    close: async () => {
      await bank.close();
      world.remove();
    },
  };
}

/** All tokens that a store holds. */
export function tokensIn(file: string): readonly string[] {
  const { grants } = JSON.parse(readFileSync(file, "utf8")) as {
    grants: readonly { accessToken: string; refreshToken: string | null }[];
  };
  return grants.flatMap(({ accessToken, refreshToken }) => [accessToken, refreshToken ?? accessToken]);
}
