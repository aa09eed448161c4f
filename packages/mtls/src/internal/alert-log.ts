import type { Socket } from "node:net";

/** Where a connection runs: the two ends, as Node and undici both name them. */
export type SocketEnds = Partial<Pick<Socket, "localAddress" | "localPort" | "remoteAddress" | "remotePort">>;

/** What the bank said last on each connection before it closed it. */
export interface AlertLog {
  /** Listens to a connection that has just been made. */
  readonly watch: (socket: Socket) => void;
  /** What was heard on the connection between these ends. */
  readonly heardOn: (ends: SocketEnds | undefined) => Error | undefined;
}

const most = 64;

/**
 * Remembers the TLS alerts that undici loses.
 *
 * In TLS 1.3 a bank judges our certificate after the handshake is over for us. Its alert comes as an `error` of the
 * socket, and undici then reports the `end` that follows: "other side closed". The only thing that both know is between
 * which ends it happened. In a tunnel through an https proxy a connection has no ends that Node could name: there the last
 * alert counts.
 */
export function createAlertLog(): AlertLog {
  const alerts = new Map<string, Error>();
  const remember = (ends: string, error: Error): void => {
    const [oldest] = alerts.keys();
    if (alerts.size === most && oldest !== undefined) {
      alerts.delete(oldest);
    }
    alerts.set(ends, error);
  };
  return {
    watch(socket: Socket): void {
      // Read now: a closed socket has forgotten its ends.
      const ends = nameOf(socket);
      // What was heard on an earlier connection between the same ends is over.
      alerts.delete(ends);
      socket.prependListener("error", (error: Error) => {
        if ("code" in error && String(error.code).startsWith("ERR_SSL_")) {
          remember(ends, error);
        }
      });
    },
    heardOn: (ends: SocketEnds | undefined): Error | undefined =>
      ends === undefined ? undefined : alerts.get(nameOf(ends)),
  };
}

function nameOf({ localAddress, localPort, remoteAddress, remotePort }: SocketEnds): string {
  return [localAddress, localPort, remoteAddress, remotePort].join("|");
}
