/** What can keep the bank from opening. */
export type SandboxErrorCode =
  | "port_in_use"
  | "port_not_allowed"
  | "listen_failed"
  | "database_not_ours"
  | "database_unusable";

/**
 * The bank could not open, or could not keep its books.
 *
 * @example
 * ```ts
 * import { SandboxError, startSandbox } from "@zopa-openbanking/sandbox";
 *
 * try {
 *   await startSandbox({ ports: { control: 4440 } });
 * } catch (problem) {
 *   if (problem instanceof SandboxError && problem.code === "port_in_use") {
 *     // Another one is running.
 *   }
 * }
 * ```
 */
export class SandboxError extends Error {
  override readonly name = "SandboxError";
  /** Public contract: branch on it. The message is for people. */
  readonly code: SandboxErrorCode;

  constructor(message: string, options: ErrorOptions & { readonly code: SandboxErrorCode }) {
    super(message, options);
    this.code = options.code;
  }
}
