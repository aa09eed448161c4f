import { SandboxError } from "../sandbox-error.js";

/** Says why a port could not be bound, and what to do. */
export function listenError(
  name: string,
  port: number | undefined,
  cause: NodeJS.ErrnoException,
): SandboxError {
  const where = `port ${port ?? "any"} on 127.0.0.1 for the ${name} listener`;
  if (cause.code === "EADDRINUSE") {
    return new SandboxError(
      `Cannot open ${where}: something listens there already. Stop it, or leave the port out and a free one is chosen.`,
      { code: "port_in_use", cause },
    );
  }
  if (cause.code === "EACCES") {
    return new SandboxError(
      `Cannot open ${where}: the system does not allow it. Choose a port of 1024 or above.`,
      {
        code: "port_not_allowed",
        cause,
      },
    );
  }
  return new SandboxError(`Cannot open ${where}: ${cause.code ?? cause.message}.`, {
    code: "listen_failed",
    cause,
  });
}
