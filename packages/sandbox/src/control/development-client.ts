import type { ReadyMadeTpp } from "../tpp/ready-made-tpp.js";
import type { ControlledBank } from "./control-actions.js";

/** Everything that a program needs to be the ready-made third party. It holds private keys, throwaway as they are. */
export interface DevelopmentClient extends ReadyMadeTpp {
  readonly issuer: string;
  readonly discoveryUrl: string;
  readonly resourceBaseUrl: string;
  readonly edition: string;
}

/** Puts together what `zopa-sandbox env` hands out. */
export function developmentClient(bank: ControlledBank, tpp: ReadyMadeTpp): DevelopmentClient {
  const issuer = bank.addresses.authorization;
  const { clientId, redirectUri, kid, signingKey, cert, key, ca } = tpp;
  return {
    issuer,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    resourceBaseUrl: `${bank.addresses.resource}/open-banking/v4.0/aisp`,
    edition: bank.edition,
    ...{ clientId, redirectUri, kid, signingKey, cert, key, ca },
  };
}
