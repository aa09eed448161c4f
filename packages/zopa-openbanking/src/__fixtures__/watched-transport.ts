import type { Fetch } from "@zopa-openbanking/core";
import type { Transport } from "@zopa-openbanking/mtls";

/** A transport, and what went through it. */
export interface WatchedTransport extends Transport {
  /** The requests that left, oldest first: method, origin and path. */
  readonly sent: readonly string[];
  /** Everything secret or personal that went through: tokens, codes, assertions, names, numbers of accounts. */
  readonly secrets: ReadonlySet<string>;
}

/** Watches a transport from the client's side: what left, and what nobody else may ever see. */
export function watched(
  transport: Transport,
  sent: string[] = [],
  secrets: Set<string> = new Set(),
): WatchedTransport {
  return {
    ...transport,
    get certificate() {
      return transport.certificate;
    },
    fetch: watchedFetch(transport, sent, secrets),
    restrictTo: (origins) => watched(transport.restrictTo(origins), sent, secrets),
    sent,
    secrets,
  };
}

function watchedFetch({ fetch, allowedOrigins }: Transport, sent: string[], secrets: Set<string>): Fetch {
  return async (input, init) => {
    const { origin, pathname } = new URL(input);
    if (allowedOrigins?.includes(origin) === true) {
      sent.push(`${init?.method ?? "GET"} ${origin}${pathname}`);
    }
    noteSecrets(secrets, String(init?.body ?? ""));
    noteSecrets(secrets, new Headers(init?.headers).get("authorization") ?? "");
    const response = await fetch(input, init);
    const { body, status, statusText, headers } = response;
    return new Response(body?.pipeThrough(noting(secrets)) ?? null, { status, statusText, headers });
  };
}

function noting(secrets: Set<string>): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  let text = "";
  return new TransformStream({
    transform: (chunk, controller) => {
      text += decoder.decode(chunk, { stream: true });
      noteSecrets(secrets, text);
      controller.enqueue(chunk);
    },
  });
}

const patterns = [
  /"(?:access_token|refresh_token|id_token|Identification|SecondaryIdentification|Name|Nickname)"\s*:\s*"([^"]+)"/g,
  /(?:^|&)(?:code|refresh_token|client_assertion)=([^&]+)/g,
  /^Bearer (.+)$/g,
];

function noteSecrets(secrets: Set<string>, text: string): void {
  for (const pattern of patterns) {
    for (const [, value = ""] of text.matchAll(pattern)) {
      secrets.add(decodeURIComponent(value));
    }
  }
}
