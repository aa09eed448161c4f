/** The sandbox that a bank runs itself; not the local one of this toolkit. */
export interface HostedSandbox {
  /** Whether there is one. */
  readonly offered: boolean;
  /** Whether it takes what production refuses, so that a client proved there may still fail in production. */
  readonly laxerThanProduction: boolean;
  /** Names of its test customers. */
  readonly users: readonly string[];
}
