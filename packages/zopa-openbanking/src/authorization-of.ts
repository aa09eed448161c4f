import { type CallOptions, quietly } from "@zopa-openbanking/core";
import {
  allowedOrigins,
  checkMetadata,
  createDiscovery,
  keySetAddress,
  type ServerMetadata,
} from "@zopa-openbanking/discovery";
import { createKeySet, createLocalKeySet } from "@zopa-openbanking/jws";
import type { TransportCertificate } from "@zopa-openbanking/mtls";
import type { OidcHybridContext } from "@zopa-openbanking/oidc-hybrid";
import type { ZopaClientConfig } from "./zopa-client-config.js";

/** What the authorisation works on. */
export interface Authorization {
  /** One object for the life of the client: who shares it shares the refresh of a grant. */
  readonly context: OidcHybridContext;
  /** The same, with the bank's metadata as they are now; waits for them. */
  readonly ready: (options?: CallOptions) => Promise<OidcHybridContext>;
}

/** Puts the authorisation together. Nothing is sent before it is waited for. */
export function authorizationOf(config: ZopaClientConfig): Authorization {
  const { profile, transport, clock, timeoutMs, createInteractionId, onMetadataFinding } = config;
  const { fetch } = transport.restrictTo(allowedOrigins({ issuer: profile.issuer }, profile));
  const discovery = createDiscovery(profile, { fetch, clock, timeoutMs, createInteractionId });
  const context = {
    ...config,
    metadata: { issuer: profile.issuer } satisfies ServerMetadata as ServerMetadata,
    keySet: createLocalKeySet({ keys: [] }),
    fetch,
    certificate: (): TransportCertificate => transport.certificate,
  };

  const adopt = (metadata: ServerMetadata): void => {
    const trusted = transport.restrictTo(allowedOrigins(metadata, profile));
    const jwksUri = keySetAddress(metadata);
    const keySet = createKeySet({ jwksUri, fetch: trusted.fetch, clock, timeoutMs });
    Object.assign(context, { metadata, keySet, fetch: trusted.fetch });
    for (const finding of checkMetadata(metadata, profile)) {
      quietly(() => onMetadataFinding?.(finding));
    }
  };

  return {
    context,
    ready: async (options: CallOptions = {}): Promise<OidcHybridContext> => {
      const { metadata } = await discovery.get(options);
      if (metadata !== context.metadata) {
        adopt(metadata);
      }
      return context;
    },
  };
}
